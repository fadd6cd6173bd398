// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.replica;

/** A fixed number of records as arrays of primitives. */
final class RecordPage {

    static final int BITS = 9;
    static final int SIZE = 1 << BITS;
    static final int MASK = SIZE - 1;

    final int[] words;
    final byte[] keys;
    final int[] textKeys;
    final int[] hashes = new int[SIZE];
    final int[] older = new int[SIZE];
    final int[] newer = new int[SIZE];
    final int[] updateIds = new int[SIZE];
    final long[] receivedAt = new long[SIZE];
    final long[] expiresAt = new long[SIZE];

    RecordPage(RecordShape shape) {
        words = new int[shape.words << BITS];
        keys = new byte[shape.fixedKeyBytes << BITS];
        textKeys = new int[shape.hasTextKeys() ? SIZE : 0];
    }

    long memoryBytes() {
        return 4L * (words.length + textKeys.length + 4L * SIZE) + keys.length + 16L * SIZE + 9 * 16;
    }
}
