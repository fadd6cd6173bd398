// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers;

import java.util.Arrays;
import java.util.List;

/**
 * Where each value of an entry lies in a {@code long[]}: one number per scalar and per array element, three in a row
 * per rate (age in ms, current count, previous count). The slots follow the order of the protocol, so that decoding and
 * encoding are one pass over the array.
 *
 * <p>The slot of {@link DataType#SERVER_KEY} holds a number of the owner of the array and means nothing by itself, but
 * for {@link #LOST_NAME}.
 */
public final class TableLayout {

    /** In the slot of {@link DataType#SERVER_KEY}: there is a name, but the peer has not told it. */
    public static final long LOST_NAME = -1;

    private final int[] slots = new int[DataType.count()];
    private final int[] elements = new int[DataType.count()];
    private final long[] periods = new long[DataType.count()];
    private final ValueKind[] kinds;

    TableLayout(List<StoredType> storedTypes) {
        Arrays.fill(slots, -1);
        kinds = new ValueKind[storedTypes.stream().mapToInt(StoredType::slots).sum()];
        int next = 0;
        for (StoredType stored : storedTypes) {
            int bit = stored.type().bit();
            slots[bit] = next;
            elements[bit] = stored.elements();
            periods[bit] = stored.periodMillis();
            Arrays.fill(kinds, next, next + stored.slots(), stored.type().kind());
            next += stored.slots();
        }
    }

    /**
     * Length of the array.
     *
     * @return number of slots
     */
    public int size() {
        return kinds.length;
    }

    /**
     * What a slot belongs to.
     *
     * @param slot 0 to {@link #size()} - 1
     * @return the kind of the value that lies there, or that it is part of
     */
    public ValueKind kindAt(int slot) {
        return kinds[slot];
    }

    /**
     * Whether entries hold a data type.
     *
     * @param type the type
     * @return true if so
     */
    public boolean has(DataType type) {
        return slots[type.bit()] >= 0;
    }

    /**
     * Number of values of a data type.
     *
     * @param type the type
     * @return 0 when it is not stored, 1 for scalars, the size of an array
     */
    public int elements(DataType type) {
        return elements[type.bit()];
    }

    /**
     * Period of a rate.
     *
     * @param type the type
     * @return milliseconds; 0 when it is not stored or no rate
     */
    public long periodMillis(DataType type) {
        return periods[type.bit()];
    }

    /**
     * First slot of an element.
     *
     * @param type the type
     * @param index 0, or the index into an array
     * @return the slot
     * @throws IllegalArgumentException when the table does not store the type, or not so many elements
     */
    public int slot(DataType type, int index) {
        int bit = type.bit();
        if (index < 0 || index >= elements[bit]) {
            throw absent(type, index);
        }
        return slots[bit] + index * type.kind().slots();
    }

    /**
     * First of the three slots of a rate: age, then current count, then previous count.
     *
     * @param type a rate
     * @param index 0, or the index into an array
     * @return the slot
     * @throws IllegalArgumentException when the type is no rate, or not stored, or the array is shorter
     */
    public int rateSlot(DataType type, int index) {
        if (!type.isRate()) {
            throw new IllegalArgumentException(type + " is no rate; use get or set");
        }
        return slot(type, index);
    }

    private IllegalArgumentException absent(DataType type, int index) {
        int size = elements[type.bit()];
        return new IllegalArgumentException(
                size == 0
                        ? "This table does not store " + type + "; ask has() first"
                        : type + " has " + size + " elements here, there is no index " + index);
    }
}
