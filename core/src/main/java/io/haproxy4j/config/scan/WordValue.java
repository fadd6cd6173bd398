// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.scan;

/** A word without its quotes and escapes; variables stay as they are written. */
public final class WordValue {

    private WordValue() {}

    /**
     * The value of a word.
     *
     * @param text the text it stands in
     * @param start where it begins
     * @param end where it ends; a {@link LineScanner} must have found these bounds
     * @return the characters HAProxy sees; it takes a NUL for the end of the word
     */
    public static String of(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\'' || c == '\\') {
                return unquoted(text, start, end);
            }
        }
        return text.substring(start, end);
    }

    /**
     * Whether the value of a variable is part of a word.
     *
     * @param text the text it stands in
     * @param start where it begins
     * @param end where it ends
     * @return true if a dollar sign in double quotes is not escaped
     */
    public static boolean hasVariable(String text, int start, int end) {
        char quote = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\\' && quote != '\'') {
                i++;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            } else if (c == '$' && quote == '"') {
                return true;
            }
        }
        return false;
    }

    private static String unquoted(String text, int start, int end) {
        StringBuilder value = new StringBuilder(end - start);
        char quote = 0;
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            if (c == '\\' && quote != '\'') {
                at = escape(text, at, end, quote == '"', value);
            } else if (c == '$' && quote == '"') {
                Variable variable = Variable.at(text, at, end).variable();
                int next = variable == null ? at + 1 : variable.end();
                value.append(text, at, next);
                at = next;
            } else {
                if (quote == 0 && (c == '"' || c == '\'')) {
                    quote = c;
                } else if (c == quote) {
                    quote = 0;
                } else {
                    value.append(c);
                }
                at++;
            }
        }
        int nul = value.indexOf("\0");
        return Utf8.joined(nul < 0 ? value : value.substring(0, nul));
    }

    /**
     * Appends what a backslash and the characters behind it stand for.
     *
     * @return the offset behind them
     */
    static int escape(String text, int backslash, int end, boolean quoted, StringBuilder out) {
        char c = backslash + 1 < end ? text.charAt(backslash + 1) : 0;
        switch (c) {
            case '\\', ' ', '#', '"', '\'' -> out.append(c);
            case 'n' -> out.append('\n');
            case 'r' -> out.append('\r');
            case 't' -> out.append('\t');
            case 'x' -> {
                int high = backslash + 2 < end ? Characters.hexDigit(text.charAt(backslash + 2)) : -1;
                int low = backslash + 3 < end ? Characters.hexDigit(text.charAt(backslash + 3)) : -1;
                if (high < 0 || low < 0) {
                    return -1;
                }
                out.append(Utf8.ofByte(high << 4 | low));
                return backslash + 4;
            }
            default -> {
                if (!(quoted && c == '$')) {
                    out.append('\\');
                    return backslash + 1;
                }
                out.append(c);
            }
        }
        return backslash + 2;
    }
}
