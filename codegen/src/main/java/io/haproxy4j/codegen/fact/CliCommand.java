// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.fact;

import io.haproxy4j.config.grammar.Span;

/**
 * A command of the runtime interface.
 *
 * @param keyword the fixed words
 * @param processes which processes answer it, as HAProxy prints them
 * @param flags the modes it needs, as HAProxy prints them
 * @param span the releases that have it
 * @param earlierSpec how older releases described it, empty if the same
 */
public record CliCommand(String keyword, String processes, String flags, Span span, String earlierSpec)
        implements ListedFact {

    @Override
    public String scope() {
        return "cli";
    }

    @Override
    public CliCommand withSpan(Span newSpan) {
        return new CliCommand(keyword, processes, flags, newSpan, earlierSpec);
    }

    @Override
    public String spec() {
        return processes + "; " + flags;
    }

    @Override
    public CliCommand withEarlierSpec(String earlier) {
        return new CliCommand(keyword, processes, flags, span, earlier);
    }
}
