// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.tls;

import io.haproxy4j.runtime.internal.Fields;
import java.util.List;
import java.util.Map;

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
