// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.rule;

import io.haproxy4j.config.expr.LogFormat;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.HeaderMatch;
import io.haproxy4j.config.value.TextMatch;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A header that the answer of a health check must have, or must not have ({@code http-check expect hdr} in section 4.2 of
 * the configuration manual).
 *
 * @param words what names it, and what its value is to be if that matters
 */
public record ExpectedHeader(List<Word> words) {

    /** Copies the words. */
    public ExpectedHeader {
        words = List.copyOf(words);
    }

    /**
     * A header of this name.
     *
     * @param name the name
     * @return the header, with any value
     */
    public static ExpectedHeader named(String name) {
        return new ExpectedHeader(List.of(Word.of("name"), Word.of(name)));
    }

    /**
     * A header whose name matches.
     *
     * @param match how
     * @param name what it matches
     * @return the header, with any value
     */
    public static ExpectedHeader named(HeaderMatch match, String name) {
        return new ExpectedHeader(List.of(Word.of("name"), Word.of("-m"), Word.of(match.word()), Word.of(name)));
    }

    /**
     * A header of this name.
     *
     * @param name the name, evaluated per check
     * @return the header, with any value
     */
    public static ExpectedHeader named(LogFormat name) {
        return new ExpectedHeader(List.of(Word.of("name-lf"), name.word()));
    }

    /**
     * A header whose name matches.
     *
     * @param match how
     * @param name what it matches, evaluated per check
     * @return the header, with any value
     */
    public static ExpectedHeader named(TextMatch match, LogFormat name) {
        return new ExpectedHeader(List.of(Word.of("name-lf"), Word.of("-m"), Word.of(match.word()), name.word()));
    }

    /**
     * The header with this value.
     *
     * @param value the value
     * @return the header
     */
    public ExpectedHeader withValue(String value) {
        return and(Word.of("value"), Word.of(value));
    }

    /**
     * The header with a value that matches.
     *
     * @param match how
     * @param value what it matches
     * @return the header
     */
    public ExpectedHeader withValue(HeaderMatch match, String value) {
        return and(Word.of("value"), Word.of("-m"), Word.of(match.word()), Word.of(value));
    }

    /**
     * The header with this value.
     *
     * @param value the value, evaluated per check
     * @return the header
     */
    public ExpectedHeader withValue(LogFormat value) {
        return and(Word.of("value-lf"), value.word());
    }

    /**
     * The header with a value that matches.
     *
     * @param match how
     * @param value what it matches, evaluated per check
     * @return the header
     */
    public ExpectedHeader withValue(TextMatch match, LogFormat value) {
        return and(Word.of("value-lf"), Word.of("-m"), Word.of(match.word()), value.word());
    }

    private ExpectedHeader and(Word... more) {
        return new ExpectedHeader(Stream.concat(words.stream(), Stream.of(more)).toList());
    }

    /** The header as HAProxy reads it. */
    @Override
    public String toString() {
        return words.stream().map(Word::render).collect(Collectors.joining(" "));
    }
}
