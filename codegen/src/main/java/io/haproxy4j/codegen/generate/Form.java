// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import io.haproxy4j.codegen.generate.Piece.Count;
import io.haproxy4j.codegen.generate.Piece.Tail;
import io.haproxy4j.codegen.generate.Piece.Value;
import io.haproxy4j.config.grammar.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One way to write a keyword's arguments: becomes one method.
 *
 * @param naming fixed words that tell it from the other ways and so belong to the method's name
 * @param items what is written, in order
 * @param spans the releases that take its fixed words and values
 */
record Form(List<String> naming, List<Item> items, List<Span> spans) {

    static final Form EMPTY = new Form(List.of(), List.of(), List.of());

    /** A piece, and whether it continues the word before it. */
    record Item(boolean glued, Piece piece) {}

    Form {
        naming = List.copyOf(naming);
        items = List.copyOf(items);
        spans = List.copyOf(spans);
    }

    Form then(Form next) {
        if (!items.isEmpty() && items.get(items.size() - 1).piece() instanceof Tail) {
            throw new InexpressibleException("something follows the condition");
        }
        return new Form(join(naming, next.naming), join(items, next.items), join(spans, next.spans));
    }

    Form named(String literal) {
        return new Form(join(naming, List.of(literal)), items, spans);
    }

    private static <T> List<T> join(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    List<Value> values() {
        List<Value> values = new ArrayList<>();
        for (Item item : items) {
            if (item.piece() instanceof Value value) {
                values.add(value);
            }
        }
        return values;
    }

    boolean conditional() {
        return items.stream().anyMatch(item -> item.piece() instanceof Tail);
    }

    /** The words, each a list of the pieces it is glued together from. */
    List<List<Piece>> words() {
        List<List<Piece>> words = new ArrayList<>();
        for (Item item : items) {
            if (!item.glued() || words.isEmpty()) {
                words.add(new ArrayList<>());
            }
            words.get(words.size() - 1).add(item.piece());
        }
        return words;
    }

    /** Whether the first word continues the keyword. */
    boolean attached() {
        return !items.isEmpty() && items.get(0).glued();
    }

    /** Java takes a variable number of arguments only in the last place, and a list of words must end the line. */
    void check() {
        List<Value> values = values();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).count() != Count.ONE && (i < values.size() - 1 || conditional())) {
                throw new InexpressibleException("something follows a repeated argument");
            }
        }
        List<List<Piece>> words = words();
        for (int i = 0; i < words.size(); i++) {
            List<Piece> word = words.get(i);
            boolean list =
                    word.stream().anyMatch(piece -> piece instanceof Value value && value.count() == Count.WORDS);
            if (list && (word.size() > 1 || i < words.size() - 1)) {
                throw new InexpressibleException("something follows or continues a repeated argument");
            }
        }
    }
}
