// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a single word may hold. */
public sealed interface ValueType {

    /**
     * Why a word does not fit.
     *
     * @param word the word without quotes
     * @return the reason, in words that follow it; nothing if it fits
     */
    Optional<String> objection(String word);

    /** {@return whether the word is a program with arguments} */
    default boolean isCommand() {
        return false;
    }

    /** {@return the kind of block that a reference names} */
    default Optional<String> target() {
        return Optional.empty();
    }

    /**
     * One of a closed set.
     *
     * @param members the set
     * @param anyCase whether keepalived takes them in small letters as well
     */
    record OneOf(List<String> members, boolean anyCase) implements ValueType {

        /** Copies the list. */
        public OneOf {
            members = List.copyOf(members);
        }

        @Override
        public Optional<String> objection(String word) {
            boolean member = members.stream().anyMatch(m -> anyCase ? m.equalsIgnoreCase(word) : m.equals(word));
            return member ? Optional.empty() : Optional.of("is none of " + String.join(", ", members));
        }

        /** {@return whether all members are numbers} */
        public boolean numeric() {
            return members.stream().allMatch(m -> m.matches("\\d{1,9}"));
        }
    }

    /**
     * A whole number.
     *
     * @param min the smallest
     * @param max the greatest
     */
    record Whole(long min, long max) implements ValueType {
        @Override
        public Optional<String> objection(String word) {
            Optional<BigDecimal> number = NumberText.read(word);
            if (number.isEmpty()) {
                return Optional.of(NumberText.NONE);
            }
            return word.indexOf('.') >= 0
                    ? Optional.of("is no whole number")
                    : NumberText.outside(number.get(), BigDecimal.valueOf(min), BigDecimal.valueOf(max));
        }
    }

    /**
     * A duration, written as a number.
     *
     * @param unit what the number counts
     * @param min the shortest, in that unit
     * @param max the longest, in that unit
     * @param step what durations are multiples of, in that unit
     */
    record Time(Unit unit, BigDecimal min, BigDecimal max, BigDecimal step) implements ValueType {

        /** What a number counts. */
        public enum Unit {
            /** Seconds. */
            SECONDS("s", "0.000001"),
            /** Thousandths of a second. */
            MILLISECONDS("ms", "0.001"),
            /** Millionths of a second. */
            MICROSECONDS("µs", "1");

            private final String symbol;
            private final BigDecimal microsecond;

            Unit(String symbol, String microsecond) {
                this.symbol = symbol;
                this.microsecond = new BigDecimal(microsecond);
            }

            /** {@return how much of it a microsecond is} */
            public BigDecimal microsecond() {
                return microsecond;
            }

            /** {@return its symbol} */
            public String symbol() {
                return symbol;
            }
        }

        @Override
        public Optional<String> objection(String word) {
            Optional<BigDecimal> number = NumberText.read(word);
            if (number.isEmpty()) {
                return Optional.of(NumberText.NONE);
            }
            return number.get().remainder(step).signum() != 0
                    ? Optional.of("is no multiple of " + step.toPlainString() + " " + unit.symbol)
                    : NumberText.outside(number.get(), min, max);
        }
    }

    /** {@code on}, {@code true}, {@code yes} and their opposites. */
    record Bool() implements ValueType {
        private static final Set<String> WORDS = Set.of("on", "true", "yes", "off", "false", "no");

        @Override
        public Optional<String> objection(String word) {
            return WORDS.contains(word) ? Optional.empty() : Optional.of("is neither on/true/yes nor off/false/no");
        }
    }

    /**
     * An IPv4 or IPv6 address.
     *
     * @param prefixAllowed whether {@code /} and a prefix length may follow
     */
    record Ip(boolean prefixAllowed) implements ValueType {
        @Override
        public Optional<String> objection(String word) {
            return IpText.isAddress(word, prefixAllowed)
                    ? Optional.empty()
                    : Optional.of(prefixAllowed ? "is no address with or without prefix length" : "is no IP address");
        }
    }

    /** An address, or several in a row: {@code 10.0.0.1-9}, {@code 2001:db8::1-f}, {@code 10.0.0.8/29}. */
    record IpRange() implements ValueType {
        private static final Pattern END = Pattern.compile("-[0-9a-fA-F]{1,4}$");

        @Override
        public Optional<String> objection(String word) {
            int dash = word.indexOf('-');
            boolean range = dash > 0
                    && IpText.isAddress(word.substring(0, dash), false)
                    && IpText.isAddress(word.substring(dash + 1), false);
            return range || IpText.isAddress(END.matcher(word).replaceFirst(""), true)
                    ? Optional.empty()
                    : Optional.of("is neither an IP address nor a range of them");
        }
    }

    /** Where a route leads: an address with or without prefix length, or {@code default}. */
    record Network() implements ValueType {
        private static final Set<String> WORDS = Set.of("default", "any", "all");

        @Override
        public Optional<String> objection(String word) {
            return WORDS.contains(word) || IpText.isAddress(word, true)
                    ? Optional.empty()
                    : Optional.of("is neither an address with or without prefix length nor default");
        }
    }

    /** The name of a network interface. */
    record Interface() implements ValueType {
        private static final int LENGTH = 15;

        @Override
        public Optional<String> objection(String word) {
            return word.length() > LENGTH
                    ? Optional.of("is longer than the " + LENGTH + " characters of an interface name")
                    : Optional.empty();
        }
    }

    /** Any word. */
    record Any() implements ValueType {
        @Override
        public Optional<String> objection(String word) {
            return Optional.empty();
        }
    }

    /** A program with its arguments. */
    record Command() implements ValueType {
        @Override
        public Optional<String> objection(String word) {
            return word.isEmpty() ? Optional.of("is no program") : Optional.empty();
        }

        @Override
        public boolean isCommand() {
            return true;
        }
    }

    /**
     * The name of something that another block defines.
     *
     * @param kind the keyword of that block
     */
    record Reference(String kind) implements ValueType {
        @Override
        public Optional<String> objection(String word) {
            return Optional.empty();
        }

        @Override
        public Optional<String> target() {
            return Optional.of(kind);
        }
    }

    /**
     * Reads the part of the notation after the colon: {@code int(1..255)}, {@code time(0..60)} in seconds, {@code
     * time(0..60/0.01)} in steps of a hundredth, {@code ms(1..9)}, {@code us(1..9)}, a closed set in braces such as
     * {@code {up|down}} or {@code {i:A|MX}} in letters of any case, {@code ref:} and what is referred to, or a name.
     *
     * @param text what follows the colon
     * @return the type
     * @throws IllegalArgumentException if there is no such type
     */
    static ValueType parse(String text) {
        if (text.startsWith("ref:")) {
            return new Reference(text.substring("ref:".length()));
        }
        if (text.startsWith("{")) {
            boolean anyCase = text.startsWith("{i:");
            return new OneOf(
                    List.of(text.substring(anyCase ? 3 : 1, text.length() - 1).split("\\|")), anyCase);
        }
        Matcher ranged = NumberText.RANGED.matcher(text);
        if (ranged.matches()) {
            return NumberText.type(ranged);
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "int" -> new Whole(Integer.MIN_VALUE, Integer.MAX_VALUE);
            case "bool" -> new Bool();
            case "port" -> new Whole(1, 65535);
            case "ip" -> new Ip(false);
            case "iprange" -> new IpRange();
            case "cidr" -> new Ip(true);
            case "network" -> new Network();
            case "interface" -> new Interface();
            case "command" -> new Command();
            case "word", "path" -> new Any();
            default -> throw new IllegalArgumentException("no value type: " + text);
        };
    }
}
