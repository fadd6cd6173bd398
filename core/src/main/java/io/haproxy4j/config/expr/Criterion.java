// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

import io.haproxy4j.config.line.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An expression compared with patterns.
 *
 * @param words expression, flags and patterns
 */
public record Criterion(List<Word> words) implements AclTest {

    /** Copies the words. */
    public Criterion {
        words = List.copyOf(words);
    }

    static Criterion of(Word expression, String... keywords) {
        List<Word> words = new ArrayList<>(keywords.length + 1);
        words.add(expression);
        for (String keyword : keywords) {
            words.add(Word.of(keyword));
        }
        return new Criterion(words);
    }

    static Criterion patterns(Word expression, String[] flags, String pattern, String... more) {
        List<Word> words = new ArrayList<>(of(expression, flags).words());
        if (pattern.startsWith("-")) {
            // Ends the flags: the pattern would be taken for one.
            words.add(Word.of("--"));
        }
        words.add(Word.of(pattern));
        for (String next : more) {
            words.add(Word.of(next));
        }
        return new Criterion(words);
    }

    /** The test as HAProxy reads it. */
    @Override
    public String toString() {
        return words.stream().map(Word::render).collect(Collectors.joining(" "));
    }
}
