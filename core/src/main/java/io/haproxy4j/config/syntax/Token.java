// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.syntax;

import io.haproxy4j.config.scan.WordValue;

/**
 * A slice of a line.
 *
 * @param kind what it is
 * @param column where it begins, in characters from 0
 * @param text the slice itself, with its quotes and escapes
 */
public record Token(Kind kind, int column, String text) {

    /** What a slice of a line is. */
    public enum Kind {
        /** What separates words: blanks, tabs and the like. */
        BLANK,
        /** A word with its quotes and escapes, or a scope with its brackets. */
        WORD,
        /** {@code #} and the rest of the line. */
        COMMENT,
        /** What stands behind a carriage return that ends the line for HAProxy, and that character. */
        IGNORED
    }

    /** {@return the text without quotes and escapes if it is a word; variables stay as they are written} */
    public String value() {
        return kind == Kind.WORD ? WordValue.of(text, 0, text.length()) : text;
    }

    /** {@return whether the value of an environment variable is part of the word} */
    public boolean hasVariable() {
        return kind == Kind.WORD && WordValue.hasVariable(text, 0, text.length());
    }
}
