// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.grammar;

import java.util.List;

/**
 * A duration.
 *
 * @param unit the unit of a number without one: us, ms, s, m, h or d
 */
public record TimeType(String unit) implements ArgumentType {

    private static final List<String> UNITS = List.of("us", "ms", "s", "m", "h", "d");

    static TimeType parse(String text) {
        for (String unit : UNITS) {
            if (text.equals("time(" + unit + ")")) {
                return new TimeType(unit);
            }
        }
        throw new IllegalArgumentException("\"" + text + "\" is not time(unit) with one of the units " + UNITS);
    }

    /** {@return {@code time(ms)}} */
    @Override
    public String toString() {
        return "time(" + unit + ")";
    }
}
