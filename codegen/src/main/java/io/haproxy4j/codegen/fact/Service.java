// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.fact;

import io.haproxy4j.config.grammar.Span;

/**
 * A service rules can hand requests to.
 *
 * @param keyword its name
 * @param span the releases that have it
 * @param earlierSpec how older releases described it, empty if the same
 */
public record Service(String keyword, Span span, String earlierSpec) implements ListedFact {

    @Override
    public String scope() {
        return "service";
    }

    @Override
    public Service withSpan(Span newSpan) {
        return new Service(keyword, newSpan, earlierSpec);
    }

    @Override
    public String spec() {
        return "";
    }

    @Override
    public Service withEarlierSpec(String earlier) {
        return new Service(keyword, span, earlier);
    }
}
