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
sealed interface ValueType {

    /** Longest name of a network interface. */
    int INTERFACE_LENGTH = 15;

    /**
     * Why a word does not fit, in words that follow it; nothing if it does.
     *
     * @param word the word without quotes
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

    /** One of a closed set. */
    record OneOf(List<String> members) implements ValueType {
        @Override
        public Optional<String> objection(String word) {
            return members.contains(word) ? Optional.empty() : Optional.of("is none of " + String.join(", ", members));
        }
    }

    /** A number, whole or decimal, in a range. */
    record Numeric(BigDecimal min, BigDecimal max, boolean whole) implements ValueType {
        private static final Pattern FORM = Pattern.compile("-?\\d{1,20}(\\.\\d{1,12})?");

        @Override
        public Optional<String> objection(String word) {
            if (!FORM.matcher(word).matches()) {
                return Optional.of("is no number");
            }
            BigDecimal value = new BigDecimal(word);
            if (whole && word.indexOf('.') >= 0) {
                return Optional.of("is no whole number");
            }
            return value.compareTo(min) < 0 || value.compareTo(max) > 0
                    ? Optional.of("is outside " + min.toPlainString() + ".." + max.toPlainString())
                    : Optional.empty();
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

    /** An IPv4 or IPv6 address. */
    record Ip(boolean prefixAllowed) implements ValueType {
        @Override
        public Optional<String> objection(String word) {
            return IpText.isAddress(word, prefixAllowed)
                    ? Optional.empty()
                    : Optional.of(prefixAllowed ? "is no address with or without prefix length" : "is no IP address");
        }
    }

    /** An address, or several in a row: {@code 10.0.0.1-9}, {@code 2001:db8::1-f}. */
    record IpRange() implements ValueType {
        private static final Pattern END = Pattern.compile("-[0-9a-fA-F]{1,4}$");

        @Override
        public Optional<String> objection(String word) {
            return IpText.isAddress(END.matcher(word).replaceFirst(""), false)
                    ? Optional.empty()
                    : Optional.of("is neither an IP address nor a range of them");
        }
    }

    /** The name of a network interface. */
    record Interface() implements ValueType {
        @Override
        public Optional<String> objection(String word) {
            return word.length() > INTERFACE_LENGTH
                    ? Optional.of("is longer than the " + INTERFACE_LENGTH + " characters of an interface name")
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

    /** The name of something that another block defines. */
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

    /** {@code int}, {@code decimal} or another name, with a range in parentheses if it has one. */
    Pattern RANGED = Pattern.compile("(int|decimal)(?:\\((-?[\\d.]+?)\\.\\.(-?[\\d.]+)\\))?");

    /**
     * Reads the part of the notation after the colon.
     *
     * @param text for example {@code int(1..255)}
     */
    static ValueType parse(String text) {
        Matcher ranged = RANGED.matcher(text);
        if (ranged.matches()) {
            boolean whole = ranged.group(1).equals("int");
            return ranged.group(2) == null
                    ? new Numeric(BigDecimal.valueOf(Integer.MIN_VALUE), BigDecimal.valueOf(Integer.MAX_VALUE), whole)
                    : new Numeric(new BigDecimal(ranged.group(2)), new BigDecimal(ranged.group(3)), whole);
        }
        if (text.startsWith("ref:")) {
            return new Reference(text.substring("ref:".length()));
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "bool" -> new Bool();
            case "port" -> new Numeric(BigDecimal.ONE, BigDecimal.valueOf(65535), true);
            case "ip" -> new Ip(false);
            case "iprange" -> new IpRange();
            case "cidr" -> new Ip(true);
            case "interface" -> new Interface();
            case "command" -> new Command();
            case "word", "path" -> new Any();
            default -> throw new IllegalArgumentException("no value type: " + text);
        };
    }
}
