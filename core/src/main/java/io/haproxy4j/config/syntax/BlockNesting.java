// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.syntax;

import java.util.ArrayDeque;
import java.util.Deque;

/** Whether the lines of conditional blocks match one another. */
final class BlockNesting {

    private final int maxDepth;
    private final Deque<Open> open = new ArrayDeque<>();

    private static final class Open {
        final int line;
        boolean hasElse;

        Open(int line) {
            this.line = line;
        }
    }

    BlockNesting(int maxDepth) {
        this.maxDepth = maxDepth;
    }

    /** Takes a line; the reason why HAProxy refuses it, or nothing. */
    String accept(Line line, int index) {
        LineKind kind = line.kind();
        Open block = open.peek();
        switch (kind) {
            case IF -> {
                if (open.size() == maxDepth) {
                    return "more than " + maxDepth + " blocks within one another";
                }
                open.push(new Open(index));
            }
            case ELIF, ELSE -> {
                if (block == null) {
                    return line.word(0) + " without an .if before it";
                }
                if (block.hasElse) {
                    return line.word(0) + " after .else";
                }
                block.hasElse = kind == LineKind.ELSE;
                return kind == LineKind.ELSE ? alone(line) : "";
            }
            case ENDIF -> {
                if (block == null) {
                    return ".endif without an .if before it";
                }
                open.pop();
                return alone(line);
            }
            default -> {
                return "";
            }
        }
        return "";
    }

    private static String alone(Line line) {
        boolean alone = line.wordCount() == 1 || line.word(1).isEmpty();
        return alone ? "" : line.word(0) + " takes no argument";
    }

    boolean isClosed() {
        return open.isEmpty();
    }

    /** Index of the line that began the innermost block which is open. */
    int openSince() {
        return open.isEmpty() ? 0 : open.element().line;
    }
}
