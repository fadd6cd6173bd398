// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Blocks and keywords of a file as they stand in it, for edits. Macro lines have no place in it. */
final class Outline {

    private final Node root = new Node(-1, List.of(), true);

    private Outline() {}

    static Outline of(List<Line> lines) {
        var outline = new Outline();
        outline.read(lines);
        return outline;
    }

    Node root() {
        return root;
    }

    private void read(List<Line> lines) {
        Deque<Node> open = new ArrayDeque<>();
        open.push(root);
        Node last = root;
        boolean continued = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Line.Kind kind = line.kind();
            boolean definition = continued || kind == Line.Kind.DEFINITION;
            continued = definition && Comments.strip(line.content()).endsWith("\\");
            if (definition || kind != Line.Kind.CONTENT) {
                continue;
            }
            last = content(i, line.tokens(), open, last);
        }
    }

    private static Node content(int index, List<Token> tokens, Deque<Node> open, Node lastBefore) {
        Node last = lastBefore;
        List<Token> words = new ArrayList<>();
        boolean alone = tokens.stream().noneMatch(t -> t.kind() == Token.Kind.OPEN || t.kind() == Token.Kind.CLOSE);
        for (Token token : tokens) {
            if (token.isWord()) {
                words.add(token);
                continue;
            }
            if (token.kind() == Token.Kind.OPEN || token.kind() == Token.Kind.CLOSE) {
                last = flush(index, words, alone, open, last);
                words = new ArrayList<>();
                if (token.kind() == Token.Kind.OPEN && last != open.element()) {
                    open.push(last);
                } else if (token.kind() == Token.Kind.CLOSE && open.size() > 1) {
                    open.pop().close(index);
                    last = open.element();
                }
            }
        }
        return flush(index, words, alone, open, last);
    }

    private static Node flush(int index, List<Token> words, boolean alone, Deque<Node> open, Node last) {
        if (words.isEmpty()) {
            return last;
        }
        var node = new Node(index, List.copyOf(words), alone);
        open.element().children.add(node);
        return node;
    }

    /** A keyword with its words; a block if it has a closing brace. */
    static final class Node {
        private final int line;
        private final List<Token> words;
        private final boolean alone;
        private final List<Node> children = new ArrayList<>();
        private int closeLine = -1;

        Node(int line, List<Token> words, boolean alone) {
            this.line = line;
            this.words = words;
            this.alone = alone;
        }

        private void close(int index) {
            closeLine = index;
        }

        /** Index of its line. */
        int line() {
            return line;
        }

        /** Index of the line with the closing brace; -1 if there is none. */
        int closeLine() {
            return closeLine;
        }

        boolean alone() {
            return alone;
        }

        List<Token> words() {
            return words;
        }

        List<Node> children() {
            return children;
        }

        @Nullable
        Node child(String keyword, String... name) {
            for (Node child : children) {
                boolean named = name.length == 0
                        || (child.words.size() > 1 && child.words.get(1).value().equals(name[0]));
                if (child.words.get(0).value().equals(keyword) && named) {
                    return child;
                }
            }
            return null;
        }

        @Nullable
        Node lastChild(String keyword) {
            Node found = null;
            for (Node child : children) {
                if (child.words.get(0).value().equals(keyword)) {
                    found = child;
                }
            }
            return found;
        }
    }
}
