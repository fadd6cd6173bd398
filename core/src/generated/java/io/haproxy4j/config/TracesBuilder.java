// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.line.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Builds a {@code traces} section: what is traced and to where, since HAProxy 3.2 (configuration manual, section 12.1).
 */
public final class TracesBuilder extends SectionBuilder<TracesBuilder> {
    TracesBuilder(String name) {
        super(SectionKind.TRACES, name);
    }

    /**
     * Sets up developer traces with the words of the run-time command of the same name; 0 stops all of them.
     * Traces slow the process down and their details change between versions.
     *
     * <p>HAProxy's default: off. Since HAProxy 3.2. Configuration manual, section 12.1.
     *
     * @return this builder
     */
    public TracesBuilder trace0() {
        return keyword("trace", Word.of("0"));
    }

    /**
     * Sets up developer traces with the words of the run-time command of the same name; 0 stops all of them.
     * Traces slow the process down and their details change between versions.
     *
     * <p>HAProxy's default: off. Since HAProxy 3.2. Configuration manual, section 12.1.
     *
     * @param source source: letters, digits and {@code _.:-}
     * @return this builder
     */
    public TracesBuilder trace(String source) {
        return keyword("trace", Word.name(source));
    }

    /**
     * Sets up developer traces with the words of the run-time command of the same name; 0 stops all of them.
     * Traces slow the process down and their details change between versions.
     *
     * <p>HAProxy's default: off. Since HAProxy 3.2. Configuration manual, section 12.1.
     *
     * @param source source: letters, digits and {@code _.:-}
     * @param options sets them
     * @return this builder
     */
    public TracesBuilder trace(String source, Consumer<TraceOptions> options) {
        List<Word> words = new ArrayList<>(List.of(Word.name(source)));
        options.accept(new TraceOptions(words));
        return keyword("trace", words);
    }
}
