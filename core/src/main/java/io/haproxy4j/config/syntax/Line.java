// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.syntax;

import io.haproxy4j.config.SectionKind;
import io.haproxy4j.config.scan.LineScanner;
import io.haproxy4j.config.scan.WordValue;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One physical line with its line end. Immutable; it does not know its number, so that files can share it. */
public final class Line implements Node {

    /** Shares the text of its file: a line costs a few offsets, not copies of its words. */
    private final String source;

    private final int start;
    private final int contentEnd;
    private final int end;
    private final int wordsEnd;
    private final int[] bounds;
    private final boolean commented;

    Line(String source, int start, int contentEnd, int end, LineScanner scanner) {
        this.source = source;
        this.start = start;
        this.contentEnd = contentEnd;
        this.end = end;
        this.wordsEnd = scanner.wordsEnd();
        this.commented = scanner.commented();
        this.bounds = new int[2 * scanner.words()];
        for (int word = 0; word < scanner.words(); word++) {
            bounds[2 * word] = scanner.start(word);
            bounds[2 * word + 1] = scanner.end(word);
        }
    }

    /** {@return the line without its line end} */
    public String content() {
        return source.substring(start, contentEnd);
    }

    /** {@return the line end as it stands in the file; empty for a last line without} */
    public String end() {
        return source.substring(contentEnd, end);
    }

    /** {@return the line with its line end} */
    public String text() {
        return source.substring(start, end);
    }

    void print(StringBuilder out) {
        out.append(source, start, end);
    }

    /** {@return what the line is for, as far as it says so itself: a keyword that a variable gives is not known} */
    public LineKind kind() {
        if (wordCount() == 0) {
            return commented ? LineKind.COMMENT : LineKind.BLANK;
        }
        char first = source.charAt(bounds[0]);
        if (first == '[') {
            return LineKind.SCOPE;
        }
        String word = word(0);
        if (word.startsWith(".")) {
            return LineKind.ofDirective(word);
        }
        return SectionKind.ofKeyword(word).isPresent() ? LineKind.SECTION : LineKind.STATEMENT;
    }

    /** Whether the line begins, parts or ends a conditional block. */
    boolean isOfBlock() {
        return switch (kind()) {
            case IF, ELIF, ELSE, ENDIF -> true;
            default -> false;
        };
    }

    /** {@return the kind of section the line begins; empty if it begins none} */
    public Optional<SectionKind> section() {
        return wordCount() == 0 ? Optional.empty() : SectionKind.ofKeyword(word(0));
    }

    /** {@return the number of words; a scope counts as one} */
    public int wordCount() {
        return bounds.length / 2;
    }

    /**
     * A word without quotes and escapes.
     *
     * @param index its index from 0
     * @return what HAProxy sees; variables stay as they are written
     */
    public String word(int index) {
        return WordValue.of(source, bounds[2 * index], bounds[2 * index + 1]);
    }

    /** {@return the words without quotes and escapes; variables stay as they are written} */
    public List<String> words() {
        return new AbstractList<>() {
            @Override
            public String get(int index) {
                return word(java.util.Objects.checkIndex(index, wordCount()));
            }

            @Override
            public int size() {
                return wordCount();
            }
        };
    }

    /**
     * A word as it stands in the line.
     *
     * @param index its index from 0
     * @return the word with its quotes and escapes
     */
    public String wordSource(int index) {
        return source.substring(bounds[2 * index], bounds[2 * index + 1]);
    }

    /** {@return the comment behind the words, or of the whole line, from its number sign on; empty if there is none} */
    public Optional<String> comment() {
        return commented ? Optional.of(source.substring(wordsEnd, contentEnd)) : Optional.empty();
    }

    /** {@return the blanks before the first word or comment} */
    public String indent() {
        return source.substring(start, wordCount() == 0 ? wordsEnd : bounds[0]);
    }

    /** {@return the slices of the line; one after the other they are {@link #content()}} */
    public List<Token> tokens() {
        List<Token> tokens = new ArrayList<>();
        int at = start;
        for (int word = 0; word < wordCount(); word++) {
            add(tokens, Token.Kind.BLANK, at, bounds[2 * word]);
            add(tokens, Token.Kind.WORD, bounds[2 * word], bounds[2 * word + 1]);
            at = bounds[2 * word + 1];
        }
        add(tokens, Token.Kind.BLANK, at, wordsEnd);
        add(tokens, commented ? Token.Kind.COMMENT : Token.Kind.IGNORED, wordsEnd, contentEnd);
        return tokens;
    }

    private void add(List<Token> tokens, Token.Kind kind, int from, int to) {
        if (from < to) {
            tokens.add(new Token(kind, from - start, source.substring(from, to)));
        }
    }

    /**
     * Where a word begins.
     *
     * @param index its index from 0
     * @return its first character in {@link #content()}, from 0
     */
    public int column(int index) {
        return bounds[2 * index] - start;
    }

    /**
     * Where a word ends.
     *
     * @param index its index from 0
     * @return the character behind it in {@link #content()}, from 0
     */
    public int columnEnd(int index) {
        return bounds[2 * index + 1] - start;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Line that && text().equals(that.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    /** The line without its line end. */
    @Override
    public String toString() {
        return content();
    }
}
