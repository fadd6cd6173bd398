// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import java.util.Objects;

/**
 * One finding about a configuration, with the same shape whether a builder, lint, a parser or the real program made it.
 *
 * @param severity how bad it is
 * @param code stable identifier in lower case with hyphens, for example {@code unknown-backend}; programs may match on it
 * @param place where it is
 * @param message what is wrong, in one sentence
 * @param fix what to do about it, in one sentence; empty when the message says it all
 */
public record Diagnostic(Severity severity, String code, Place place, String message, String fix) {

    /** Refuses nulls. */
    public Diagnostic {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(fix, "fix");
    }

    /**
     * An error.
     *
     * @param code stable identifier
     * @param place where it is
     * @param message what is wrong
     * @param fix what to do about it
     * @return the diagnostic
     */
    public static Diagnostic error(String code, Place place, String message, String fix) {
        return new Diagnostic(Severity.ERROR, code, place, message, fix);
    }

    /**
     * A warning.
     *
     * @param code stable identifier
     * @param place where it is
     * @param message what is wrong
     * @param fix what to do about it
     * @return the diagnostic
     */
    public static Diagnostic warning(String code, Place place, String message, String fix) {
        return new Diagnostic(Severity.WARNING, code, place, message, fix);
    }

    /** One line: place, severity, code, message and fix. */
    @Override
    public String toString() {
        String head = place + ": " + severity.name().toLowerCase(java.util.Locale.ROOT) + " [" + code + "] " + message;
        return fix.isEmpty() ? head : head + " -> " + fix;
    }
}
