// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers;

import java.util.Objects;

/**
 * One data type as a table stores it.
 *
 * @param type the data type
 * @param elements number of elements of an array, 1 to {@value #MAX_ELEMENTS}; 1 for everything else
 * @param periodMillis period of a rate in milliseconds, an unsigned 32-bit number; 0 for everything else, and for the
 *     rates of a sender too old to tell
 */
public record StoredType(DataType type, int elements, long periodMillis) {

    /** The longest array HAProxy accepts. */
    public static final int MAX_ELEMENTS = 100;

    /** Refuses what no table can store. */
    public StoredType {
        Objects.requireNonNull(type, "type");
        int most = type.isArray() ? MAX_ELEMENTS : 1;
        if (elements < 1 || elements > most) {
            throw new IllegalArgumentException(
                    type + " has " + elements + " elements; give 1" + (most == 1 ? "" : " to " + most));
        }
        if (periodMillis < 0 || periodMillis > 0xffff_ffffL) {
            throw new IllegalArgumentException(
                    type + " has a period of " + periodMillis + " ms; give 1 to 4294967295 ms");
        }
        if (periodMillis != 0 && !type.isRate()) {
            throw new IllegalArgumentException(type + " is no rate, it has no period; leave it 0");
        }
    }

    /**
     * Numbers an entry needs for this type in a {@link TableLayout}.
     *
     * @return elements times the numbers of one element
     */
    public int slots() {
        return elements * type.kind().slots();
    }

    /** As in the configuration: {@code gpc_rate(2,10000ms)}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(type.toString());
        if (type.isArray() || type.isRate()) {
            text.append('(');
            if (type.isArray()) {
                text.append(elements).append(type.isRate() ? "," : "");
            }
            if (type.isRate()) {
                text.append(periodMillis).append("ms");
            }
            text.append(')');
        }
        return text.toString();
    }
}
