// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.fact;

import io.haproxy4j.config.grammar.Span;

/**
 * A filter.
 *
 * @param keyword its name
 * @param tag the name HAProxy uses for the code behind it
 * @param span the releases that have it
 * @param earlierSpec how older releases described it, empty if the same
 */
public record Filter(String keyword, String tag, Span span, String earlierSpec) implements ListedFact {

    @Override
    public String scope() {
        return "filter";
    }

    /**
     * {@return the same under another name}
     *
     * @param other the name
     */
    public Filter withKeyword(String other) {
        return new Filter(other, tag, span, earlierSpec);
    }

    @Override
    public Filter withSpan(Span newSpan) {
        return new Filter(keyword, tag, newSpan, earlierSpec);
    }

    @Override
    public String spec() {
        return tag;
    }

    @Override
    public Filter withEarlierSpec(String earlier) {
        return new Filter(keyword, tag, span, earlier);
    }
}
