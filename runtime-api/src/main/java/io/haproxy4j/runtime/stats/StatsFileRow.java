// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.stats;

import io.haproxy4j.runtime.internal.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Counters that the next process can begin with, a row of {@code dump stats-file} (3.0).
 *
 * @param side {@code fe} for frontends and listeners, {@code be} for backends and servers
 * @param guid the guid of the object in the configuration
 * @param counters the columns by name
 */
public record StatsFileRow(String side, String guid, Map<String, String> counters) {

    static List<StatsFileRow> parse(List<String> lines) {
        List<StatsFileRow> rows = new ArrayList<>();
        String side = "";
        List<String> header = List.of();
        for (String line : lines) {
            if (line.startsWith("#")) {
                int blank = line.indexOf(' ');
                side = line.substring(1, Math.max(1, blank));
                header = List.of(line.substring(blank + 1).split(","));
            } else if (!line.isBlank() && !header.isEmpty()) {
                Map<String, String> row = Fields.row(header, line.replaceFirst(",$", ""), ",");
                rows.add(new StatsFileRow(side, row.getOrDefault("guid", ""), row));
            }
        }
        return rows;
    }
}
