// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.tls;

import io.haproxy4j.runtime.internal.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A certificate that has an OCSP response, a part of {@code show ssl ocsp-response}.
 *
 * @param id the hexadecimal certificate id, which names the response in other commands
 * @param path the certificate's path (3.0), empty before
 * @param serialNumber the certificate's serial number, hexadecimal
 * @param fields every {@code name: value} of the part
 */
public record OcspEntry(String id, String path, String serialNumber, Map<String, String> fields) {

    private static final String KEY = "Certificate ID key";

    static List<OcspEntry> parse(List<String> lines) {
        List<OcspEntry> entries = new ArrayList<>();
        List<String> part = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(KEY)) {
                add(entries, part);
            }
            part.add(line);
        }
        add(entries, part);
        return entries;
    }

    private static void add(List<OcspEntry> entries, List<String> part) {
        Map<String, String> fields = Fields.colon(part);
        String id = fields.get(KEY);
        if (id != null) {
            entries.add(new OcspEntry(
                    id, fields.getOrDefault("Certificate path", ""), fields.getOrDefault("Serial Number", ""), fields));
        }
        part.clear();
    }
}
