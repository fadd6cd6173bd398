// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.replica;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** A quick hash of keys; seeded per table, so that nobody outside can choose keys that collide. */
final class KeyHash {

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private KeyHash() {}

    static int of(byte[] bytes, int offset, int length, int seed) {
        int hash = seed ^ length;
        int at = offset;
        int end = offset + length;
        for (; at <= end - 4; at += 4) {
            hash = mix(hash, (int) INT.get(bytes, at));
        }
        int tail = 0;
        for (; at < end; at++) {
            tail = (tail << 8) | (bytes[at] & 0xff);
        }
        hash = mix(hash, tail);
        hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
        return hash ^ (hash >>> 16);
    }

    private static int mix(int hash, int word) {
        return Integer.rotateLeft(hash ^ (Integer.rotateLeft(word * 0xcc9e2d51, 15) * 0x1b873593), 13) * 5 + 0xe6546b64;
    }
}
