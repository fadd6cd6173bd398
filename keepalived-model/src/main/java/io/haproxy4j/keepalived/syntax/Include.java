// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.syntax;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An include line.
 *
 * @param pattern file name or glob pattern, without quotes
 * @param checked whether a missing file is an error rather than a remark
 */
record Include(String pattern, boolean checked) {

    private static final Pattern FORM =
            Pattern.compile("(include[rmwba]*)[ \\t]+(?:\"([^\"]*)\"|([^ \\t\"{}]+))[ \\t]*");

    static boolean isInclude(String text) {
        return of(text) != null;
    }

    static @Nullable Include of(String text) {
        if (!text.startsWith("include")) {
            return null;
        }
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        String quoted = matcher.group(2);
        return new Include(
                quoted != null ? quoted : matcher.group(3), !matcher.group(1).equals("include"));
    }
}
