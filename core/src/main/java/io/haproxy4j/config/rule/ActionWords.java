// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.rule;

import io.haproxy4j.config.line.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * All actions are words; which rule sets take them is said by the type the method that makes one returns.
 *
 * @param words name and arguments
 */
record ActionWords(List<Word> words) implements AnyAction {

    ActionWords {
        words = List.copyOf(words);
    }

    static ActionWords of(String action, Word... arguments) {
        return of(action, Arrays.asList(arguments));
    }

    static ActionWords of(String action, List<Word> arguments) {
        List<Word> words = new ArrayList<>(arguments.size() + 1);
        words.add(Word.of(action));
        words.addAll(arguments);
        return new ActionWords(words);
    }

    /** An action whose arguments begin within its first word. */
    static ActionWords of(Word first, Word... others) {
        List<Word> words = new ArrayList<>(others.length + 1);
        words.add(first);
        words.addAll(Arrays.asList(others));
        return new ActionWords(words);
    }

    @Override
    public String toString() {
        return words.stream().map(Word::render).collect(Collectors.joining(" "));
    }
}
