// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.lint;

import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.Place;
import io.haproxy4j.config.Severity;
import java.util.ArrayList;
import java.util.List;

/** Collects what the rules find. */
final class Findings {

    private final List<Diagnostic> found = new ArrayList<>();

    void error(Place place, String code, String message, String fix) {
        found.add(Diagnostic.error(code, place, message, fix));
    }

    void warning(Place place, String code, String message, String fix) {
        found.add(Diagnostic.warning(code, place, message, fix));
    }

    void info(Place place, String code, String message, String fix) {
        found.add(new Diagnostic(Severity.INFO, code, place, message, fix));
    }

    void addAll(List<Diagnostic> diagnostics) {
        found.addAll(diagnostics);
    }

    List<Diagnostic> list() {
        return List.copyOf(found);
    }
}
