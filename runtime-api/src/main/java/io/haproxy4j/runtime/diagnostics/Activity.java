// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.diagnostics;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The answer to {@code show activity}: what the scheduler has done.
 *
 * @param counters the counters by name; each release adds some
 * @param values the other lines by name, such as {@code date_now} (seconds since 1970) or, from 3.0 on,
 *     {@code uptime_now} (seconds)
 */
public record Activity(Map<String, Counter> counters, Map<String, String> values) {

    private static final Pattern FORM =
            Pattern.compile("(\\w+): (-?\\d{1,18}) \\[ (-?\\d{1,18}(?: -?\\d{1,18})*) \\].*");
    private static final Pattern VALUE = Pattern.compile("(\\w+): (.*)");

    /**
     * A counter. Names that end in {@code _ms...} count milliseconds, those in {@code _us} microseconds, those in
     * {@code _pct} percent.
     *
     * @param total over all threads; for averages, their average
     * @param perThread of each thread
     */
    public record Counter(long total, List<Long> perThread) {

        /**
         * Keeps a copy of the list.
         *
         * @param total over all threads
         * @param perThread of each thread
         */
        public Counter {
            perThread = List.copyOf(perThread);
        }
    }

    static Activity parse(List<String> lines) {
        Map<String, Counter> counters = new LinkedHashMap<>();
        Map<String, String> values = new LinkedHashMap<>();
        for (String line : lines) {
            Matcher m = FORM.matcher(line);
            Matcher v = VALUE.matcher(line);
            if (m.matches()) {
                List<Long> each = Arrays.stream(m.group(3).split(" ", -1))
                        .map(Long::valueOf)
                        .toList();
                counters.put(m.group(1), new Counter(Long.parseLong(m.group(2)), each));
            } else if (v.matches()) {
                values.put(v.group(1), v.group(2));
            }
        }
        return new Activity(Collections.unmodifiableMap(counters), Collections.unmodifiableMap(values));
    }
}
