// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.replica;

import io.haproxy4j.peers.StickEntry;
import io.haproxy4j.peers.TableDefinition;
import java.util.function.IntConsumer;

/** When entries end, and their removal. Times in milliseconds. */
final class Expiry {

    private Expiry() {}

    static long at(StickEntry entry, long now) {
        long remaining = entry.remainingMillis();
        return remaining == StickEntry.FULL_EXPIRY ? full(entry.table(), now) : now + remaining;
    }

    /** What a message says: no time is the full one, and 0 in a table without expiry is for ever. */
    static long received(TableDefinition table, long remaining, long now) {
        boolean full = remaining == StickEntry.FULL_EXPIRY || (remaining == 0 && table.expireMillis() == 0);
        return full ? full(table, now) : now + remaining;
    }

    private static long full(TableDefinition table, long now) {
        return table.expireMillis() == 0 ? EntryStore.NEVER : now + table.expireMillis();
    }

    /** Removes what has expired, telling about each record just before; returns how many. */
    static int purge(EntryStore store, long now, IntConsumer farewell) {
        int removed = 0;
        long earliest = EntryStore.NEVER;
        int row = store.oldest();
        while (row != EntryStore.NONE) {
            int next = store.newer(row);
            if (store.isExpired(row, now)) {
                farewell.accept(row);
                store.remove(row);
                removed++;
            } else {
                earliest = Math.min(earliest, store.expiresAt(row));
            }
            row = next;
        }
        store.earliestExpiry(earliest);
        return removed;
    }
}
