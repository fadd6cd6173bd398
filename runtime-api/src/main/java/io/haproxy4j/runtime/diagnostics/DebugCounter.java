// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.diagnostics;

import io.haproxy4j.runtime.internal.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often a rare event has happened in HAProxy's code, a line of {@code debug counters} (3.0).
 *
 * @param count how often
 * @param type what kind: BUG, CHK, COUNT (CNT), GLT (glitch)
 * @param place file and line
 * @param function the function
 * @param event HAProxy's words
 */
public record DebugCounter(long count, String type, String place, String function, String event) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,18})\\s+(\\S+)\\s+(\\S+:\\d+) (\\S+?)\\(\\):\\s?(.*)");

    static List<DebugCounter> parse(List<String> lines) {
        List<DebugCounter> counters = new ArrayList<>();
        for (String line : lines) {
            Matcher m = FORM.matcher(line.strip());
            if (m.matches()) {
                counters.add(
                        new DebugCounter(Fields.number(m.group(1), 0), m.group(2), m.group(3), m.group(4), m.group(5)));
            }
        }
        return counters;
    }
}
