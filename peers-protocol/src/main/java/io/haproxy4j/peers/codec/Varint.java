// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.codec;

/**
 * The protocol's integers: one byte below 240; above, a first byte that carries four bits and further ones that carry
 * seven, each of them <em>added</em> with its continuation bit. Every number has exactly one form.
 */
final class Varint {

    /** Length of the longest 64-bit integer. */
    static final int MAX_BYTES = 10;

    /** First byte from which on others follow. */
    static final int FIRST_LONG = 0xf0;

    private Varint() {}

    /** Number of bytes of a value. */
    static int size(long value) {
        if (Long.compareUnsigned(value, FIRST_LONG) < 0) {
            return 1;
        }
        int size = 2;
        for (long rest = (value - FIRST_LONG) >>> 4;
                Long.compareUnsigned(rest, 0x80) >= 0;
                rest = (rest - 0x80) >>> 7) {
            size++;
        }
        return size;
    }

    /** Writes a value and returns the index behind it. */
    static int write(byte[] target, int index, long value) {
        if (value >= 0 && value < FIRST_LONG) {
            target[index] = (byte) value;
            return index + 1;
        }
        return writeLong(target, index, value);
    }

    private static int writeLong(byte[] target, int index, long value) {
        int next = index;
        target[next++] = (byte) (FIRST_LONG | value);
        long rest = (value - FIRST_LONG) >>> 4;
        while (rest < 0 || rest >= 0x80) {
            target[next++] = (byte) (0x80 | rest);
            rest = (rest - 0x80) >>> 7;
        }
        target[next++] = (byte) rest;
        return next;
    }
}
