// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.line;

import io.haproxy4j.config.scan.LineScanner;
import io.haproxy4j.config.scan.ScanProblem;
import io.haproxy4j.config.scan.WordValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A line given as text, for what the typed methods do not know. It is written as it is, quotes and variables included,
 * and is one line: text with a line end or NUL is refused.
 *
 * @param text the line without its line end
 * @param words its words as HAProxy sees them, variables not expanded
 * @param problems why HAProxy cannot take it
 */
public record RawLine(String text, List<Word> words, List<Problem> problems) implements Statement {

    /** Copies the lists. */
    public RawLine {
        words = List.copyOf(words);
        problems = List.copyOf(problems);
    }

    /**
     * Reads a line.
     *
     * @param text one line as it would stand in a configuration file
     * @return the statement
     */
    public static RawLine of(String text) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == 0) {
                problems.add(new Problem(
                        "not-one-line",
                        "the raw line " + Quoting.excerpt(text) + " has a " + Quoting.characterName(c) + " at position "
                                + (i + 1),
                        "add one raw line for each line"));
                return new RawLine(text.substring(0, i), List.of(Word.of("raw")), problems);
            }
        }
        LineScanner scanner = new LineScanner(text, Integer.MAX_VALUE);
        if (!scanner.scan(0, text.length())) {
            ScanProblem problem = Objects.requireNonNull(scanner.problem());
            problems.add(new Problem(
                    problem.code(),
                    "the raw line " + Quoting.excerpt(text) + " is refused at column " + (problem.offset() + 1) + ": "
                            + problem.message(),
                    problem.fix()));
            return new RawLine(text.strip(), wordsBefore(text, scanner, problem.offset()), problems);
        }
        List<Word> words = new ArrayList<>(scanner.words());
        for (int i = 0; i < scanner.words(); i++) {
            words.add(Word.written(text, scanner.start(i), scanner.end(i)));
        }
        if (words.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem(
                    "empty-line", "a raw line without a word", "leave it out, or use comment(...) for a comment"));
        }
        if (!words.isEmpty() && WordValue.hasVariable(text, scanner.start(0), scanner.end(0))) {
            problems.add(new Problem(
                    "variable-keyword",
                    "the raw line " + Quoting.excerpt(text) + " takes its keyword from a variable",
                    "write the keyword itself: a variable could turn it into another section"));
        }
        if (words.size() > Directive.MAX_WORDS) {
            problems.add(Directive.tooManyWords(words.size()));
        }
        return new RawLine(text.strip(), words, problems);
    }

    /** What can be read of a line that goes wrong somewhere, to name it in messages. */
    private static List<Word> wordsBefore(String text, LineScanner scanner, int offset) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < scanner.words() && scanner.end(i) <= offset; i++) {
            words.add(Word.written(text, scanner.start(i), scanner.end(i)));
        }
        return words.isEmpty() ? List.of(Word.of("raw")) : words;
    }

    @Override
    public String render() {
        return text;
    }

    /** The line. */
    @Override
    public String toString() {
        return text;
    }
}
