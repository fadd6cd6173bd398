// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.catalogue;

import io.haproxy4j.keepalived.catalogue.Syntax.Item;
import java.util.ArrayList;
import java.util.List;

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
                at++;
                List<Item> items = sequence();
                expect(']');
                return new Item.Maybe(items);
            }
            case '(' -> {
                List<List<Item>> alternatives = new ArrayList<>();
                do {
                    at++;
                    alternatives.add(sequence());
                } while (at < notation.length() && notation.charAt(at) == '|');
                expect(')');
                return new Item.Choice(alternatives);
            }
            case '{' -> {
                String members = until('}');
                return new Item.Value("value", new ValueType.OneOf(List.of(members.split("\\|"))), false);
            }
            case '<' -> {
                String inside = until('>');
                int colon = inside.indexOf(':');
                boolean repeated = notation.startsWith("...", at);
                at += repeated ? 3 : 0;
                return new Item.Value(
                        inside.substring(0, colon), ValueType.parse(inside.substring(colon + 1)), repeated);
            }
            default -> {
                int start = at;
                while (at < notation.length() && " ()[]|<{".indexOf(notation.charAt(at)) < 0) {
                    at++;
                }
                return new Item.Literal(notation.substring(start, at));
            }
        }
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
