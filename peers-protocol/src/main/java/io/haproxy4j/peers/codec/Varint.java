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

    /** Smallest value of three bytes, and how many values have three. */
    private static final int FIRST_OF_THREE = 2288;

    private static final long THREE_MASK = (1L << 18) - 1;

    /** HotSpot knows a loop of at most so many rounds to be short, and spares it what long ones need. */
    static final int SHORT_LOOP = 64;

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

    /**
     * Writes values and returns the index behind them. Up to three bytes are put together in a register and written as
     * eight, so the array must have room for {@link #MAX_BYTES} per value.
     */
    static int writeAll(byte[] target, int index, long[] values, int first, int stop) {
        int limit = Math.min(stop, first + SHORT_LOOP);
        int at = writeFew(target, index, values, first, limit);
        return limit == stop ? at : writeAll(target, at, values, limit, stop);
    }

    private static int writeFew(byte[] target, int index, long[] values, int first, int limit) {
        int at = index;
        for (int i = first; i < limit; i++) {
            long value = values[i];
            long overTwo = value - FIRST_OF_THREE;
            long start = (value | FIRST_LONG) & 0xff;
            if ((overTwo & ~THREE_MASK) == 0) {
                long middle = (((value - FIRST_LONG) << 4) & 0x7f00) | 0x8000;
                Wire.LONG.set(target, at, start | middle | ((overTwo >>> 11) << 16));
                at += 3;
            } else if (value >= 0 && value < FIRST_LONG) {
                target[at++] = (byte) value;
            } else if (value >= 0 && overTwo < 0) {
                Wire.LONG.set(target, at, start | (((value - FIRST_LONG) >>> 4) << 8));
                at += 2;
            } else {
                at = writeLong(target, at, value);
            }
        }
        return at;
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
