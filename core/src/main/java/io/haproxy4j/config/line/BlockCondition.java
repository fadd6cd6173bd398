// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.line;

import java.util.List;
import java.util.Optional;

/**
 * What {@code .if} and {@code .elif} ask when HAProxy reads the file: about its version, its build and its environment,
 * never about traffic (configuration manual, section 2.4). Made by {@link Predicates}.
 *
 * <pre>{@code
 * feature("QUIC").and(defined("WITH_H3").or(versionAtLeast("3.2")))
 * }</pre>
 */
public sealed interface BlockCondition
        permits Predicate, BlockFormula.Conjunction, BlockFormula.Disjunction, BlockFormula.Negation, RawCondition {

    /**
     * True if this and the other condition hold.
     *
     * @param other the other condition
     * @return the conjunction
     */
    default BlockCondition and(BlockCondition other) {
        return new BlockFormula.Conjunction(this, other);
    }

    /**
     * True if this or the other condition holds.
     *
     * @param other the other condition
     * @return the disjunction
     */
    default BlockCondition or(BlockCondition other) {
        return new BlockFormula.Disjunction(this, other);
    }

    /**
     * True if this condition does not hold.
     *
     * @return the negation
     */
    default BlockCondition not() {
        return new BlockFormula.Negation(this);
    }

    /**
     * The form to write after {@code .if}.
     *
     * @return the condition with the quotes and parentheses it needs
     */
    default String render() {
        return BlockFormula.render(this);
    }

    /**
     * Why HAProxy cannot take this condition.
     *
     * @return the problems; empty for a good condition
     */
    List<Problem> problems();

    /**
     * What the condition is known to be on every release of a series, whatever the build and the environment.
     *
     * @param major first number of the series
     * @param minor second number of the series
     * @return true or false; empty where it depends on more
     */
    Optional<Boolean> valueOn(int major, int minor);
}
