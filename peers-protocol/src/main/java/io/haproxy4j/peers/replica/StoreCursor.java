// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.replica;

import io.haproxy4j.peers.DataType;
import io.haproxy4j.peers.codec.MessageTooLargeException;
import io.haproxy4j.peers.codec.TableWriter;
import io.haproxy4j.peers.session.UpdateCursor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.function.IntPredicate;

/** A cursor over a store that others change meanwhile, under the store's lock. */
final class StoreCursor implements UpdateCursor {

    private final EntryStore store;
    private final Lock lock;
    private final IntPredicate filter;
    private final EntryStore.Walk walk;
    private final long[] values;
    private int updateId;
    private int remainingMillis;

    /** The filter sees the numbers of records and decides which are sent; it is called under the lock. */
    StoreCursor(EntryStore store, Lock lock, IntPredicate filter) {
        this.store = store;
        this.lock = lock;
        this.filter = filter;
        this.values = new long[store.table().layout().size()];
        lock.lock();
        try {
            this.walk = store.walkAfter(0);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void seek(int after) {
        lock.lock();
        try {
            store.seek(walk, after);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean next(TableWriter target, long nanos) {
        long now = TimeUnit.NANOSECONDS.toMillis(nanos);
        lock.lock();
        try {
            for (int row = store.advance(walk); row != EntryStore.NONE; row = store.advance(walk)) {
                if (!store.isExpired(row, now) && filter.test(row) && take(row, target, now)) {
                    return true;
                }
            }
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** False for a key that no message can carry, learned from a peer with larger messages. */
    private boolean take(int row, TableWriter target, long now) {
        updateId = store.updateId(row);
        long expires = store.expiresAt(row);
        remainingMillis = expires == EntryStore.NEVER ? 0 : (int) Math.min(Integer.MAX_VALUE, expires - now);
        store.copyValues(row, values, Math.max(0, now - store.receivedAt(row)));
        for (int slot = 0; slot < values.length; slot++) {
            target.slot(slot, values[slot]);
        }
        try {
            target.key(store.keyArray(row), store.keyOffset(row), store.keyLength(row));
        } catch (MessageTooLargeException e) {
            return false;
        }
        if (store.table().layout().has(DataType.SERVER_KEY)) {
            target.serverKey(store.serverKey(row));
        }
        return true;
    }

    @Override
    public int updateId() {
        return updateId;
    }

    @Override
    public int remainingMillis() {
        return remainingMillis;
    }

    @Override
    public void close() {
        lock.lock();
        try {
            store.end(walk);
        } finally {
            lock.unlock();
        }
    }
}
