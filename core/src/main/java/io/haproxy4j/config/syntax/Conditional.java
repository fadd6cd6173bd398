// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.syntax;

import java.util.List;

/**
 * A conditional block (configuration manual, section 2.4). It may begin and end anywhere, sections may begin in it.
 *
 * @param arms its branches in order, at least one
 * @param end the line with {@code .endif}
 */
public record Conditional(List<Arm> arms, Line end) implements Node {

    /** Copies the branches. */
    public Conditional {
        arms = List.copyOf(arms);
    }

    /**
     * One branch.
     *
     * @param head the line with {@code .if}, {@code .elif} or {@code .else}
     * @param body what stands in it
     */
    public record Arm(Line head, List<Node> body) {

        /** Copies the body. */
        public Arm {
            body = List.copyOf(body);
        }
    }
}
