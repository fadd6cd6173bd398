// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.typed;

import io.haproxy4j.config.line.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A keyword with what follows it: the keyword of a line, the action of a rule, or an option.
 *
 * @param keyword its words, separated by single blanks
 * @param pieces what follows, in order
 */
public record Clause(String keyword, List<Piece> pieces) {

    /** Copies the pieces. */
    public Clause {
        Objects.requireNonNull(keyword, "keyword");
        pieces = List.copyOf(pieces);
    }

    /**
     * An argument.
     *
     * @param name its name, in lower camel case
     * @return its value, the first one where it can be repeated; empty if it is not given
     */
    public Optional<Value> argument(String name) {
        return arguments(name).stream().findFirst();
    }

    /**
     * An argument that can be repeated.
     *
     * @param name its name, in lower camel case
     * @return its values in order; empty if it is not given
     */
    public List<Value> arguments(String name) {
        List<Value> values = new ArrayList<>(1);
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Argument argument && argument.name().equals(name)) {
                values.add(argument.value());
            }
        }
        return values;
    }

    /**
     * Whether a word of HAProxy's own is there.
     *
     * @param word the word, for example {@code whole} of {@code balance uri whole}
     * @return true if it is
     */
    public boolean has(String word) {
        return pieces.stream()
                .anyMatch(piece ->
                        piece instanceof Piece.Fixed fixed && fixed.text().equals(word));
    }

    /**
     * The clause as it is written.
     *
     * @return its words
     */
    public List<Word> words() {
        List<Word> words = new ArrayList<>();
        for (String word : keyword.split(" ", -1)) {
            words.add(Word.of(word));
        }
        for (Piece piece : pieces) {
            Word word = piece.word();
            if (piece.glued()) {
                int last = words.size() - 1;
                words.set(last, Word.of(words.get(last).text() + word.text()));
            } else {
                words.add(word);
            }
        }
        return words;
    }

    /** The clause as it is written. */
    @Override
    public String toString() {
        return words().stream().map(Word::render).collect(Collectors.joining(" "));
    }
}
