// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import com.palantir.javapoet.ClassName;
import io.haproxy4j.config.grammar.Argument;
import java.util.List;

/** What a line is made of once every choice is made. */
sealed interface Piece {

    /** Fixed text. */
    record Text(String text) implements Piece {}

    /** A value, or one or more of them. */
    record Value(Argument argument, Count count) implements Piece {}

    /** A value whose forms a type of module core knows, or one or more of them. */
    record Known(WordType type, Count count) implements Piece {}

    /** A value of several words, which has a type of its own. */
    record Structure(String name, ClassName type, String doc) implements Piece {}

    /** The options of a line, such as those of bind lines, which have a type of their own. */
    record LineOptions(ClassName type) implements Piece {}

    /**
     * Parts of which any number can be there, which become a builder of their own.
     *
     * @param options the ways to write each of them
     * @param join what is between them
     */
    record Block(List<List<Form>> options, Join join) implements Piece {

        /** Takes copies. */
        public Block {
            options = options.stream().map(List::copyOf).toList();
        }
    }

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

    /** How the parts of a block follow one another. */
    enum Join {
        /** In the order HAProxy wants, as words of their own. */
        ORDERED,
        /** In the order of the calls, as words of their own. */
        WORDS,
        /** In the order of the calls, with commas between them, all of them one word. */
        COMMAS
    }
}
