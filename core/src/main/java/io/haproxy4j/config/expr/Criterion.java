// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

import io.haproxy4j.config.line.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An expression compared with patterns (configuration manual, section 7.1).
 *
 * @param expression the expression, or one of the words that stand for a fetch and a match method
 * @param flags how to match
 * @param patterns what to compare with
 */
public record Criterion(Word expression, List<Word> flags, Patterns patterns) implements AclTest {

    /** Copies the flags. */
    public Criterion {
        flags = List.copyOf(flags);
    }

    /** Matches in the way the expression has by itself. */
    static Criterion of(Word expression) {
        return new Criterion(expression, List.of(), Patterns.NONE);
    }

    static Criterion of(Word expression, String method) {
        return new Criterion(expression, List.of(Word.of("-m"), Word.of(method)), Patterns.NONE);
    }

    /**
     * The steps of its expression.
     *
     * @return the fetch, or the word that stands for a fetch and a match method, and the converters; empty if the
     *     expression cannot be read, or a part of it comes from the environment
     */
    public List<Call> calls() {
        return ExpressionReader.calls(
                expression, TestReader.alias(expression).isPresent() ? Call.Kind.ACL : Call.Kind.FETCH);
    }

    Criterion matching(Patterns others) {
        return new Criterion(expression, flags, others);
    }

    Criterion flag(Word... more) {
        List<Word> all = new ArrayList<>(flags);
        all.addAll(List.of(more));
        return new Criterion(expression, all, patterns);
    }

    /**
     * The same test with an identifier, by which the runtime interface knows its patterns ({@code -u}).
     *
     * @param id a number that no other ACL has, at least 0
     * @return the criterion
     */
    public Criterion id(int id) {
        return flag(Word.of("-u"), Word.number("the identifier of a test", id, 0, Integer.MAX_VALUE));
    }

    @Override
    public List<Word> words() {
        List<Word> words = new ArrayList<>();
        words.add(expression);
        words.addAll(flags);
        words.addAll(patterns.words());
        return List.copyOf(words);
    }

    /** The test as HAProxy reads it. */
    @Override
    public String toString() {
        return words().stream().map(Word::render).collect(Collectors.joining(" "));
    }
}
