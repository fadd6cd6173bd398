// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.replica;

import java.util.Arrays;

/**
 * Keys of varying length, one after the other in one array, each behind its length. Room of removed keys is won back by
 * moving the others together once it is more than half.
 */
final class TextKeys {

    private static final int SMALLEST = 1024;
    private static final int LENGTH_BYTES = 4;
    private static final int MOST = Integer.MAX_VALUE - 64;

    private byte[] bytes = new byte[SMALLEST];
    private int end;
    private int lost;

    int add(byte[] key, int offset, int length) {
        long need = (long) end + LENGTH_BYTES + length;
        if (need > MOST) {
            throw new IllegalStateException("The text keys of one table fit 2 GiB at most");
        }
        if (need > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(MOST, Math.max(need, bytes.length * 3L / 2)));
        }
        int reference = end;
        bytes[end] = (byte) (length >> 24);
        bytes[end + 1] = (byte) (length >> 16);
        bytes[end + 2] = (byte) (length >> 8);
        bytes[end + 3] = (byte) length;
        System.arraycopy(key, offset, bytes, end + LENGTH_BYTES, length);
        end = (int) need;
        return reference;
    }

    int length(int reference) {
        return (bytes[reference] & 0xff) << 24
                | (bytes[reference + 1] & 0xff) << 16
                | (bytes[reference + 2] & 0xff) << 8
                | (bytes[reference + 3] & 0xff);
    }

    boolean matches(int reference, byte[] key, int offset, int length) {
        int at = reference + LENGTH_BYTES;
        return length(reference) == length && Arrays.equals(bytes, at, at + length, key, offset, offset + length);
    }

    void remove(int reference) {
        lost += LENGTH_BYTES + length(reference);
    }

    boolean wantsCompaction() {
        return lost > SMALLEST && lost > end / 2;
    }

    /** An empty store with room for what is alive here, to be filled by {@link #move}. */
    TextKeys successor() {
        TextKeys next = new TextKeys();
        next.bytes = new byte[Math.max(SMALLEST, (end - lost) * 5 / 4)];
        return next;
    }

    int move(int reference, TextKeys target) {
        return target.add(bytes, reference + LENGTH_BYTES, length(reference));
    }

    byte[] array() {
        return bytes;
    }

    int offset(int reference) {
        return reference + LENGTH_BYTES;
    }

    long memoryBytes() {
        return bytes.length;
    }
}
