// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.argument;

import io.haproxy4j.config.line.Problem;
import io.haproxy4j.config.line.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Arguments of which there can be several. */
public final class Repetition {

    private static final Word NONE = Word.invalid(
            "", new Problem("missing-argument", "a list of arguments that must not be empty is", "give at least one"));

    private Repetition() {}

    /**
     * Words of their own.
     *
     * @param form how a value becomes a word
     * @param first the first value
     * @param more further ones
     * @param <T> the type of the values
     * @return the words
     */
    @SafeVarargs
    public static <T> List<Word> words(Function<? super T, Word> form, T first, T... more) {
        List<Word> words = new ArrayList<>(1 + more.length);
        words.add(form.apply(first));
        for (T value : more) {
            words.add(form.apply(value));
        }
        return words;
    }

    /**
     * Words of their own.
     *
     * @param form how a value becomes a word
     * @param values the values, at least one
     * @param <T> the type of the values
     * @return the words
     */
    public static <T> List<Word> words(Function<? super T, Word> form, List<T> values) {
        return values.isEmpty() ? List.of(NONE) : values.stream().map(form).toList();
    }

    /**
     * One word, with a separator between the values.
     *
     * @param separator the separator
     * @param form how a value becomes a word
     * @param first the first value
     * @param more further ones
     * @param <T> the type of the values
     * @return the word
     */
    @SafeVarargs
    public static <T> Word joined(String separator, Function<? super T, Word> form, T first, T... more) {
        List<Word> words = new ArrayList<>(1 + more.length);
        words.add(form.apply(first));
        for (T value : more) {
            words.add(form.apply(value));
        }
        return joined(separator, words);
    }

    /**
     * One word, with a separator between the values.
     *
     * @param separator the separator
     * @param form how a value becomes a word
     * @param values the values, at least one
     * @param <T> the type of the values
     * @return the word
     */
    public static <T> Word joined(String separator, Function<? super T, Word> form, List<T> values) {
        return joined(separator, words(form, values));
    }

    /**
     * One word, with a separator between what a builder collects.
     *
     * @param separator the separator
     * @param builder makes the builder, which adds to a list
     * @param items adds to the builder, at least one item
     * @param <B> the type of the builder
     * @return the word
     */
    public static <B> Word joined(String separator, Function<? super List<Word>, B> builder, Consumer<B> items) {
        List<Word> words = new ArrayList<>();
        items.accept(builder.apply(words));
        return words.isEmpty() ? NONE : joined(separator, words);
    }

    private static Word joined(String separator, List<Word> words) {
        Word[] rest = new Word[2 * words.size() - 2];
        for (int i = 1; i < words.size(); i++) {
            rest[2 * i - 2] = Word.of(separator);
            rest[2 * i - 1] = words.get(i);
        }
        return words.get(0).join(rest);
    }
}
