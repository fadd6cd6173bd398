// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.tls;

import io.haproxy4j.runtime.internal.Fields;
import io.haproxy4j.runtime.internal.Times;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A certificate ACME takes care of, a row of {@code acme status} (3.2).
 *
 * @param certificate the certificate's name
 * @param section the acme section of the configuration
 * @param state such as Scheduled, Running or Stopped
 * @param expires when it expires
 * @param expiresIn how long that is from now
 * @param scheduled when its renewal begins
 * @param scheduledIn how long that is from now
 * @param fields every column by its name
 */
public record AcmeCertificate(
        String certificate,
        String section,
        String state,
        Optional<Instant> expires,
        Optional<Duration> expiresIn,
        Optional<Instant> scheduled,
        Optional<Duration> scheduledIn,
        Map<String, String> fields) {

    static List<AcmeCertificate> parse(List<String> lines) {
        return Fields.table(lines, "\t").stream().map(AcmeCertificate::of).toList();
    }

    private static AcmeCertificate of(Map<String, String> row) {
        return new AcmeCertificate(
                row.getOrDefault("certificate", ""),
                row.getOrDefault("section", ""),
                row.getOrDefault("state", ""),
                instant(row.getOrDefault("expiration date (UTC)", "")),
                Times.duration(row.getOrDefault("expires in", "")),
                instant(row.getOrDefault("scheduled date (UTC)", "")),
                Times.duration(row.getOrDefault("scheduled in", "")),
                row);
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
