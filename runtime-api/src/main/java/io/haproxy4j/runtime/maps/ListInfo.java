// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.maps;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A map or an ACL of the process.
 *
 * @param id its number; changes with the configuration, so use the file name where there is one
 * @param file the file it came from, empty for patterns of the configuration itself
 * @param description HAProxy's words on where it is used
 * @param currentVersion the version that counts
 * @param nextVersion the newest prepared version
 * @param entries how many entries there are, of all versions
 */
public record ListInfo(int id, String file, String description, long currentVersion, long nextVersion, long entries) {

    private static final Pattern FORM = Pattern.compile(
            "(-?\\d{1,9}) \\((.*?)\\) (.*?)\\s*curr_ver=(\\d{1,18}) next_ver=(\\d{1,18}) entry_cnt=(\\d{1,18})");

    static @Nullable ListInfo parse(String line) {
        Matcher m = FORM.matcher(line);
        return m.matches()
                ? new ListInfo(
                        Integer.parseInt(m.group(1)),
                        m.group(2),
                        m.group(3),
                        Long.parseLong(m.group(4)),
                        Long.parseLong(m.group(5)),
                        Long.parseLong(m.group(6)))
                : null;
    }
}
