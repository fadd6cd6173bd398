// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.replica;

/** Some records as arrays of primitives. */
final class RecordPage {

    final int[] words;
    final byte[] keys;
    final int[] textKeys;
    final int[] hashes;
    final int[] older;
    final int[] newer;
    final int[] updateIds;
    final long[] receivedAt;
    final long[] expiresAt;

    RecordPage(RecordShape shape) {
        int size = 1 << shape.pageBits;
        words = new int[shape.words * size];
        keys = new byte[shape.fixedKeyBytes * size];
        textKeys = new int[shape.hasTextKeys() ? size : 0];
        hashes = new int[size];
        older = new int[size];
        newer = new int[size];
        updateIds = new int[size];
        receivedAt = new long[size];
        expiresAt = new long[size];
    }

    long memoryBytes() {
        return 4L * (words.length + textKeys.length + 4L * hashes.length) + keys.length + 16L * hashes.length + 9 * 16;
    }
}
