// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers;

/** How a value of a {@link DataType} is made up. */
public enum ValueKind {
    /** One signed 32-bit integer. */
    SIGNED_INT(1),
    /** One unsigned 32-bit integer. */
    UNSIGNED_INT(1),
    /** One unsigned 64-bit integer. */
    UNSIGNED_LONG(1),
    /** A {@link Rate}: age of the current period, its count, and the count of the period before. */
    RATE(3),
    /** A text that travels once per session and as a number afterwards. */
    DICTIONARY(1);

    private final int slots;

    ValueKind(int slots) {
        this.slots = slots;
    }

    /**
     * Numbers one value of this kind takes in a {@link TableLayout}.
     *
     * @return 1, or 3 for a rate
     */
    public int slots() {
        return slots;
    }
}
