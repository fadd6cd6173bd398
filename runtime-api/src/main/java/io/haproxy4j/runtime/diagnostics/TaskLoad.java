// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.diagnostics;

import io.haproxy4j.runtime.internal.Fields;
import io.haproxy4j.runtime.internal.Times;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tasks of one function that are ready to run, a row of {@code show tasks}.
 *
 * @param function the function
 * @param places how many places they take in the run queues
 * @param percent their share of all places
 * @param latency how long they have waited in total; only while tasks are profiled
 * @param fields every column by its name
 */
public record TaskLoad(
        String function, long places, double percent, Optional<Duration> latency, Map<String, String> fields) {

    static List<TaskLoad> parse(List<String> lines) {
        return ProfileTable.rows(lines).stream()
                .map(row -> new TaskLoad(
                        row.getOrDefault("function", ""),
                        Fields.number(row, "places", 0),
                        percent(row.getOrDefault("%", "")),
                        Times.duration(row.getOrDefault("lat_tot", "-")),
                        row))
                .toList();
    }

    private static double percent(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
