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
 * What HAProxy says of a certificate.
 *
 * @param name its name
 * @param status Used, Unused or Uncommitted
 * @param serial its serial number, hexadecimal
 * @param notBefore the start of its validity, as OpenSSL prints it
 * @param notAfter the end of its validity, as OpenSSL prints it
 * @param subject its subject
 * @param issuer its issuer
 * @param alternativeNames its subject alternative names, such as {@code DNS:example.org}
 * @param fingerprint its SHA-1 fingerprint
 * @param fields every line by its name
 */
public record CertificateInfo(
        String name,
        String status,
        String serial,
        String notBefore,
        String notAfter,
        String subject,
        String issuer,
        List<String> alternativeNames,
        String fingerprint,
        Map<String, String> fields) {

    /** The certificates of a CA file, each under a line "Certificate #n". */
    static List<CertificateInfo> parseAll(List<String> lines) {
        List<CertificateInfo> all = new ArrayList<>();
        for (List<String> part : parts(lines, "Certificate #")) {
            all.add(parse(part));
        }
        return all;
    }

    /** The parts of a description, each with the lines before the first one, which concern the file. */
    static List<List<String>> parts(List<String> lines, String heading) {
        List<String> file = new ArrayList<>();
        List<List<String>> parts = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(heading)) {
                parts.add(new ArrayList<>(file));
            } else {
                (parts.isEmpty() ? file : parts.get(parts.size() - 1)).add(line);
            }
        }
        return parts;
    }

    /**
     * {@return the start of its validity}
     */
    public Optional<Instant> validFrom() {
        return OpensslTime.parse(notBefore);
    }

    /**
     * {@return the end of its validity}
     */
    public Optional<Instant> validUntil() {
        return OpensslTime.parse(notAfter);
    }

    static CertificateInfo parse(List<String> lines) {
        Map<String, String> f = Fields.colon(lines);
        String names = f.getOrDefault("Subject Alternative Name", "");
        return new CertificateInfo(
                f.getOrDefault("Filename", ""),
                f.getOrDefault("Status", ""),
                f.getOrDefault("Serial", ""),
                f.getOrDefault("notBefore", ""),
                f.getOrDefault("notAfter", ""),
                f.getOrDefault("Subject", ""),
                f.getOrDefault("Issuer", ""),
                names.isEmpty() ? List.of() : List.of(names.split(",\\s*", -1)),
                f.getOrDefault("SHA1 FingerPrint", ""),
                f);
    }
}
