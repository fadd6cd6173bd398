// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers;

import org.jspecify.annotations.Nullable;

/**
 * The values of one entry, whoever holds them. Unsigned 32-bit values come as they are in a {@code long}; unsigned
 * 64-bit values fill all its bits. Every accessor throws {@link IllegalArgumentException} for a type the table does not
 * store and for an index outside an array.
 */
public interface StickValues {

    /**
     * The table the entry belongs to.
     *
     * @return its definition
     */
    TableDefinition table();

    /**
     * The number in a slot of the table's {@link TableLayout}.
     *
     * @param slot the slot
     * @return the number
     */
    long slot(int slot);

    /**
     * Name of the server the entry sticks to, {@link DataType#SERVER_KEY}.
     *
     * @return the name, one character per byte (ISO 8859-1); null when the table does not store it, the entry has none,
     *     or {@link #isServerKeyLost()}
     */
    @Nullable
    String serverKey();

    /**
     * Whether the entry sticks to a server whose name is unknown. HAProxy sends a name once per session and a number
     * afterwards; when its buffer is full just then, it takes the name for sent, and the number stands for nothing, or
     * for an older name. Seen with HAProxy 2.6 to 3.4, for about one of 200 new names in a session with long ones. The
     * name comes with the entry's next change in another session at the latest.
     *
     * @return true if there is a name and nobody but the peer knows it
     */
    default boolean isServerKeyLost() {
        return has(DataType.SERVER_KEY) && slot(table().layout().slot(DataType.SERVER_KEY, 0)) == TableLayout.LOST_NAME;
    }

    /**
     * Whether the table stores a type.
     *
     * @param type the type
     * @return true if so
     */
    default boolean has(DataType type) {
        return table().layout().has(type);
    }

    /**
     * A scalar.
     *
     * @param type a type that is neither rate nor array
     * @return its value
     */
    default long get(DataType type) {
        return get(type, 0);
    }

    /**
     * An element of an array; the current count for a rate.
     *
     * @param type the type
     * @param index index from 0
     * @return its value
     */
    default long get(DataType type, int index) {
        int slot = table().layout().slot(type, index);
        return slot(type.isRate() ? slot + 1 : slot);
    }

    /**
     * A rate.
     *
     * @param type a rate
     * @return it, as it was when the entry was sent
     */
    default Rate rate(DataType type) {
        return rate(type, 0);
    }

    /**
     * An element of an array of rates.
     *
     * @param type a rate
     * @param index index from 0
     * @return it, as it was when the entry was sent
     */
    default Rate rate(DataType type, int index) {
        TableLayout layout = table().layout();
        int slot = layout.rateSlot(type, index);
        return new Rate(layout.periodMillis(type), slot(slot), slot(slot + 1), slot(slot + 2));
    }

    /**
     * Age of a rate's current period when the entry was sent. Large and meaningless while both counts are 0.
     *
     * @param type a rate
     * @param index 0, or an index into an array
     * @return milliseconds, unsigned 32 bits
     */
    default long rateAge(DataType type, int index) {
        return slot(table().layout().rateSlot(type, index));
    }

    /**
     * Events of a rate's current period.
     *
     * @param type a rate
     * @param index 0, or an index into an array
     * @return the count
     */
    default long rateCurrent(DataType type, int index) {
        return slot(table().layout().rateSlot(type, index) + 1);
    }

    /**
     * Events of the period before a rate's current one.
     *
     * @param type a rate
     * @param index 0, or an index into an array
     * @return the count
     */
    default long ratePrevious(DataType type, int index) {
        return slot(table().layout().rateSlot(type, index) + 2);
    }
}
