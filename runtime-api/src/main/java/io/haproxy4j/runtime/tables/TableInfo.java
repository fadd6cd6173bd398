// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.tables;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A stick table.
 *
 * @param name its name
 * @param type the type of its keys: ip, ipv6, integer, string or binary
 * @param size how many entries it can hold
 * @param used how many it holds, also in an answer with a filter
 */
public record TableInfo(String name, String type, long size, long used) {

    private static final Pattern FORM =
            Pattern.compile("# table: (.*), type: (\\w+), size:(\\d{1,18}), used:(\\d{1,18}).*");

    static @Nullable TableInfo parse(String line) {
        Matcher m = FORM.matcher(line);
        return m.matches()
                ? new TableInfo(m.group(1), m.group(2), Long.parseLong(m.group(3)), Long.parseLong(m.group(4)))
                : null;
    }
}
