// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What may follow a keyword, read from a compact notation: {@code literal}, {@code <name:type>}, {@code <name:type>...}
 * for one or more, {@code [optional]}, {@code (one | other)} and {@code {closed|set}}. Optional parts that stand side by
 * side may come in any order. Immutable.
 */
public final class Syntax {

    private final String notation;
    private final List<Item> items;

    private Syntax(String notation, List<Item> items) {
        this.notation = notation;
        this.items = List.copyOf(items);
    }

    /** One element of the notation. */
    sealed interface Item {
        /** A word that stands for itself. */
        record Literal(String text) implements Item {}

        /** A word with a value in it, or one or more such words. */
        record Value(String name, ValueType type, boolean repeated) implements Item {}

        /** May be left out. */
        record Maybe(List<Item> items) implements Item {}

        /** Exactly one of several. */
        record Choice(List<List<Item>> alternatives) implements Item {}
    }

    /**
     * Reads the notation.
     *
     * @param notation the notation; empty for a keyword without arguments
     * @return the syntax
     * @throws IllegalArgumentException if it is not well formed
     */
    public static Syntax parse(String notation) {
        return new Syntax(notation, new SyntaxReader(notation).read());
    }

    /**
     * A word of the arguments that does not fit.
     *
     * @param index which word, from 0; the number of words if one is missing
     * @param message what is wrong, as a sentence without full stop
     */
    public record Mismatch(int index, String message) {}

    /**
     * Whether words are what the keyword wants.
     *
     * @param words the arguments without quotes
     * @return the first word that is not, or nothing
     */
    public Optional<Mismatch> mismatch(List<String> words) {
        var match = new Match(words);
        int end = match.sequence(items, 0);
        if (end < 0) {
            return Optional.of(match.failure());
        }
        if (end < words.size()) {
            // A value that was tried and did not fit says more than "nothing may follow".
            return Optional.of(
                    match.failedAt() >= end
                            ? match.failure()
                            : new Mismatch(end, "\"" + words.get(end) + "\" is one word too many"));
        }
        return Optional.empty();
    }

    /** {@return whether there are no arguments at all} */
    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** {@return whether the first argument is a program with its arguments, which keepalived parses a second time} */
    public boolean startsWithCommand() {
        return !items.isEmpty()
                && items.get(0) instanceof Item.Value value
                && value.type().isCommand();
    }

    /** {@return what the first word refers to, such as {@code vrrp_script}, if it is a reference} */
    public Optional<String> reference() {
        return !items.isEmpty() && items.get(0) instanceof Item.Value value
                ? value.type().target()
                : Optional.empty();
    }

    /** The notation. */
    @Override
    public String toString() {
        return notation;
    }

    /** One run over a list of words; remembers the furthest failure. */
    private static final class Match {
        private final List<String> words;
        private Mismatch furthest = new Mismatch(-1, "");

        Match(List<String> words) {
            this.words = words;
        }

        int failedAt() {
            return furthest.index();
        }

        Mismatch failure() {
            return furthest;
        }

        /** Index after the match, or -1. */
        int sequence(List<Item> sequence, int from) {
            int at = from;
            for (int i = 0; i < sequence.size(); i++) {
                if (!(sequence.get(i) instanceof Item.Maybe)) {
                    at = item(sequence.get(i), at);
                    if (at < 0) {
                        return -1;
                    }
                    continue;
                }
                int last = i;
                while (last + 1 < sequence.size() && sequence.get(last + 1) instanceof Item.Maybe) {
                    last++;
                }
                at = optional(new ArrayList<>(sequence.subList(i, last + 1)), at);
                i = last;
            }
            return at;
        }

        private int optional(List<Item> open, int from) {
            int at = from;
            boolean progress = true;
            while (progress && at < words.size()) {
                progress = false;
                for (int i = 0; i < open.size() && !progress; i++) {
                    int next = sequence(((Item.Maybe) open.get(i)).items(), at);
                    if (next > at) {
                        at = next;
                        open.remove(i);
                        progress = true;
                    }
                }
            }
            return at;
        }

        private int item(Item item, int at) {
            if (item instanceof Item.Choice choice) {
                for (List<Item> alternative : choice.alternatives()) {
                    int next = sequence(alternative, at);
                    if (next >= 0) {
                        return next;
                    }
                }
                return -1;
            }
            if (item instanceof Item.Literal literal) {
                boolean fits = at < words.size() && words.get(at).equals(literal.text());
                return fits ? at + 1 : fail(at, "\"" + literal.text() + "\" is expected");
            }
            Item.Value value = (Item.Value) item;
            int next = value(value, at);
            while (value.repeated() && next > 0 && next < words.size()) {
                int more = value(value, next);
                if (more < 0) {
                    break;
                }
                next = more;
            }
            return next;
        }

        private int value(Item.Value value, int at) {
            if (at >= words.size()) {
                return fail(at, value.name() + " is missing");
            }
            Optional<String> objection = value.type().objection(words.get(at));
            return objection.isEmpty() ? at + 1 : fail(at, "\"" + words.get(at) + "\" " + objection.get());
        }

        private int fail(int index, String message) {
            if (index > furthest.index()) {
                furthest = new Mismatch(index, message);
            }
            return -1;
        }
    }
}
