// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.session;

import io.haproxy4j.peers.codec.MessageTooLargeException;
import io.haproxy4j.peers.codec.TableWriter;
import io.netty.buffer.ByteBuf;

/** Sends the changes of one published table as they happen, and follows what the other side acknowledges. */
final class Pusher {

    private static final long NOTHING_OPEN = Long.MIN_VALUE;

    private final OutgoingTable table;
    private final WireTables.Lane lane;
    private final UpdateCursor cursor;
    private final PeerMemory memory;
    private int sent;
    private int acknowledged;
    private long openSince = NOTHING_OPEN;
    private boolean lagging;

    Pusher(OutgoingTable table, WireTables.Lane lane, PeerMemory memory, boolean resume) {
        this.table = table;
        this.lane = lane;
        this.memory = memory;
        this.cursor = table.cursor();
        int start = resume ? memory.acknowledged(table.definition().name()) : 0;
        this.sent = start;
        this.acknowledged = start;
        cursor.seek(start);
    }

    OutgoingTable table() {
        return table;
    }

    String name() {
        return table.definition().name();
    }

    /** Sends what there is, up to a limit; returns whether the limit was reached. */
    boolean push(ByteBuf out, int limit, long now, ProtocolVersion version) {
        while (out.readableBytes() < limit) {
            if (!cursor.next(lane.writer, now)) {
                return false;
            }
            sent = cursor.updateId();
            if (lane.wants()) {
                boolean written = write(lane.writer, out, cursor, sent, version);
                if (written && openSince == NOTHING_OPEN) {
                    openSince = now;
                }
            }
        }
        return true;
    }

    /** Writes the entry a cursor stands on; one that is larger than a message can be is left out. */
    static boolean write(TableWriter writer, ByteBuf out, UpdateCursor cursor, int id, ProtocolVersion version) {
        int remaining = cursor.remainingMillis();
        try {
            if (remaining > 0 && version == ProtocolVersion.V2_1) {
                writer.timedUpdate(out, id, remaining);
            } else {
                writer.update(out, id);
            }
            return true;
        } catch (MessageTooLargeException e) {
            return false;
        }
    }

    /** Everything up to an id was taught; whatever was open is known to have arrived when teaching is confirmed. */
    void taught(int newest) {
        cursor.seek(newest);
        sent = newest;
        openSince = NOTHING_OPEN;
    }

    void confirmed() {
        remember(sent);
    }

    /** Takes an ack; one that cannot be right is ignored, as some HAProxies send such. */
    boolean acknowledged(int tableId, int updateId, long now) {
        if (tableId != lane.writer.id()) {
            return false;
        }
        if (updateId - sent <= 0 && updateId - acknowledged > 0) {
            remember(updateId);
            openSince = updateId == sent ? NOTHING_OPEN : now;
        }
        return true;
    }

    private void remember(int updateId) {
        acknowledged = updateId;
        memory.acknowledge(name(), updateId);
    }

    void watch(SessionListener listener, long now, long lagNanos) {
        boolean late = openSince != NOTHING_OPEN && now - openSince >= lagNanos;
        if (late != lagging) {
            lagging = late;
            if (late) {
                listener.onLagging(name());
            } else {
                listener.onCaughtUp(name());
            }
        }
    }

    void close() {
        cursor.close();
    }
}
