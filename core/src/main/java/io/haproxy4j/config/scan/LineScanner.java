// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.scan;

import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a line without expanding variables, as all releases of HAProxy do it (configuration manual,
 * section 2.2). What a release or the value of a variable changes is the matter of {@link Expansion}.
 *
 * <p>One scanner reads many lines; the results are those of the last one.
 */
public final class LineScanner {

    private final String text;
    private final int maxWords;
    private int[] bounds = new int[32];
    private int words;
    private int wordsEnd;
    private boolean commented;
    private @Nullable ScanProblem problem;

    /**
     * A scanner.
     *
     * @param text the text its lines are part of
     * @param maxWords how many words a line may have
     */
    public LineScanner(String text, int maxWords) {
        this.text = text;
        this.maxWords = maxWords;
    }

    /**
     * Reads a line.
     *
     * @param start where it begins
     * @param end where it ends, before its line end
     * @return whether HAProxy can take it; else {@link #problem()} tells why not
     */
    public boolean scan(int start, int end) {
        words = 0;
        commented = false;
        problem = null;
        int at = skipBlanks(start, end);
        if (at < end && text.charAt(at) == '[') {
            return scope(at, end);
        }
        while (at < end && problem == null) {
            char c = text.charAt(at);
            if (c == '#') {
                commented = true;
                break;
            }
            int wordEnd = wordEnd(at, end);
            add(at, wordEnd);
            if (wordEnd == end || text.charAt(wordEnd) == '\r') {
                at = wordEnd;
                break;
            }
            at = skipBlanks(wordEnd, end);
        }
        wordsEnd = at;
        return problem == null;
    }

    private int skipBlanks(int start, int end) {
        int at = start;
        while (at < end && Characters.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private void add(int start, int end) {
        if (words == maxWords) {
            fail(
                    start,
                    "too-many-words",
                    "the line has more than " + maxWords + " words",
                    "split it, for example over several acl lines of one name or a pattern file");
            return;
        }
        if (bounds.length < 2 * words + 2) {
            bounds = java.util.Arrays.copyOf(bounds, bounds.length * 2);
        }
        bounds[2 * words] = start;
        bounds[2 * words + 1] = end;
        words++;
    }

    /** The end of the word that begins at an offset; quotes and escapes are part of it. */
    private int wordEnd(int start, int end) {
        int at = start;
        while (at < end && problem == null) {
            char c = text.charAt(at);
            if (c > '\\' || (c >= '-' && c != '\\')) {
                at++;
            } else if (c == '#' || Characters.isBlank(c)) {
                return at;
            } else if (c == '\'') {
                at = single(at, end);
            } else if (c == '"') {
                at = doubleQuoted(at, end);
            } else if (c == '\\') {
                at = escape(at, end);
            } else {
                at++;
            }
        }
        return at;
    }

    private int single(int quote, int end) {
        for (int at = quote + 1; at < end; at++) {
            char c = text.charAt(at);
            if (c == '\'') {
                return at + 1;
            }
            if (c == '\r') {
                break;
            }
        }
        return unmatched(quote, end);
    }

    private int doubleQuoted(int quote, int end) {
        int at = quote + 1;
        while (at < end && problem == null) {
            char c = text.charAt(at);
            switch (c) {
                case '"' -> {
                    return at + 1;
                }
                case '\\' -> at = escape(at, end);
                case '$' -> {
                    Variable.Reading reading = Variable.at(text, at, end);
                    Variable variable = reading.variable();
                    problem = reading.problem();
                    at = variable == null ? end : variable.end();
                }
                case '\r' -> {
                    return unmatched(quote, end);
                }
                default -> at++;
            }
        }
        return problem == null ? unmatched(quote, end) : end;
    }

    private int unmatched(int quote, int end) {
        fail(
                quote,
                "unmatched-quote",
                "this quote is never closed in its line",
                "close it, or escape it as \\" + text.charAt(quote));
        return end;
    }

    /** Behind a backslash and what belongs to it; a carriage return ends the line even there. */
    private int escape(int backslash, int end) {
        if (backslash + 1 >= end || text.charAt(backslash + 1) == '\r') {
            return backslash + 1;
        }
        char c = text.charAt(backslash + 1);
        if (c != 'x') {
            // What is no escape stays two characters, and the second one may mean something of its own.
            return "\\ #\"'nrt$".indexOf(c) >= 0 ? backslash + 2 : backslash + 1;
        }
        if (backslash + 3 >= end
                || Characters.hexDigit(text.charAt(backslash + 2)) < 0
                || Characters.hexDigit(text.charAt(backslash + 3)) < 0) {
            fail(
                    backslash,
                    "hex-escape",
                    "\\x needs two hexadecimal digits",
                    "write them, or escape the backslash as \\\\");
            return end;
        }
        return backslash + 4;
    }

    /** A scope stands alone in its line: {@code [name]}. */
    private boolean scope(int start, int end) {
        wordsEnd = end;
        int close = text.indexOf(']', start);
        if (close < 0 || close >= end || close == start + 1) {
            return fail(start, "scope", "a scope without a name", "write [name], or leave the line out");
        }
        for (int at = start + 1; at < close; at++) {
            char c = text.charAt(at);
            if (!Characters.inVariable(c) && c != '-' && c != '.' && c != ':') {
                return fail(at, "scope", "the name of a scope has this character", "use letters, digits and _-.: only");
            }
        }
        add(start, close + 1);
        int at = skipBlanks(close + 1, end);
        wordsEnd = at;
        if (at < end && text.charAt(at) != '#') {
            return fail(at, "scope", "something follows a scope in its line", "put it on a line of its own");
        }
        commented = at < end;
        return true;
    }

    private boolean fail(int offset, String code, String message, String fix) {
        if (problem == null) {
            problem = new ScanProblem(offset, code, message, fix);
        }
        return false;
    }

    /**
     * The number of words.
     *
     * @return the number; a scope counts as one word
     */
    public int words() {
        return words;
    }

    /**
     * Where a word begins.
     *
     * @param word its index
     * @return the offset in the text
     */
    public int start(int word) {
        return bounds[2 * word];
    }

    /**
     * Where a word ends.
     *
     * @param word its index
     * @return the offset behind it
     */
    public int end(int word) {
        return bounds[2 * word + 1];
    }

    /**
     * Where words and blanks end: at a comment, at a carriage return after which HAProxy ignores the line, or at its
     * end.
     *
     * @return the offset in the text
     */
    public int wordsEnd() {
        return wordsEnd;
    }

    /**
     * Whether a comment follows the words.
     *
     * @return true if {@link #wordsEnd()} is that of a number sign
     */
    public boolean commented() {
        return commented;
    }

    /**
     * Why HAProxy cannot take the line.
     *
     * @return the first problem; null if there is none
     */
    public @Nullable ScanProblem problem() {
        return problem;
    }
}
