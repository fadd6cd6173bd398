// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.tls;

import io.haproxy4j.runtime.internal.Fields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * An OCSP response that HAProxy keeps up to date, a row of {@code show ssl ocsp-updates} (3.0).
 *
 * @param id the hexadecimal certificate id
 * @param path the certificate's path
 * @param nextUpdate when the next update is due, in HAProxy's words
 * @param lastUpdate when the last one was tried, in HAProxy's words; {@code -} before the first
 * @param successes how many updates succeeded
 * @param failures how many failed
 * @param status how the last one ended, as a sentence
 * @param fields every column by its name
 */
public record OcspUpdate(
        String id,
        String path,
        String nextUpdate,
        String lastUpdate,
        OptionalLong successes,
        OptionalLong failures,
        String status,
        Map<String, String> fields) {

    private static final String SEPARATOR = "\\s*\\|\\s*";

    static List<OcspUpdate> parse(List<String> lines) {
        List<OcspUpdate> updates = new ArrayList<>();
        String[] header = lines.isEmpty() ? new String[0] : lines.get(0).strip().split(SEPARATOR, -1);
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).strip().split(SEPARATOR, -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int c = 0; c < Math.min(cells.length, header.length); c++) {
                row.put(header[c], cells[c]);
            }
            updates.add(new OcspUpdate(
                    row.getOrDefault("OCSP Certid", ""),
                    row.getOrDefault("Path", ""),
                    row.getOrDefault("Next Update", ""),
                    row.getOrDefault("Last Update", ""),
                    Fields.number(row, "Successes"),
                    Fields.number(row, "Failures"),
                    row.getOrDefault("Last Update Status (str)", ""),
                    Collections.unmodifiableMap(row)));
        }
        return updates;
    }
}
