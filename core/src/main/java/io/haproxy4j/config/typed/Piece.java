// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.typed;

import io.haproxy4j.config.line.Word;

/** What follows a keyword: a fixed word or an argument. */
public sealed interface Piece {

    /**
     * How it is written.
     *
     * @return the word, or the part of one
     */
    Word word();

    /**
     * Where it begins.
     *
     * @return whether it continues the word before it
     */
    boolean glued();

    /**
     * A word of HAProxy's own, such as {@code table} in {@code stick on src table t}, or a part of one, such as a
     * parenthesis.
     *
     * @param text the word
     * @param glued whether it continues the word before it
     */
    record Fixed(String text, boolean glued) implements Piece {

        @Override
        public Word word() {
            return Word.of(text);
        }
    }

    /**
     * An argument.
     *
     * @param name what it means, in lower camel case
     * @param value its value
     * @param glued whether it continues the word before it
     */
    record Argument(String name, Value value, boolean glued) implements Piece {

        @Override
        public Word word() {
            return value.word();
        }
    }
}
