// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.value;

import io.haproxy4j.config.line.Problem;
import io.haproxy4j.config.line.Word;

/**
 * A number of bytes or entries, written with HAProxy's binary suffixes {@code k}, {@code m} and {@code g}
 * (configuration manual, section 2.5).
 *
 * @param value the number
 */
public record Size(long value) {

    private static final long KIB = 1024;

    /**
     * A plain number.
     *
     * @param value the number
     * @return the size
     */
    public static Size of(long value) {
        return new Size(value);
    }

    /**
     * A multiple of 1024.
     *
     * @param count how many
     * @return the size
     */
    public static Size k(long count) {
        return new Size(Math.multiplyExact(count, KIB));
    }

    /**
     * A multiple of 1024 * 1024.
     *
     * @param count how many
     * @return the size
     */
    public static Size m(long count) {
        return new Size(Math.multiplyExact(count, KIB * KIB));
    }

    /**
     * This size as an argument that must lie in a range.
     *
     * @param what name of the argument, for the message
     * @param min smallest value that is allowed
     * @param max largest value that is allowed
     * @return the word, in the largest unit that expresses it exactly
     */
    public Word word(String what, long min, long max) {
        return value < min || value > max ? Word.number(what, value, min, max) : Word.of(toString());
    }

    /**
     * Text in HAProxy's form as an argument that must lie in a range.
     *
     * @param what name of the argument, for the message
     * @param text digits with at most one of the suffixes {@code k}, {@code m}, {@code g} in either case
     * @param min smallest value that is allowed
     * @param max largest value that is allowed
     * @return the word
     */
    public static Word parse(String what, String text, long min, long max) {
        if (!text.matches("[0-9]{1,12}[kKmMgG]?")) {
            return Word.invalid(
                    text,
                    new Problem(
                            "invalid-size",
                            what + " \"" + text + "\" is not a size",
                            "write digits with at most one of the suffixes k, m and g"));
        }
        int last = text.length() - 1;
        int exponent = "kmg".indexOf(Character.toLowerCase(text.charAt(last))) + 1;
        long number = Long.parseLong(exponent > 0 ? text.substring(0, last) : text);
        return new Size(number << (10 * exponent)).word(what, min, max);
    }

    /** The number with the largest suffix that expresses it exactly, for example {@code 100k}. */
    @Override
    public String toString() {
        if (value != 0 && value % (KIB * KIB * KIB) == 0) {
            return value / (KIB * KIB * KIB) + "g";
        }
        if (value != 0 && value % (KIB * KIB) == 0) {
            return value / (KIB * KIB) + "m";
        }
        return value != 0 && value % KIB == 0 ? value / KIB + "k" : Long.toString(value);
    }
}
