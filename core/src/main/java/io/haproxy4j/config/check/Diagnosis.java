// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.check;

import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.Severity;
import io.haproxy4j.config.check.Message.Level;
import java.util.List;

/** Turns HAProxy's messages into diagnostics. */
final class Diagnosis {

    private final Places places;
    private final boolean warningsAreErrors;

    Diagnosis(Places places, boolean warningsAreErrors) {
        this.places = places;
        this.warningsAreErrors = warningsAreErrors;
    }

    List<Diagnostic> of(String output) {
        return MessageParser.parse(output).stream()
                .filter(message -> message.level() != Level.NOTICE)
                .map(this::diagnostic)
                .toList();
    }

    private Diagnostic diagnostic(Message message) {
        String text = places.textOf(message);
        if (text.startsWith("Removing incomplete section")) {
            return new Diagnostic(
                    Severity.ERROR,
                    "incomplete-peers",
                    places.of(message),
                    text,
                    "set localpeer to the name of one of the peers: HAProxy starts without replication otherwise");
        }
        boolean error = message.level() == Level.ALERT || (message.level() == Level.WARNING && warningsAreErrors);
        String code = switch (message.level()) {
            case ALERT -> "haproxy-alert";
            case WARNING -> "haproxy-warning";
            case DIAG, NOTICE -> "haproxy-diag";
        };
        return new Diagnostic(error ? Severity.ERROR : Severity.WARNING, code, places.of(message), text, "");
    }
}
