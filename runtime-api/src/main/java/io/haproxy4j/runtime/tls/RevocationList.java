// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.tls;

import io.haproxy4j.runtime.internal.Fields;
import io.haproxy4j.runtime.internal.OpensslTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A certificate revocation list, a part of {@code show ssl crl-file} with a name.
 *
 * @param issuer who issued it
 * @param signatureAlgorithm how it is signed
 * @param lastUpdate since when it holds
 * @param nextUpdate until when it holds
 * @param serialNumbers the serial numbers of the revoked certificates, hexadecimal
 * @param fields every {@code name: value} of the part
 * @param lines the part
 */
public record RevocationList(
        String issuer,
        String signatureAlgorithm,
        Optional<Instant> lastUpdate,
        Optional<Instant> nextUpdate,
        List<String> serialNumbers,
        Map<String, String> fields,
        List<String> lines) {

    static List<RevocationList> parse(List<String> lines) {
        List<RevocationList> lists = new ArrayList<>();
        for (List<String> part : CertificateInfo.parts(lines, "Certificate Revocation List #")) {
            lists.add(of(part));
        }
        return lists;
    }

    private static RevocationList of(List<String> part) {
        Map<String, String> f = Fields.colon(part);
        List<String> serials = part.stream()
                .map(String::strip)
                .filter(line -> line.startsWith("Serial Number:"))
                .map(line -> line.substring("Serial Number:".length()).strip())
                .toList();
        return new RevocationList(
                f.getOrDefault("Issuer", ""),
                f.getOrDefault("Signature Algorithm", ""),
                OpensslTime.parse(f.getOrDefault("Last Update", "")),
                OpensslTime.parse(f.getOrDefault("Next Update", "")),
                serials,
                f,
                List.copyOf(part));
    }
}
