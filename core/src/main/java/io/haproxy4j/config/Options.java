// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What the builders of a line's options share: they collect words in the order of the calls. */
abstract class Options<O extends Options<O>> {

    private final List<Word> words = new ArrayList<>();

    @SuppressWarnings("unchecked") // every builder names itself as O
    private O self() {
        return (O) this;
    }

    O put(String keyword, Word... arguments) {
        words.add(Word.of(keyword));
        words.addAll(List.of(arguments));
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

    static <O extends Options<O>> Word[] wordsOf(O options, Consumer<? super O> body) {
        body.accept(options);
        return ((Options<O>) options).words.toArray(Word[]::new);
    }
}
