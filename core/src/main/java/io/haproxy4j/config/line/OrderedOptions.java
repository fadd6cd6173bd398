// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Options that HAProxy wants in an order of its own: in whatever order the methods are called, they are written in that
 * order. Options of the same kind keep the order of the calls, and words added raw are last.
 *
 * @param <O> the builder
 */
public abstract class OrderedOptions<O extends OrderedOptions<O>> extends Options<O> {

    private final List<Word> words;
    private final int start;
    private final List<Placed> placed = new ArrayList<>();

    private record Placed(int place, int length) {}

    /**
     * Options that go to the end of a line's words.
     *
     * @param words the words of the line so far; it grows
     */
    protected OrderedOptions(List<Word> words) {
        super(words);
        this.words = words;
        this.start = words.size();
    }

    /**
     * Adds an option.
     *
     * @param place its place among the others
     * @param keyword its keyword
     * @param arguments its arguments, each exactly one word
     * @return this builder
     */
    protected final O putAt(int place, String keyword, Word... arguments) {
        return putAt(place, keyword, Arrays.asList(arguments));
    }

    /**
     * Adds an option that has no keyword of its own.
     *
     * @param place its place among the others
     * @param option its words
     * @return this builder
     */
    protected final O putAt(int place, Word... option) {
        return putAt(place, Arrays.asList(option));
    }

    /**
     * Adds an option.
     *
     * @param place its place among the others
     * @param keyword its keyword
     * @param arguments its arguments, each exactly one word
     * @return this builder
     */
    protected final O putAt(int place, String keyword, List<Word> arguments) {
        List<Word> option = new ArrayList<>(1 + arguments.size());
        option.add(Word.of(keyword));
        option.addAll(arguments);
        return putAt(place, option);
    }

    /**
     * Adds an option.
     *
     * @param place its place among the others
     * @param option its words
     * @return this builder
     */
    protected final O putAt(int place, List<Word> option) {
        int index = start;
        int next = 0;
        while (next < placed.size() && placed.get(next).place() <= place) {
            index += placed.get(next++).length();
        }
        placed.add(next, new Placed(place, option.size()));
        words.addAll(index, option);
        return self();
    }
}
