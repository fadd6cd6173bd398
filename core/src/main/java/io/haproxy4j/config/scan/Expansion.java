// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.scan;

import io.haproxy4j.config.HaproxyVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The words of a line as one release of HAProxy hands them to a keyword, variables replaced. Releases differ in what an
 * undefined variable and an empty argument do:
 *
 * <ul>
 *   <li>before 3.0 an undefined variable is nothing;
 *   <li>from 3.0 to 3.2 it swallows the quote and the blanks behind it, so that the next word sticks to it;
 *   <li>since 3.2 an empty argument counts even at the end of the line;
 *   <li>since 3.3 an undefined variable is nothing again, <code>[*]</code> of a blank value gives no argument, and blanks
 *       at the end of a line with the highest number of words are no further word.
 * </ul>
 *
 * <p>An empty argument ends the list for keywords; since 3.3 HAProxy refuses its line.
 */
public final class Expansion {

    private static final HaproxyVersion SWALLOWS = HaproxyVersion.V3_0;
    private static final HaproxyVersion COUNTS_LAST = HaproxyVersion.V3_2;
    private static final HaproxyVersion STRICT = new HaproxyVersion(3, 3);

    private final String text;
    private final int end;
    private final int maxWords;
    private final UnaryOperator<@Nullable String> variables;
    private final boolean swallows;
    private final boolean strict;
    private final boolean countsLast;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private @Nullable ScanProblem problem;
    private char quote;
    private int quotedAt;
    private boolean quoteSplits;
    private boolean present;
    private boolean afterSplit;
    private int at;

    private Expansion(
            String text,
            int start,
            int end,
            int maxWords,
            HaproxyVersion version,
            UnaryOperator<@Nullable String> variables) {
        this.text = text;
        this.end = end;
        this.maxWords = maxWords;
        this.variables = variables;
        this.at = start;
        this.strict = version.atLeast(STRICT);
        this.countsLast = version.atLeast(COUNTS_LAST);
        this.swallows = !strict && version.atLeast(SWALLOWS);
    }

    /**
     * What a line becomes.
     *
     * @param words its words, empty ones included
     * @param problem why HAProxy refuses it; null if it does not
     */
    public record Result(List<String> words, @Nullable ScanProblem problem) {

        /** Copies the words. */
        public Result {
            words = List.copyOf(words);
        }
    }

    /**
     * Expands a line.
     *
     * @param text the text it is part of
     * @param start where it begins
     * @param end where it ends, before its line end
     * @param maxWords how many words HAProxy takes
     * @param version the release
     * @param variables the value of a variable by its name; null for one that is not set
     * @return its words
     */
    public static Result of(
            String text,
            int start,
            int end,
            int maxWords,
            HaproxyVersion version,
            UnaryOperator<@Nullable String> variables) {
        Expansion expansion = new Expansion(text, start, end, maxWords, version, variables);
        expansion.run();
        return new Result(expansion.words, expansion.problem);
    }

    private void run() {
        skipBlanks();
        while (at < end && !failed()) {
            char c = text.charAt(at);
            if (c == '\r' || (c == '#' && quote == 0)) {
                break;
            } else if ((c == '"' && quote != '\'') || (c == '\'' && quote != '"')) {
                quote(c);
            } else if (c == '\\' && quote != '\'') {
                escape();
            } else if (quote == 0 && Characters.isBlank(c)) {
                skipBlanks();
                separator();
                afterSplit = false;
            } else if (c == '$' && quote == '"') {
                variable();
            } else {
                append(c);
                at++;
            }
        }
        if (quote != 0 && !failed()) {
            problem =
                    new ScanProblem(quotedAt, "unmatched-quote", "this quote is never closed in its line", "close it");
        }
        if (countsLast ? present : word.length() > 0) {
            endWord();
        }
    }

    private boolean failed() {
        // Words beyond the limit are found like others: a quote that is not closed is the graver problem.
        return problem != null && !problem.code().equals("too-many-words");
    }

    private void skipBlanks() {
        while (at < end && Characters.isBlank(text.charAt(at))) {
            at++;
        }
    }

    private void quote(char c) {
        if (quote == 0) {
            quote = c;
            quotedAt = at;
            quoteSplits = false;
        } else {
            quote = 0;
            present |= !quoteSplits || !strict;
        }
        afterSplit = false;
        at++;
    }

    private void escape() {
        int next = WordValue.escape(text, at, end, quote == '"', word);
        if (next < 0) {
            problem = new ScanProblem(at, "hex-escape", "\\x needs two hexadecimal digits", "write them");
            return;
        }
        present = true;
        afterSplit = false;
        at = next;
    }

    private void append(char c) {
        word.append(c);
        present = true;
        afterSplit = false;
    }

    private void separator() {
        if (!strict) {
            endWord();
            if (words.size() == maxWords) {
                tooMany();
            }
        } else if (present) {
            endWord();
        }
    }

    private void endWord() {
        if (words.size() < maxWords) {
            int nul = word.indexOf("\0");
            words.add(Utf8.joined(nul < 0 ? word : word.substring(0, nul)));
        } else {
            tooMany();
        }
        word.setLength(0);
        present = false;
    }

    private void tooMany() {
        if (problem == null) {
            problem =
                    new ScanProblem(at, "too-many-words", "the line has more than " + maxWords + " words", "split it");
        }
    }

    private void variable() {
        Variable.Reading reading = Variable.at(text, at, end);
        Variable variable = reading.variable();
        if (variable == null) {
            problem = reading.problem();
            return;
        }
        at = variable.end();
        quoteSplits |= variable.split();
        String value = variables.apply(variable.name());
        if (value == null) {
            value = variable.fallback();
        }
        if (value != null) {
            put(value, variable.split());
        } else if (swallows && variable.name().charAt(0) != '.' && at < end && text.charAt(at) == '"') {
            at++;
            quote = 0;
            present = true;
            skipBlanks();
        } else {
            present |= !variable.split();
            afterSplit = false;
        }
    }

    private void put(String value, boolean split) {
        int i = 0;
        while (i < value.length()) {
            char c = value.charAt(i++);
            if (split && Characters.isBlank(c)) {
                while (i < value.length() && Characters.isBlank(value.charAt(i))) {
                    i++;
                }
                if (strict || !(countsLast && afterSplit)) {
                    separator();
                }
                afterSplit = true;
            } else {
                append(c);
            }
        }
    }
}
