// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.catalogue;

import io.haproxy4j.keepalived.catalogue.Syntax.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Recursive descent over the notation of {@link Syntax}. */
final class SyntaxReader {

    private final String notation;
    private int at;

    SyntaxReader(String notation) {
        this.notation = notation;
    }

    List<Item> read() {
        List<Item> items = sequence();
        if (at < notation.length()) {
            throw broken("unexpected " + notation.charAt(at));
        }
        return items;
    }

    private List<Item> sequence() {
        List<Item> items = new ArrayList<>();
        while (true) {
            skipBlanks();
            if (at == notation.length() || ")]|".indexOf(notation.charAt(at)) >= 0) {
                return items;
            }
            items.add(item());
        }
    }

    private Item item() {
        switch (notation.charAt(at)) {
            case '[' -> {
                List<List<Item>> options = alternatives(']');
                if (skip("+")) {
                    return new Item.Some(options.stream()
                            .map(option -> new Item.Maybe(option, false))
                            .toList());
                }
                if (options.size() > 1) {
                    throw broken("+ is missing");
                }
                return new Item.Maybe(options.get(0), skip("..."));
            }
            case '(' -> {
                return new Item.Choice(alternatives(')'));
            }
            case '<' -> {
                String inside = until('>');
                int colon = inside.indexOf(':');
                return new Item.Value(
                        inside.substring(0, colon), ValueType.parse(inside.substring(colon + 1)), skip("..."));
            }
            default -> {
                int start = at;
                while (at < notation.length() && " ()[]|<".indexOf(notation.charAt(at)) < 0) {
                    at++;
                }
                String[] word = notation.substring(start, at).split("@", 2);
                return new Item.Literal(
                        word[0], word.length == 1 ? Optional.empty() : Optional.of(KeepalivedVersion.parse(word[1])));
            }
        }
    }

    /** What stands between here, where a bracket opens, and its end, at each bar. */
    private List<List<Item>> alternatives(char end) {
        List<List<Item>> alternatives = new ArrayList<>();
        do {
            at++;
            alternatives.add(sequence());
        } while (at < notation.length() && notation.charAt(at) == '|');
        expect(end);
        return alternatives;
    }

    private boolean skip(String text) {
        boolean there = notation.startsWith(text, at);
        at += there ? text.length() : 0;
        return there;
    }

    private String until(char end) {
        int close = notation.indexOf(end, at);
        if (close < 0) {
            throw broken(end + " is missing");
        }
        String inside = notation.substring(at + 1, close);
        at = close + 1;
        return inside;
    }

    private void expect(char c) {
        if (at == notation.length() || notation.charAt(at) != c) {
            throw broken(c + " is missing");
        }
        at++;
    }

    private void skipBlanks() {
        while (at < notation.length() && notation.charAt(at) == ' ') {
            at++;
        }
    }

    private IllegalArgumentException broken(String what) {
        return new IllegalArgumentException("syntax \"" + notation + "\", position " + at + ": " + what);
    }
}
