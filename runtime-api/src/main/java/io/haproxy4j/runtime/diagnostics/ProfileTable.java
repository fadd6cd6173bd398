// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.diagnostics;

import io.haproxy4j.runtime.internal.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The tables of {@code show profiling} and {@code show tasks}, under a header that begins with "function". */
final class ProfileTable {

    private ProfileTable() {}

    /** The rows by column; the last column also holds what stands behind it. */
    static List<Map<String, String>> rows(List<String> lines) {
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> header = List.of();
        for (String line : lines) {
            if (line.strip().startsWith("function ")) {
                header = List.of(line.strip().split("\\s+"));
            } else if (!header.isEmpty() && line.startsWith(" ") && !line.isBlank()) {
                rows.add(Fields.row(header, line, "\\s+"));
            }
        }
        return rows;
    }
}
