// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.session;

import io.haproxy4j.peers.KeyType;
import io.haproxy4j.peers.TableDefinition;
import io.haproxy4j.peers.codec.PeerEncoder;
import io.haproxy4j.peers.codec.TableWriter;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers the tables a session sends. */
final class WireTables {

    private final PeerEncoder encoder;
    private final SessionOptions options;
    private final Map<TableDefinition, Lane> lanes = new HashMap<>();

    WireTables(PeerEncoder encoder, SessionOptions options) {
        this.encoder = encoder;
        this.options = options;
    }

    Lane of(TableDefinition table) {
        return lanes.computeIfAbsent(table, definition -> lane(lanes.size() + 1, definition));
    }

    /** Whether an entry can fit a message at all; what was learned from a peer with larger ones may not. */
    boolean carries(TableDefinition table) {
        return table.keyType() == KeyType.STRING || table.keyLength() < options.maxMessageBytes() / 2;
    }

    private Lane lane(int id, TableDefinition table) {
        return new Lane(encoder.writer(id, table), shards(table.name()), options.shard());
    }

    /** HAProxy hashes the name with the section in front, which a peer is not told; null to send everything. */
    private @Nullable Shards shards(String wireName) {
        boolean ofSection = wireName.startsWith("/");
        if (options.shard() == 0 || (ofSection && options.section().isEmpty())) {
            return null;
        }
        return new Shards(ofSection ? options.section() + wireName : wireName, options.shards());
    }

    /** One table on the wire, with the filter of the other side's shard. */
    static final class Lane {
        final TableWriter writer;
        private final @Nullable Shards shards;
        private final int wanted;
        private final byte[] key;

        Lane(TableWriter writer, @Nullable Shards shards, int wanted) {
            this.writer = writer;
            this.shards = shards;
            this.wanted = wanted;
            this.key = new byte[shards == null ? 0 : writer.definition().maxKeyBytes()];
        }

        boolean wants() {
            if (shards == null) {
                return true;
            }
            int length = writer.copyKey(key, 0);
            return shards.of(writer.definition().keyType(), key, 0, length) == wanted;
        }
    }
}
