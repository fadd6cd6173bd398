// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.session;

import io.haproxy4j.peers.codec.PeerEncoder;
import io.haproxy4j.peers.codec.RemoteTable;
import io.netty.buffer.ByteBuf;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Owes one ack per table and batch. Updates of a teaching are not acknowledged: teachers ignore such acks, and ids of
 * entries they learned themselves would move them back.
 */
final class Acknowledger {

    private static final class Owed {
        private final RemoteTable table;
        private boolean due;

        Owed(RemoteTable table) {
            this.table = table;
        }
    }

    private final List<Owed> tables = new ArrayList<>();
    private @Nullable Owed current;

    void table(RemoteTable table) {
        for (Owed owed : tables) {
            if (owed.table == table) {
                current = owed;
                return;
            }
        }
        tables.removeIf(owed -> owed.table.id() == table.id());
        current = new Owed(table);
        tables.add(current);
    }

    void received() {
        Owed table = current;
        if (table != null) {
            table.due = true;
        }
    }

    void write(PeerEncoder encoder, ByteBuf out) {
        for (int i = 0; i < tables.size(); i++) {
            Owed owed = tables.get(i);
            if (owed.due) {
                owed.due = false;
                encoder.ack(out, owed.table.id(), owed.table.lastUpdateId());
            }
        }
    }
}
