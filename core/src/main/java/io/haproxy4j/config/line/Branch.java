// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.line;

import java.util.List;
import java.util.Optional;

/**
 * One branch of a conditional block.
 *
 * @param condition when it is read; empty for {@code .else}
 * @param body what stands in it
 * @param <T> what blocks of this kind hold
 */
public record Branch<T>(Optional<BlockCondition> condition, List<T> body) {

    /** Copies the body. */
    public Branch {
        body = List.copyOf(body);
    }

    /**
     * Checks that branches make one block.
     *
     * @param branches the branches in order
     * @param <T> what they hold
     * @return an immutable copy
     * @throws IllegalArgumentException if there is none, the first has no condition, or one follows {@code .else}
     */
    public static <T> List<Branch<T>> block(List<Branch<T>> branches) {
        if (branches.isEmpty() || branches.get(0).condition.isEmpty()) {
            throw new IllegalArgumentException("a conditional block begins with a branch that has a condition");
        }
        for (Branch<T> branch : branches.subList(0, branches.size() - 1)) {
            if (branch.condition.isEmpty()) {
                throw new IllegalArgumentException("no branch can follow the one without a condition");
            }
        }
        return List.copyOf(branches);
    }

    /**
     * The line that begins a branch.
     *
     * @param first whether it is the first of its block
     * @return {@code .if}, {@code .elif} or {@code .else}, with the condition
     */
    public String heading(boolean first) {
        return condition
                .map(asked -> (first ? ".if " : ".elif ") + asked.render())
                .orElse(".else");
    }

    /**
     * Why HAProxy cannot take the condition.
     *
     * @return the problems, not those of the body
     */
    public List<Problem> problems() {
        return condition.map(BlockCondition::problems).orElse(List.of());
    }
}
