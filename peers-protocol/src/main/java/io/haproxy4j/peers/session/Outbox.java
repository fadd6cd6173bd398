// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.session;

import io.haproxy4j.peers.codec.ControlMessage;
import io.haproxy4j.peers.codec.PeerEncoder;
import io.netty.buffer.ByteBuf;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a session has to tell: live changes, except between the other side's request to be taught and its confirmation.
 */
final class Outbox {

    private final SessionSetup setup;
    private final ProtocolVersion version;
    private final PeerEncoder encoder;
    private final WireTables tables;
    private final List<Pusher> pushers = new ArrayList<>();
    private final List<Integer> newestAtRequest = new ArrayList<>();
    private @Nullable TeachingRun teaching;
    private boolean awaitingConfirm;

    Outbox(SessionSetup setup, ProtocolVersion version, PeerEncoder encoder) {
        this.setup = setup;
        this.version = version;
        this.encoder = encoder;
        this.tables = new WireTables(encoder, setup.options());
    }

    /** The other side asks to be taught; it may do so again before it has confirmed the last time. */
    void requested() {
        if (teaching != null) {
            teaching.close();
        }
        adoptNewTables();
        List<? extends OutgoingTable> learned = setup.source().learned().stream()
                .filter(table -> tables.carries(table.definition()))
                .toList();
        teaching = new TeachingRun(learned, pushers);
        newestAtRequest.clear();
        pushers.forEach(pusher -> newestAtRequest.add(pusher.table().newestUpdateId()));
        awaitingConfirm = false;
    }

    void confirmed() {
        if (awaitingConfirm) {
            awaitingConfirm = false;
            pushers.forEach(Pusher::confirmed);
        }
    }

    void acknowledged(int tableId, int updateId, long now) {
        for (Pusher pusher : pushers) {
            if (pusher.acknowledged(tableId, updateId, now)) {
                return;
            }
        }
    }

    /** Writes up to a limit; returns whether there is more. */
    boolean write(ByteBuf out, int limit, long now) {
        TeachingRun run = teaching;
        if (run != null) {
            if (run.teach(out, limit, now, version, tables)) {
                return true;
            }
            finish(out, run);
        }
        if (awaitingConfirm) {
            return false;
        }
        adoptNewTables();
        boolean more = false;
        for (int i = 0; i < pushers.size(); i++) {
            more |= pushers.get(i).push(out, limit, now, version);
        }
        return more;
    }

    private void finish(ByteBuf out, TeachingRun run) {
        teaching = null;
        awaitingConfirm = true;
        for (int i = 0; i < newestAtRequest.size(); i++) {
            pushers.get(i).taught(newestAtRequest.get(i));
        }
        boolean complete = setup.source().isComplete();
        encoder.control(out, complete ? ControlMessage.RESYNC_FINISHED : ControlMessage.RESYNC_PARTIAL);
        setup.listener().onTaught(run.entries());
    }

    private void adoptNewTables() {
        List<? extends OutgoingTable> published = setup.source().published();
        for (int i = pushers.size(); i < published.size(); i++) {
            OutgoingTable table = published.get(i);
            pushers.add(new Pusher(
                    table,
                    tables.of(table.definition()),
                    setup.memory(),
                    setup.options().resumeFromAck()));
        }
    }

    void watch(long now) {
        long lag = setup.options().lag().toNanos();
        for (int i = 0; i < pushers.size(); i++) {
            pushers.get(i).watch(setup.listener(), now, lag);
        }
    }

    void close() {
        if (teaching != null) {
            teaching.close();
            teaching = null;
        }
        pushers.forEach(Pusher::close);
    }
}
