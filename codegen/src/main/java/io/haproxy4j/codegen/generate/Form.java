// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import io.haproxy4j.codegen.generate.Piece.Tail;
import io.haproxy4j.codegen.generate.Piece.Text;
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

    static Form of(boolean glued, Piece piece, Span span) {
        return new Form(List.of(), List.of(new Item(glued, piece)), List.of(span));
    }

    static Form of(Piece piece) {
        return of(false, piece, Span.ALWAYS);
    }

    Form then(Form next) {
        if (!items.isEmpty() && items.get(items.size() - 1).piece() instanceof Tail && !next.items.isEmpty()) {
            throw new InexpressibleException("something follows the condition");
        }
        return new Form(join(naming, next.naming), join(items, next.items), join(spans, next.spans));
    }

    Form named(String literal) {
        return new Form(join(naming, List.of(literal)), items, spans);
    }

    /** The same, continuing the word in front of it. */
    Form glued() {
        List<Item> glued = new ArrayList<>(items);
        if (!glued.isEmpty()) {
            glued.set(0, new Item(true, glued.get(0).piece()));
        }
        return new Form(naming, glued, spans);
    }

    private static <T> List<T> join(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    List<Piece> pieces() {
        return items.stream().map(Item::piece).toList();
    }

    boolean has(Class<? extends Piece> kind) {
        return items.stream().anyMatch(item -> kind.isInstance(item.piece()));
    }

    /** Words that name an option: its fixed ones, else its first argument. */
    String optionName() {
        if (!naming.isEmpty()) {
            return String.join(" ", naming);
        }
        for (Item item : items) {
            if (item.piece() instanceof Value value) {
                return value.argument().name();
            }
        }
        throw new InexpressibleException("an optional part without a name");
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

    /** The form with a keyword in front of it, as words of its own. */
    Form after(String keyword) {
        List<Item> all = new ArrayList<>();
        for (String word : keyword.split(" ", -1)) {
            all.add(new Item(false, new Text(word)));
        }
        all.addAll(items);
        return new Form(naming, all, spans);
    }
}
