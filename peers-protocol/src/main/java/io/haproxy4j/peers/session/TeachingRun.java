// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.session;

import io.netty.buffer.ByteBuf;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/**
 * One teaching: every entry as it was known when asked. What changes meanwhile is left to be pushed afterwards, so that
 * a teaching ends however busy the tables are.
 */
final class TeachingRun {

    // Ids of what we learned ourselves lie in the upper half, as HAProxy's do.
    private static final int FIRST_LEARNED_ID = 0x8000_0001;

    private final Queue<Stage> stages = new ArrayDeque<>();
    private long entries;

    private static final class Stage {
        private final OutgoingTable table;
        private final boolean published;
        private final int newest;
        private final UpdateCursor cursor;
        private int learnedId = FIRST_LEARNED_ID;

        Stage(OutgoingTable table, boolean published) {
            this.table = table;
            this.published = published;
            this.newest = table.newestUpdateId();
            this.cursor = table.cursor();
        }
    }

    /** What was learned goes first: what is ours, and acknowledged, is to be the last word. */
    TeachingRun(List<? extends OutgoingTable> learned, List<Pusher> published) {
        learned.forEach(table -> stages.add(new Stage(table, false)));
        published.forEach(pusher -> stages.add(new Stage(pusher.table(), true)));
    }

    long entries() {
        return entries;
    }

    /** Sends up to a limit; returns whether there is more. */
    boolean teach(ByteBuf out, int limit, long now, ProtocolVersion version, WireTables tables) {
        while (out.readableBytes() < limit) {
            Stage stage = stages.peek();
            if (stage == null) {
                return false;
            }
            WireTables.Lane lane = tables.of(stage.table.definition());
            if (!stage.cursor.next(lane.writer, now) || stage.cursor.updateId() - stage.newest > 0) {
                stage.cursor.close();
                stages.remove();
            } else if (lane.wants()) {
                int id = stage.published ? stage.cursor.updateId() : stage.learnedId++;
                if (Pusher.write(lane.writer, out, stage.cursor, id, version)) {
                    entries++;
                }
            }
        }
        return true;
    }

    void close() {
        stages.forEach(stage -> stage.cursor.close());
        stages.clear();
    }
}
