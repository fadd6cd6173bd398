// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.fact;

import io.haproxy4j.config.grammar.Span;
import java.util.Set;

/**
 * A sample fetch.
 *
 * @param keyword its name
 * @param arguments the types of its arguments, as HAProxy prints them
 * @param output the type of the sample
 * @param contexts where it can be evaluated
 * @param span the releases that have it
 * @param earlierSpec how older releases described it, empty if the same
 */
public record Fetch(
        String keyword, String arguments, String output, Set<Context> contexts, Span span, String earlierSpec)
        implements ListedFact {

    /** Takes a copy of the set. */
    public Fetch {
        contexts = Set.copyOf(contexts);
    }

    @Override
    public String scope() {
        return "fetch";
    }

    @Override
    public Fetch withSpan(Span newSpan) {
        return new Fetch(keyword, arguments, output, contexts, newSpan, earlierSpec);
    }

    @Override
    public String spec() {
        return arguments + "; " + output + "; " + Context.print(contexts);
    }

    @Override
    public Fetch withEarlierSpec(String earlier) {
        return new Fetch(keyword, arguments, output, contexts, span, earlier);
    }
}
