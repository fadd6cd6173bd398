// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.syntax;

/**
 * A slice of a line.
 *
 * @param kind what it is
 * @param column where it begins, from 0
 * @param text the slice itself, with its quotes
 */
public record Token(Kind kind, int column, String text) {

    /** What a slice of a line is. */
    public enum Kind {
        /** Spaces and tabs. */
        BLANK,
        /** A word without quotes. */
        WORD,
        /** A word in double quotes; the closing one may be missing. */
        QUOTED,
        /** An opening brace. */
        OPEN,
        /** A closing brace. */
        CLOSE,
        /** {@code #} or {@code !} and the rest of the line. */
        COMMENT
    }

    /** {@return the text without quotes} */
    public String value() {
        if (kind != Kind.QUOTED) {
            return text;
        }
        boolean closed = text.length() > 1 && text.endsWith("\"");
        return text.substring(1, closed ? text.length() - 1 : text.length());
    }

    boolean isWord() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }
}
