// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.grammar;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole number.
 *
 * @param min the smallest, if there is one
 * @param max the largest, if there is one
 */
public record IntegerType(OptionalLong min, OptionalLong max) implements ArgumentType {

    private static final Pattern FORM = Pattern.compile("int(?:\\((-?\\d{1,18})?\\.\\.(-?\\d{1,18})?\\))?");

    static IntegerType parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches() || text.equals("int(..)")) {
            throw new IllegalArgumentException("\"" + text + "\" is neither int nor int(min..max)");
        }
        OptionalLong min = bound(matcher, 1);
        OptionalLong max = bound(matcher, 2);
        if (min.isPresent() && max.isPresent() && min.getAsLong() > max.getAsLong()) {
            throw new IllegalArgumentException("\"" + text + "\" is empty");
        }
        return new IntegerType(min, max);
    }

    private static OptionalLong bound(Matcher matcher, int group) {
        return matcher.start(group) < 0 ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(matcher.group(group)));
    }

    /**
     * {@return whether a number is in the range}
     *
     * @param value the number
     */
    public boolean contains(long value) {
        return (min.isEmpty() || value >= min.getAsLong()) && (max.isEmpty() || value <= max.getAsLong());
    }

    /** {@return {@code int} or {@code int(min..max)}} */
    @Override
    public String toString() {
        return min.isEmpty() && max.isEmpty() ? "int" : "int(" + print(min) + ".." + print(max) + ")";
    }

    private static String print(OptionalLong bound) {
        return bound.isEmpty() ? "" : Long.toString(bound.getAsLong());
    }
}
