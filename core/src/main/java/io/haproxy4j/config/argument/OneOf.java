// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.argument;

import io.haproxy4j.config.line.Problem;
import io.haproxy4j.config.line.Word;
import java.util.Arrays;

/** Numbers out of a set, such as the status codes that HAProxy has answers of its own for. */
public final class OneOf {

    private OneOf() {}

    /**
     * A number of the set.
     *
     * @param what name of the argument, for the message
     * @param value the number
     * @param allowed the set
     * @return the word
     */
    public static Word word(String what, int value, int... allowed) {
        return Arrays.stream(allowed).anyMatch(number -> number == value)
                ? Word.of(value)
                : Word.invalid(
                        Integer.toString(value),
                        new Problem(
                                "out-of-range",
                                what + " is " + value + ", which HAProxy does not take there",
                                "use one of " + Arrays.toString(allowed)));
    }
}
