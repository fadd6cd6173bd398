// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.grammar;

/** A text is not of the argument language. The message ends with the column. */
public final class SyntaxException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The column, from 1. */
    private final int column;

    SyntaxException(String problem, String text, int index) {
        super(problem + " at column " + (index + 1) + " of \"" + text + "\"");
        column = index + 1;
    }

    /** {@return the column of the mistake in the text, from 1} */
    public int column() {
        return column;
    }
}
