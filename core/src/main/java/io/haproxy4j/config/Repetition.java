// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Arguments of which there can be several. */
final class Repetition {

    private Repetition() {}

    /** Words of their own, after others. */
    @SafeVarargs
    static <T> List<Word> words(List<Word> before, Function<? super T, Word> form, T first, T... more) {
        List<Word> words = new ArrayList<>(before);
        words.add(form.apply(first));
        for (T value : more) {
            words.add(form.apply(value));
        }
        return words;
    }

    /** One word, with a separator between them. */
    @SafeVarargs
    static <T> Word joined(String separator, Function<? super T, Word> form, T first, T... more) {
        Word[] rest = new Word[2 * more.length];
        for (int i = 0; i < more.length; i++) {
            rest[2 * i] = Word.of(separator);
            rest[2 * i + 1] = form.apply(more[i]);
        }
        return form.apply(first).join(rest);
    }
}
