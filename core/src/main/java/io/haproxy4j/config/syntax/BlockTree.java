// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Arranges lines by their conditional blocks, which {@link BlockNesting} has found to match. */
final class BlockTree {

    private BlockTree() {}

    /** A block of which the end has not come yet. */
    private static final class Open {
        private final List<Conditional.Arm> arms = new ArrayList<>();
        private Line head;
        private List<Node> body = new ArrayList<>();

        Open(Line head) {
            this.head = head;
        }

        void next(Line nextHead) {
            arms.add(new Conditional.Arm(head, body));
            head = nextHead;
            body = new ArrayList<>();
        }

        Conditional end(Line line) {
            arms.add(new Conditional.Arm(head, body));
            return new Conditional(arms, line);
        }
    }

    static List<Node> of(List<Line> lines) {
        List<Node> root = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        for (Line line : lines) {
            switch (line.kind()) {
                case IF -> open.push(new Open(line));
                case ELIF, ELSE -> open.element().next(line);
                case ENDIF -> {
                    Conditional block = open.pop().end(line);
                    body(open, root).add(block);
                }
                default -> body(open, root).add(line);
            }
        }
        return List.copyOf(root);
    }

    private static List<Node> body(Deque<Open> open, List<Node> root) {
        return open.isEmpty() ? root : open.element().body;
    }
}
