// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit;

import java.util.Arrays;
import java.util.List;

/**
 * The answer to {@code show stat}, as far as readiness needs it.
 *
 * @param header names of the columns
 * @param rows their values
 */
record StatTable(List<String> header, List<List<String>> rows) {

    static StatTable parse(String csv) {
        List<List<String>> lines = csv.lines()
                .filter(line -> !line.isBlank())
                .map(line -> Arrays.asList(line.split(",", -1)))
                .toList();
        if (lines.isEmpty() || !lines.get(0).get(0).equals("# pxname")) {
            throw new IllegalStateException("not the answer to show stat: " + csv);
        }
        return new StatTable(lines.get(0), lines.subList(1, lines.size()));
    }

    /** {@return the value of a column, empty if there is no such row} */
    String value(String proxy, String service, String column) {
        int index = header.indexOf(column);
        return rows.stream()
                .filter(row -> row.get(0).equals(proxy) && row.get(1).equals(service))
                .map(row -> row.get(index))
                .findFirst()
                .orElse("");
    }
}
