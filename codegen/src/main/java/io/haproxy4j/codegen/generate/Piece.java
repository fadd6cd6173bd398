// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import io.haproxy4j.config.grammar.Argument;

/** What a line is made of once every choice is made. */
sealed interface Piece {

    /** Fixed text. */
    record Text(String text) implements Piece {}

    /** A value, or one or more of them. */
    record Value(Argument argument, Count count) implements Piece {}

    /** The condition at the end of a rule. */
    record Tail() implements Piece {}

    /** How often a value occurs. */
    enum Count {
        /** Once. */
        ONE,
        /** Once or more, each of them a word. */
        WORDS,
        /** Once or more, with commas between them, all of them one word. */
        COMMAS
    }
}
