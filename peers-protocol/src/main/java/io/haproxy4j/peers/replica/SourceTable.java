// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.replica;

import io.haproxy4j.peers.StickEntry;
import io.haproxy4j.peers.TableDefinition;
import io.haproxy4j.peers.codec.UpdateView;
import io.haproxy4j.peers.session.OutgoingTable;
import io.haproxy4j.peers.session.UpdateCursor;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** One table of one source. Thread-safe; times in milliseconds. */
final class SourceTable {

    private final String source;
    private final EntryStore store;
    private final List<ReplicaListener> listeners;
    private final ReentrantLock lock = new ReentrantLock();
    private byte[] key = new byte[64];
    private int sessionMark;
    private boolean confirmed = true;

    SourceTable(String source, TableDefinition table, int seed, List<ReplicaListener> listeners) {
        this.source = source;
        this.store = new EntryStore(table, seed);
        this.listeners = listeners;
    }

    TableDefinition definition() {
        return store.table();
    }

    void update(UpdateView update, long now) {
        StickEntry before = null;
        StickEntry after = null;
        lock.lock();
        try {
            int length = update.keyLength();
            if (key.length < length) {
                key = new byte[length];
            }
            update.copyKey(key, 0);
            boolean heard = !listeners.isEmpty();
            if (heard) {
                int known = store.find(key, 0, length);
                before = known == EntryStore.NONE || store.isExpired(known, now) ? null : store.entry(known, now);
            }
            long expires = Expiry.received(store.table(), update.remainingMillis(), now);
            int row = store.touch(key, 0, length, now, expires);
            store.setValues(row, update);
            if (heard) {
                after = store.entry(row, now);
            }
        } finally {
            lock.unlock();
        }
        if (after != null) {
            for (ReplicaListener listener : listeners) {
                listener.onUpdate(source, before, after);
            }
        }
    }

    /** A session begins: what it does not tell again is gone, once it says that it has told everything. */
    void markSession() {
        lock.lock();
        try {
            sessionMark = store.lastUpdateId();
            confirmed = false;
        } finally {
            lock.unlock();
        }
    }

    /** The session has defined the table again. */
    void confirm() {
        lock.lock();
        try {
            confirmed = true;
        } finally {
            lock.unlock();
        }
    }

    /** Removes what the session has not told since it began, or since it has told everything last; false when nothing is left and the table itself was not mentioned. */
    boolean sweepSession(long now) {
        lock.lock();
        try {
            int row = store.oldest();
            while (row != EntryStore.NONE && store.updateId(row) - sessionMark <= 0) {
                int next = store.newer(row);
                farewell(row, now, ReplicaListener.Removal.GONE);
                store.remove(row);
                row = next;
            }
            // What the source is asked to tell once more, it tells in full as well.
            sessionMark = store.lastUpdateId();
            return confirmed || store.size() > 0;
        } finally {
            lock.unlock();
        }
    }

    int purge(long now) {
        lock.lock();
        try {
            return store.earliestExpiry() > now
                    ? 0
                    : Expiry.purge(store, now, row -> farewell(row, now, ReplicaListener.Removal.EXPIRED));
        } finally {
            lock.unlock();
        }
    }

    void drop(long now) {
        if (!listeners.isEmpty()) {
            each(now, row -> farewell(row, now, ReplicaListener.Removal.DROPPED));
        }
    }

    private void farewell(int row, long now, ReplicaListener.Removal reason) {
        if (!listeners.isEmpty()) {
            StickEntry entry = store.entry(row, now);
            for (ReplicaListener listener : listeners) {
                listener.onRemoval(source, entry, reason);
            }
        }
    }

    @Nullable
    Found find(byte[] bytes, long now) {
        lock.lock();
        try {
            int row = store.find(bytes, 0, bytes.length);
            return row == EntryStore.NONE || store.isExpired(row, now)
                    ? null
                    : new Found(store.entry(row, now), store.receivedAt(row));
        } finally {
            lock.unlock();
        }
    }

    /** Time of the last change of a key, or Long.MIN_VALUE. */
    long changedAt(byte[] bytes, int offset, int length, long now) {
        lock.lock();
        try {
            int row = store.find(bytes, offset, length);
            return row == EntryStore.NONE || store.isExpired(row, now) ? Long.MIN_VALUE : store.receivedAt(row);
        } finally {
            lock.unlock();
        }
    }

    void forEach(long now, Consumer<StickEntry> action) {
        each(now, row -> action.accept(store.entry(row, now)));
    }

    private void each(long now, IntConsumer action) {
        lock.lock();
        try {
            for (int row = store.oldest(); row != EntryStore.NONE; row = store.newer(row)) {
                if (!store.isExpired(row, now)) {
                    action.accept(row);
                }
            }
        } finally {
            lock.unlock();
        }
    }

    int size() {
        lock.lock();
        try {
            return store.size();
        } finally {
            lock.unlock();
        }
    }

    long memoryBytes() {
        lock.lock();
        try {
            return store.memoryBytes();
        } finally {
            lock.unlock();
        }
    }

    /** An entry with the moment it changed. */
    record Found(StickEntry entry, long changedAt) {}

    /** This table as something to teach: only the keys of which no other source has a later change. */
    OutgoingTable outgoing(List<SourceTable> others, long now) {
        return new OutgoingTable() {
            @Override
            public TableDefinition definition() {
                return store.table();
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
                IntPredicate latest = row -> isLatest(row, others, now);
                return new StoreCursor(store, lock, latest);
            }
        };
    }

    private boolean isLatest(int row, List<SourceTable> others, long now) {
        long mine = store.receivedAt(row);
        for (int i = 0; i < others.size(); i++) {
            SourceTable other = others.get(i);
            if (other.lock.tryLock()) {
                try {
                    int theirs = other.store.find(store.keyArray(row), store.keyOffset(row), store.keyLength(row));
                    if (theirs != EntryStore.NONE
                            && !other.store.isExpired(theirs, now)
                            && other.store.receivedAt(theirs) > mine) {
                        return false;
                    }
                } finally {
                    other.lock.unlock();
                }
            }
        }
        return true;
    }
}
