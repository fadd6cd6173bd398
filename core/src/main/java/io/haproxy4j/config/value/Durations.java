// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.value;

import io.haproxy4j.config.line.Problem;
import io.haproxy4j.config.line.Word;
import java.time.Duration;

/** Durations in HAProxy's form: an integer with an explicit unit (configuration manual, section 2.5). */
public final class Durations {

    /** The longest time HAProxy can express: 2,147,483,647 milliseconds, a little under 25 days. */
    public static final Duration MAX = Duration.ofMillis(Integer.MAX_VALUE);

    private Durations() {}

    /**
     * A duration as an argument with a resolution of one millisecond.
     *
     * @param what name of the argument, for the message
     * @param duration from zero to {@link #MAX}, in whole milliseconds
     * @return the word, in the largest unit that expresses it exactly
     */
    public static Word word(String what, Duration duration) {
        if (duration.isNegative() || duration.compareTo(MAX) > 0) {
            return Word.invalid(
                    duration.toString(),
                    new Problem(
                            "out-of-range",
                            what + " is " + duration + ", outside 0.." + MAX.toMillis() + " ms",
                            "use a shorter, positive duration"));
        }
        if (!duration.equals(Duration.ofMillis(duration.toMillis()))) {
            return Word.invalid(
                    duration.toString(),
                    new Problem(
                            "out-of-range",
                            what + " is " + duration + ", finer than a millisecond",
                            "round it to whole milliseconds"));
        }
        return Word.of(format(duration.toMillis()));
    }

    private static String format(long millis) {
        if (millis == 0) {
            return "0";
        }
        if (millis % 86_400_000 == 0) {
            return millis / 86_400_000 + "d";
        }
        if (millis % 3_600_000 == 0) {
            return millis / 3_600_000 + "h";
        }
        if (millis % 60_000 == 0) {
            return millis / 60_000 + "m";
        }
        return millis % 1000 == 0 ? millis / 1000 + "s" : millis + "ms";
    }
}
