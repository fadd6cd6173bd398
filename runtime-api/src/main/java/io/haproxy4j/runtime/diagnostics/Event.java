// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.diagnostics;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An event of a sink. Its head depends on the sink's {@code format}; buf0 has priority and time.
 *
 * @param priority facility and severity as one number, where the format has it
 * @param time when, where the format has it with date and zone
 * @param text what follows; for a trace {@code [thread|source|level|place] words}
 * @param line the whole line
 */
public record Event(OptionalInt priority, Optional<Instant> time, String text, String line) {

    private static final Pattern HEAD = Pattern.compile(
            "(?:<(\\d{1,3})>)?(?:1 )?(?:(\\d{4}-\\d\\d-\\d\\dT[0-9:.]{8,20}(?:Z|[+-]\\d\\d:\\d\\d)) )?(.*)");

    static Event parse(String line) {
        Matcher m = HEAD.matcher(line);
        if (!m.matches()) {
            return new Event(OptionalInt.empty(), Optional.empty(), line, line);
        }
        OptionalInt priority = m.group(1) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(m.group(1)));
        return new Event(priority, time(m.group(2)), m.group(3), line);
    }

    private static Optional<Instant> time(@Nullable String text) {
        try {
            return text == null
                    ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
