// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

import io.haproxy4j.config.line.RawLine;
import io.haproxy4j.config.line.Word;
import java.util.List;

/**
 * When a rule applies. HAProxy reads an OR of ANDs of possibly negated tests, without parentheses (configuration manual,
 * section 7.2); any combination made with {@link #and}, {@link #or} and {@link #not} is brought into that form here.
 */
public sealed interface Condition permits AclTest, NamedAcl, Formula {

    /**
     * Reads a condition.
     *
     * @param text the condition as it follows {@code if} or {@code unless} in a line
     * @return the condition
     * @throws IllegalArgumentException if the text is none
     */
    static Condition parse(String text) {
        RawLine line = RawLine.of(text);
        if (!line.problems().isEmpty()) {
            throw new IllegalArgumentException(line.problems().get(0).message());
        }
        return read(line.words());
    }

    /**
     * Reads a condition.
     *
     * @param words its words as they follow {@code if} or {@code unless} in a line
     * @return the condition, term by term as it is written
     * @throws IllegalArgumentException if the words are none
     */
    static Condition read(List<Word> words) {
        return new ConditionReader(words).read();
    }

    /**
     * What the condition consists of.
     *
     * @return the alternatives of which one must hold, each with the terms that must hold together
     */
    default List<List<Term>> alternatives() {
        return Formula.of(this).alternatives();
    }

    /**
     * True if this and the other condition hold.
     *
     * @param other the other condition
     * @return the conjunction
     */
    default Condition and(Condition other) {
        return Formula.of(this).conjunction(Formula.of(other));
    }

    /**
     * True if this or the other condition holds.
     *
     * @param other the other condition
     * @return the disjunction
     */
    default Condition or(Condition other) {
        return Formula.of(this).disjunction(Formula.of(other));
    }

    /**
     * True if this condition does not hold.
     *
     * @return the negation
     */
    default Condition not() {
        return Formula.of(this).negation();
    }

    /**
     * The condition as it follows {@code if} or {@code unless}.
     *
     * @return the words
     */
    default List<Word> conditionWords() {
        return Formula.of(this).conditionWords();
    }
}
