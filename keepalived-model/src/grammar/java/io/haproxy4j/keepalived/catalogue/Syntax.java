// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What may follow a keyword, read from a compact notation: {@code literal}, {@code literal@2.3} for one that came later
 * than its keyword, {@code <name:type>}, {@code <name:type>...} for one or more, {@code [optional]}, {@code [optional]...} for any number, {@code (one | other)} and {@code [some |
 * others]+} for at least one of several. Optional parts that stand side by side may come in any order. Immutable.
 */
public final class Syntax {

    private final String notation;
    private final List<Item> items;

    private Syntax(String notation, List<Item> items) {
        this.notation = notation;
        this.items = List.copyOf(items);
    }

    /** One element of the notation. */
    public sealed interface Item {

        /**
         * A word that stands for itself.
         *
         * @param text the word
         * @param since first version that knows it; empty if all that know the keyword do
         */
        record Literal(String text, Optional<KeepalivedVersion> since) implements Item {}

        /**
         * A word with a value in it, or one or more such words.
         *
         * @param name what the value is
         * @param type what it may be
         * @param repeated whether more words of the kind may follow
         */
        record Value(String name, ValueType type, boolean repeated) implements Item {}

        /**
         * May be left out.
         *
         * @param items what may be left out
         * @param repeated whether it may also be there several times
         */
        record Maybe(List<Item> items, boolean repeated) implements Item {

            /** Copies the list. */
            public Maybe {
                items = List.copyOf(items);
            }
        }

        /**
         * Exactly one of several.
         *
         * @param alternatives the several
         */
        record Choice(List<List<Item>> alternatives) implements Item {

            /** Copies the lists. */
            public Choice {
                alternatives = alternatives.stream().map(List::copyOf).toList();
            }
        }

        /**
         * At least one of several, each at most once and in any order.
         *
         * @param options the several
         */
        record Some(List<Maybe> options) implements Item {

            /** Copies the list. */
            public Some {
                options = List.copyOf(options);
            }
        }
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

    /** {@return the elements in their order} */
    public List<Item> items() {
        return items;
    }

    /**
     * The words that came later than the keyword.
     *
     * @param words the arguments without quotes
     * @return those of them that stand for themselves and have a first version of their own
     */
    public List<Item.Literal> later(List<String> words) {
        var match = new Match(words);
        match.sequence(items, 0);
        return List.copyOf(match.later);
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
        private final Set<Item.Literal> later = new LinkedHashSet<>();
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
                at = optional(sequence.subList(i, last + 1), at);
                i = last;
            }
            return at;
        }

        private int optional(List<? extends Item> options, int from) {
            List<Item> open = new ArrayList<>(options);
            int at = from;
            boolean progress = true;
            while (progress && at < words.size()) {
                progress = false;
                for (int i = 0; i < open.size() && !progress; i++) {
                    Item.Maybe option = (Item.Maybe) open.get(i);
                    int next = sequence(option.items(), at);
                    if (next > at) {
                        at = next;
                        progress = true;
                        if (!option.repeated()) {
                            open.remove(i);
                        }
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
            if (item instanceof Item.Some some) {
                int next = optional(some.options(), at);
                return next > at ? next : fail(at, "one option at least is missing");
            }
            if (item instanceof Item.Literal literal) {
                boolean fits = at < words.size() && words.get(at).equals(literal.text());
                if (!fits) {
                    return fail(at, "\"" + literal.text() + "\" is expected");
                }
                literal.since().ifPresent(version -> later.add(literal));
                return at + 1;
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
