// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.line;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Arguments of which there can be several. */
public final class Repetition {

    private Repetition() {}

    /**
     * Arguments that are words of their own.
     *
     * @param before the words before them
     * @param form makes a word of one
     * @param first the first
     * @param more the others
     * @param <T> their type
     * @return all words
     */
    @SafeVarargs
    public static <T> List<Word> words(List<Word> before, Function<? super T, Word> form, T first, T... more) {
        List<Word> words = new ArrayList<>(before);
        words.add(form.apply(first));
        for (T value : more) {
            words.add(form.apply(value));
        }
        return words;
    }

    /**
     * Arguments that are one word, with a separator between them.
     *
     * @param separator what is between two of them
     * @param form makes a word of one
     * @param first the first
     * @param more the others
     * @param <T> their type
     * @return the word
     */
    @SafeVarargs
    public static <T> Word joined(String separator, Function<? super T, Word> form, T first, T... more) {
        Word[] rest = new Word[2 * more.length];
        for (int i = 0; i < more.length; i++) {
            rest[2 * i] = Word.of(separator);
            rest[2 * i + 1] = form.apply(more[i]);
        }
        return form.apply(first).join(rest);
    }
}
