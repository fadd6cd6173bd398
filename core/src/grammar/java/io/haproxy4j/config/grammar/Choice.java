// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.grammar;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Exactly one of several.
 *
 * @param alternatives the possibilities
 */
public record Choice(List<Sequence> alternatives) implements Element {

    /** Takes a copy of the list. */
    public Choice {
        alternatives = List.copyOf(alternatives);
    }

    /** {@return {@code ( a | b )}} */
    @Override
    public String toString() {
        return alternatives.stream().map(Sequence::toString).collect(Collectors.joining(" | ", "( ", " )"));
    }
}
