// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.fact;

import io.haproxy4j.config.grammar.Span;
import java.util.Set;

/**
 * An action of a rule set.
 *
 * @param scope the rule set, such as {@code http-request}
 * @param keyword the action
 * @param function whether its first arguments stand in parentheses
 * @param hint the manual's synopsis, as a hint
 * @param span the releases that have it
 * @param verdict how it is taken
 * @param gate the directive it needs
 * @param sources where it was found
 */
public record Action(
        String scope,
        String keyword,
        boolean function,
        String hint,
        Span span,
        Reception verdict,
        Gate gate,
        Set<Source> sources)
        implements Fact {

    /** Takes a copy of the set. */
    public Action {
        sources = Set.copyOf(sources);
    }

    /**
     * {@return the same under another name}
     *
     * @param other the name
     */
    public Action withKeyword(String other) {
        return new Action(scope, other, function, hint, span, verdict, gate, sources);
    }

    @Override
    public Action withSpan(Span newSpan) {
        return new Action(scope, keyword, function, hint, newSpan, verdict, gate, sources);
    }
}
