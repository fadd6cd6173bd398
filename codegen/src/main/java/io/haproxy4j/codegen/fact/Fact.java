// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.fact;

import io.haproxy4j.config.grammar.Span;

/** Something HAProxy accepts somewhere. A fact is known by its scope and its keyword. */
public sealed interface Fact permits Action, Keyword, ListedFact, MatchFlag {

    /** {@return where it is accepted: a section, a rule set, or what kind of thing it is, such as {@code fetch}} */
    String scope();

    /** {@return its name} */
    String keyword();

    /** {@return the releases that have it} */
    Span span();

    /**
     * {@return the same with other releases}
     *
     * @param span the releases that have it
     */
    Fact withSpan(Span span);
}
