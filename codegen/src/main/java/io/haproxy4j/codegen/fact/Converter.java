// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.fact;

import io.haproxy4j.config.grammar.Span;

/**
 * A converter of samples.
 *
 * @param keyword its name
 * @param arguments the types of its arguments, as HAProxy prints them
 * @param input the type it takes
 * @param output the type it gives
 * @param span the releases that have it
 * @param earlierSpec how older releases described it, empty if the same
 */
public record Converter(String keyword, String arguments, String input, String output, Span span, String earlierSpec)
        implements ListedFact {

    @Override
    public String scope() {
        return "converter";
    }

    @Override
    public Converter withSpan(Span newSpan) {
        return new Converter(keyword, arguments, input, output, newSpan, earlierSpec);
    }

    @Override
    public String spec() {
        return arguments + "; " + input + "; " + output;
    }

    @Override
    public Converter withEarlierSpec(String earlier) {
        return new Converter(keyword, arguments, input, output, span, earlier);
    }
}
