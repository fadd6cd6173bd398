// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.session;

import io.haproxy4j.peers.KeyType;
import io.haproxy4j.peers.StickKey;
import java.nio.charset.StandardCharsets;

/**
 * How HAProxy distributes keys over the {@code shards} of a {@code peers} section (since 2.7): a sender sends an entry
 * only to the peers of its shard.
 */
public final class Shards {

    private final long seed;
    private final int count;

    /**
     * The distribution of one table.
     *
     * @param tableName name of the table as configuration and runtime API show it: the name of the proxy, or
     *     {@code section/name} for a {@code table} line of a {@code peers} section
     * @param count number of shards
     */
    public Shards(String tableName, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("There is at least one shard, not " + count);
        }
        byte[] name = tableName.getBytes(StandardCharsets.UTF_8);
        this.seed = XxHash64.hash(name, 0, name.length, 0);
        this.count = count;
    }

    /**
     * The shard of a key.
     *
     * @param key the key
     * @return its number, from 1
     */
    public int of(StickKey key) {
        byte[] bytes = key.toBytes();
        return of(key.type(), bytes, 0, bytes.length);
    }

    /**
     * The shard of a key, without an object.
     *
     * @param type type of the key
     * @param bytes holds it as it travels
     * @param offset index of its first byte
     * @param length its length
     * @return its number, from 1
     */
    public int of(KeyType type, byte[] bytes, int offset, int length) {
        long hash;
        if (type == KeyType.INTEGER) {
            // HAProxy hashes the integer as it lies in its memory, which is little endian wherever it runs today.
            byte[] turned = {bytes[offset + 3], bytes[offset + 2], bytes[offset + 1], bytes[offset]};
            hash = XxHash64.hash(turned, 0, turned.length, seed);
        } else {
            hash = XxHash64.hash(bytes, offset, length, seed);
        }
        return (int) Long.remainderUnsigned(hash, count) + 1;
    }
}
