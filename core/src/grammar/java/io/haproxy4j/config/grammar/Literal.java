// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.grammar;

/**
 * A fixed piece of text: a word, or a part of one.
 *
 * @param text the text
 * @param span the releases that take it, and with it what follows it in its sequence
 */
public record Literal(String text, Span span) implements Element {

    /** {@return {@code text} or {@code text@3.0}} */
    @Override
    public String toString() {
        return text + span;
    }
}
