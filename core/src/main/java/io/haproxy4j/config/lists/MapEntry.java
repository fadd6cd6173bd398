// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.lists;

import io.haproxy4j.config.line.Problem;
import java.util.List;

/**
 * A line of a map.
 *
 * @param key what is looked up: no blanks, tabs and line ends
 * @param value what is found; may be empty, may have blanks within, but none at its ends
 */
public record MapEntry(String key, String value) implements Entry {

    /** What HAProxy reads of a line with {@code tune.bufsize} as it is. */
    static final int LINE_MAX = 16_382;

    static MapEntry parse(String line) {
        String text = line.replaceFirst("^[ \t]+", "");
        int end = 0;
        while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '\t') {
            end++;
        }
        return new MapEntry(text.substring(0, end), text.substring(end).replaceAll("^[ \t]+|[ \t]+$", ""));
    }

    @Override
    public List<Problem> problems() {
        return Texts.all(
                Texts.without("the key", key, " \t"),
                value.isEmpty() ? List.of() : Texts.without("the value", value, ""),
                Texts.untrimmed("the value", value, true),
                Texts.fitting(render(), LINE_MAX));
    }

    @Override
    public String render() {
        String line = value.isEmpty() ? key : key + " " + value;
        return Pattern.guarded(line);
    }

    /** The line. */
    @Override
    public String toString() {
        return render();
    }
}
