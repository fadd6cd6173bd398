// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.fact;

import io.haproxy4j.config.grammar.Span;

/**
 * A flag of ACL criteria; HAProxy lists them nowhere.
 *
 * @param keyword the flag, with the match method after {@code -m}
 * @param span the releases that have it
 */
public record MatchFlag(String keyword, Span span) implements Fact {

    @Override
    public String scope() {
        return "match";
    }

    @Override
    public MatchFlag withSpan(Span newSpan) {
        return new MatchFlag(keyword, newSpan);
    }
}
