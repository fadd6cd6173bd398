// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived;

import io.haproxy4j.config.ConfigException;
import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.Place;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** What a builder found wrong so far; shared by all blocks of one configuration. */
final class Problems {

    private final List<Diagnostic> found = new ArrayList<>();
    private final IdentityHashMap<Statement, Boolean> exempt = new IdentityHashMap<>();

    /** Leaves a statement to the caller's own judgement. */
    void exempt(Statement statement) {
        exempt.put(statement, true);
    }

    boolean isExempt(Statement statement) {
        return exempt.containsKey(statement);
    }

    void error(Place place, String code, String message, String fix) {
        found.add(Diagnostic.error(code, place, message, fix));
    }

    void addAll(List<Diagnostic> diagnostics) {
        found.addAll(diagnostics);
    }

    List<Diagnostic> found() {
        return List.copyOf(found);
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new ConfigException(found);
        }
    }
}
