// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.fact;

import io.haproxy4j.config.grammar.Release;
import io.haproxy4j.config.grammar.Span;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A keyword of a section, or an option of a line such as bind.
 *
 * @param scope the section
 * @param keyword the words that introduce it
 * @param hint the manual's synopsis, as a hint
 * @param span the releases that have it
 * @param verdict how the newest release that has it takes it
 * @param sources where it was found
 * @param gate the directive it needs
 * @param receptions what each release did with it
 */
public record Keyword(
        String scope,
        String keyword,
        String hint,
        Span span,
        Reception verdict,
        Set<Source> sources,
        Gate gate,
        SortedMap<Release, Reception> receptions)
        implements Fact {

    /** Takes copies. */
    public Keyword {
        sources = Set.copyOf(sources);
        receptions = Collections.unmodifiableSortedMap(new TreeMap<>(receptions));
    }

    @Override
    public Keyword withSpan(Span newSpan) {
        return new Keyword(scope, keyword, hint, newSpan, verdict, sources, gate, receptions);
    }

    /**
     * {@return the same with other receptions}
     *
     * @param newReceptions what each release did with it
     */
    public Keyword withReceptions(SortedMap<Release, Reception> newReceptions) {
        return new Keyword(scope, keyword, hint, span, verdict, sources, gate, newReceptions);
    }
}
