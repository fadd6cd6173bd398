// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.line;

import java.util.Collections;
import java.util.List;

/**
 * What the builders of a line's options share: they collect words in the order of the calls.
 *
 * @param <O> the builder
 */
public abstract class Options<O extends Options<O>> {

    private final List<Word> words;

    /**
     * Options that go to the end of a line's words.
     *
     * @param words the words of the line so far; it grows
     */
    protected Options(List<Word> words) {
        this.words = words;
    }

    @SuppressWarnings("unchecked") // every builder names itself as O
    final O self() {
        return (O) this;
    }

    /**
     * Adds an option.
     *
     * @param keyword its keyword
     * @param arguments its arguments, each exactly one word
     * @return this builder
     */
    protected final O put(String keyword, Word... arguments) {
        return put(Word.of(keyword), arguments);
    }

    /**
     * Adds an option whose keyword is only a part of its first word.
     *
     * @param first its first word
     * @param others its other words
     * @return this builder
     */
    protected final O put(Word first, Word... others) {
        words.add(first);
        Collections.addAll(words, others);
        return self();
    }

    /**
     * Adds an option.
     *
     * @param keyword its keyword
     * @param arguments its arguments, each exactly one word
     * @return this builder
     */
    protected final O put(String keyword, List<Word> arguments) {
        words.add(Word.of(keyword));
        return put(arguments);
    }

    /**
     * Adds an option.
     *
     * @param option its words
     * @return this builder
     */
    protected final O put(List<Word> option) {
        words.addAll(option);
        return self();
    }

    /**
     * Adds words as they are, for options that have no method here.
     *
     * @param option the option and its arguments, each exactly one word
     * @return this builder
     */
    public O raw(String... option) {
        for (String word : option) {
            words.add(Word.of(word));
        }
        return self();
    }
}
