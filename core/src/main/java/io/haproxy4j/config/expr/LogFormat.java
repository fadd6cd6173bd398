// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

import io.haproxy4j.config.line.Word;

/**
 * Text with values in it, evaluated per request: log lines, header values, redirect targets (configuration manual,
 * section 8.2.6). Literal parts are escaped, so text from elsewhere never turns into an expression.
 */
public final class LogFormat {

    private final Word word;

    private LogFormat(Word word) {
        this.word = word;
    }

    /**
     * Literal text.
     *
     * @param text the text; {@code %} has no meaning in it
     * @return the format
     */
    public static LogFormat text(String text) {
        return new LogFormat(Word.of(text.replace("%", "%%")));
    }

    /**
     * The value of an expression.
     *
     * @param expression the expression
     * @return the format
     */
    public static LogFormat expr(Expr expression) {
        return new LogFormat(piece(expression));
    }

    /**
     * A format in HAProxy's own syntax, for example {@code %ci:%cp %[src]}.
     *
     * @param format the format; it stays one argument whatever it contains
     * @return the format
     */
    public static LogFormat raw(String format) {
        return new LogFormat(Word.of(format));
    }

    /**
     * This format followed by literal text.
     *
     * @param text the text
     * @return the longer format
     */
    public LogFormat thenText(String text) {
        return new LogFormat(append(Word.of(text.replace("%", "%%"))));
    }

    /**
     * This format followed by the value of an expression.
     *
     * @param expression the expression
     * @return the longer format
     */
    public LogFormat thenExpr(Expr expression) {
        return new LogFormat(append(piece(expression)));
    }

    private Word append(Word next) {
        if (word.text().isEmpty() || next.text().isEmpty()) {
            return next.text().isEmpty() ? word : next;
        }
        return Glue.join(word, next);
    }

    private static Word piece(Expr expression) {
        return Glue.join(Glue.join(Word.of("%["), expression.word()), Word.of("]"));
    }

    /**
     * The format as one argument.
     *
     * @return the word
     */
    public Word word() {
        return word;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LogFormat that && word.equals(that.word);
    }

    @Override
    public int hashCode() {
        return word.hashCode();
    }

    /** The format as HAProxy sees it. */
    @Override
    public String toString() {
        return word.text();
    }
}
