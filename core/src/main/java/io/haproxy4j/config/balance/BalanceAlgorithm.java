// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.balance;

import io.haproxy4j.config.line.Word;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a backend chooses a server (configuration manual, section 4.2, {@code balance}). Made by {@link BalanceAlgorithms}.
 *
 * @param words the algorithm with its arguments
 */
public record BalanceAlgorithm(List<Word> words) {

    /** Copies the words. */
    public BalanceAlgorithm {
        words = List.copyOf(words);
    }

    BalanceAlgorithm(String name, List<Word> arguments) {
        this(Stream.concat(Stream.of(Word.of(name)), arguments.stream()).toList());
    }

    /** The algorithm as HAProxy reads it. */
    @Override
    public String toString() {
        return words.stream().map(Word::render).collect(Collectors.joining(" "));
    }
}
