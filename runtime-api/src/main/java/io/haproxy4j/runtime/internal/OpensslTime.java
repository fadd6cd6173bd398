// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Times as OpenSSL prints them, such as {@code Nov  3 11:11:54 2026 GMT}. */
public final class OpensslTime {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("MMM d HH:mm:ss uuuu 'GMT'", Locale.ENGLISH);

    private OpensslTime() {}

    /**
     * Reads a time.
     *
     * @param text the text
     * @return the time, empty if the text is none
     */
    public static Optional<Instant> parse(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text.strip().replaceAll("\\s+", " "), FORM)
                    .toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
