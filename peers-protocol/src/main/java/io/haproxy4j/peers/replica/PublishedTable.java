// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.replica;

import io.haproxy4j.peers.StickEntry;
import io.haproxy4j.peers.StickKey;
import io.haproxy4j.peers.TableDefinition;
import io.haproxy4j.peers.session.OutgoingTable;
import io.haproxy4j.peers.session.UpdateCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A table of our own: every entry put here is pushed to all connected peers, and taught to those that ask. Thread-safe.
 *
 * <p>Peers cannot delete entries of each other; {@link #forget} only ends telling about one, and it lives on elsewhere
 * until it expires there.
 */
public final class PublishedTable implements OutgoingTable {

    private final EntryStore store;
    private final LongSupplier clock;
    private final Runnable changed;
    private final ReentrantLock lock = new ReentrantLock();

    PublishedTable(TableDefinition definition, LongSupplier clock, int seed, Runnable changed) {
        this.store = new EntryStore(definition, seed);
        this.clock = clock;
        this.changed = changed;
    }

    @Override
    public TableDefinition definition() {
        return store.table();
    }

    /**
     * Adds or replaces an entry and pushes it.
     *
     * @param entry an entry of this table; its remaining time is the time it has from now on
     */
    public void put(StickEntry entry) {
        putAll(List.of(entry));
    }

    /**
     * Adds or replaces entries and pushes them, waking the sessions once.
     *
     * @param entries entries of this table
     */
    public void putAll(Iterable<StickEntry> entries) {
        lock.lock();
        try {
            long now = now();
            for (StickEntry entry : entries) {
                store(entry, now);
            }
        } finally {
            lock.unlock();
        }
        changed.run();
    }

    private void store(StickEntry entry, long now) {
        if (!entry.table().equals(store.table())) {
            throw new IllegalArgumentException(
                    "The entry belongs to table " + entry.table() + ", this is " + store.table());
        }
        purge(now);
        byte[] key = entry.key().toBytes();
        int row = store.touch(key, 0, key.length, now, Expiry.at(entry, now));
        store.setValues(row, entry);
    }

    /**
     * An entry as we tell it.
     *
     * @param key its key
     * @return the entry with the time it has left, or null
     */
    public @Nullable StickEntry get(StickKey key) {
        byte[] bytes = key.toBytes();
        lock.lock();
        try {
            int row = key.type() == store.table().keyType() ? store.find(bytes, 0, bytes.length) : EntryStore.NONE;
            long now = now();
            return row == EntryStore.NONE || store.isExpired(row, now) ? null : store.entry(row, now);
        } finally {
            lock.unlock();
        }
    }

    /**
     * All entries as we tell them, from the least to the most recently put.
     *
     * @return the entries that have not expired
     */
    public List<StickEntry> snapshot() {
        List<StickEntry> all = new ArrayList<>();
        lock.lock();
        try {
            long now = now();
            for (int row = store.oldest(); row != EntryStore.NONE; row = store.newer(row)) {
                if (!store.isExpired(row, now)) {
                    all.add(store.entry(row, now));
                }
            }
        } finally {
            lock.unlock();
        }
        return all;
    }

    /**
     * Stops telling about an entry.
     *
     * @param key its key
     * @return whether it was there
     */
    public boolean forget(StickKey key) {
        byte[] bytes = key.toBytes();
        lock.lock();
        try {
            int row = key.type() == store.table().keyType() ? store.find(bytes, 0, bytes.length) : EntryStore.NONE;
            if (row == EntryStore.NONE) {
                return false;
            }
            store.remove(row);
            return true;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Number of entries, including expired ones that were not cleaned up yet.
     *
     * @return the number
     */
    public int size() {
        lock.lock();
        try {
            return store.size();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int newestUpdateId() {
        lock.lock();
        try {
            return store.lastUpdateId();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public UpdateCursor cursor() {
        return new StoreCursor(store, lock, row -> true);
    }

    /** The definition and the number of entries. */
    @Override
    public String toString() {
        return definition() + ", " + size() + " entries";
    }

    private void purge(long now) {
        if (store.earliestExpiry() <= now) {
            Expiry.purge(store, now, row -> {});
        }
    }

    private long now() {
        return TimeUnit.NANOSECONDS.toMillis(clock.getAsLong());
    }
}
