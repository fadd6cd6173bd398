// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

import io.haproxy4j.config.line.Word;
import java.util.List;

/**
 * When a rule applies. HAProxy reads an OR of ANDs of possibly negated tests, without parentheses (configuration manual,
 * section 7.2); any combination made with {@link #and}, {@link #or} and {@link #not} is brought into that form here.
 */
public sealed interface Condition permits AclTest, NamedAcl, Formula {

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
