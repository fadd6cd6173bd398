// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.replica;

import io.haproxy4j.peers.KeyType;
import io.haproxy4j.peers.StickEntry;
import io.haproxy4j.peers.StickKey;
import io.haproxy4j.peers.StickValues;
import io.haproxy4j.peers.TableDefinition;
import io.haproxy4j.peers.TableLayout;
import io.haproxy4j.peers.ValueKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one table: a hash index over records in pages of bytes, chained in the order of their last update. No
 * object per entry. Not thread-safe; times are milliseconds of the owner's clock.
 */
final class EntryStore {

    static final int NONE = -1;
    static final long NEVER = Long.MAX_VALUE;
    private static final int SMALLEST_INDEX = 16;
    private static final int NO_EXPIRY = -1;

    private final RecordShape shape;
    private final NamePool names = new NamePool();
    private final List<Walk> walks = new ArrayList<>();
    private final int seed;
    private final int pageMask;
    private byte[][] pages = {};
    private TextKeys textKeys = new TextKeys();
    private int[] index = new int[SMALLEST_INDEX];
    private int size;
    private int allocated;
    private int freeHead = NONE;
    private int oldest = NONE;
    private int newest = NONE;
    private int lastUpdateId;
    private long earliestExpiry = NEVER;

    /** A place in the chain that follows its record when others move. */
    static final class Walk {
        private int next;

        Walk(int next) {
            this.next = next;
        }
    }

    EntryStore(TableDefinition table, int seed) {
        this.shape = new RecordShape(table);
        this.seed = seed;
        this.pageMask = (1 << shape.pageBits) - 1;
    }

    TableDefinition table() {
        return shape.table;
    }

    int size() {
        return size;
    }

    int lastUpdateId() {
        return lastUpdateId;
    }

    int find(byte[] key, int offset, int length) {
        return find(key, offset, length, KeyHash.of(key, offset, length, seed));
    }

    private int find(byte[] key, int offset, int length, int hash) {
        int mask = index.length - 1;
        for (int at = hash & mask; index[at] != 0; at = (at + 1) & mask) {
            int row = index[at] - 1;
            if (matches(row, key, offset, length, hash)) {
                return row;
            }
        }
        return NONE;
    }

    private boolean matches(int row, byte[] key, int offset, int length, int hash) {
        byte[] page = page(row);
        int from = at(row) + RecordShape.KEY;
        if (shape.text) {
            return integer(row, RecordShape.TEXT_HASH) == hash
                    && textKeys.matches(integer(row, RecordShape.KEY), key, offset, length);
        }
        return Arrays.equals(page, from, from + shape.fixedKeyBytes, key, offset, offset + length);
    }

    private int hash(int row) {
        return shape.text
                ? integer(row, RecordShape.TEXT_HASH)
                : KeyHash.of(page(row), at(row) + RecordShape.KEY, shape.fixedKeyBytes, seed);
    }

    /** Finds or adds the record of a key, makes it the newest, and returns it; its values are the caller's to set. */
    int touch(byte[] key, int offset, int length, long receivedAt, long expiresAt) {
        int hash = KeyHash.of(key, offset, length, seed);
        int row = find(key, offset, length, hash);
        if (row == NONE) {
            row = add(key, offset, length, hash);
        } else {
            leaveChain(row);
        }
        RecordShape.LONG.set(page(row), at(row) + RecordShape.RECEIVED_AT, receivedAt);
        integer(row, RecordShape.REMAINING, expiresAt == NEVER ? NO_EXPIRY : remaining(receivedAt, expiresAt));
        earliestExpiry = Math.min(earliestExpiry, expiresAt);
        lastUpdateId = lastUpdateId == -1 ? 1 : lastUpdateId + 1;
        integer(row, RecordShape.UPDATE_ID, lastUpdateId);
        joinChain(row);
        return row;
    }

    /** No time on the wire exceeds 31 bits. */
    private static int remaining(long receivedAt, long expiresAt) {
        return (int) Math.max(0, Math.min(Integer.MAX_VALUE, expiresAt - receivedAt));
    }

    private int add(byte[] key, int offset, int length, int hash) {
        if (size >= index.length * 5L / 8) {
            rehash(index.length * 2);
        }
        int row = allocate();
        byte[] page = page(row);
        int at = at(row);
        if (shape.text) {
            integer(row, RecordShape.KEY, textKeys.add(key, offset, length));
            integer(row, RecordShape.TEXT_HASH, hash);
        } else {
            System.arraycopy(key, offset, page, at + RecordShape.KEY, shape.fixedKeyBytes);
        }
        Arrays.fill(page, at + shape.values, at + shape.bytes, (byte) 0);
        insert(row, hash);
        size++;
        return row;
    }

    private int allocate() {
        if (freeHead != NONE) {
            int row = freeHead;
            freeHead = newer(row);
            return row;
        }
        int page = allocated >> shape.pageBits;
        if (page == pages.length) {
            pages = Arrays.copyOf(pages, Math.max(1, page + (page >> 1) + 1));
        }
        if ((allocated & pageMask) == 0) {
            pages[page] = shape.newPage();
        }
        return allocated++;
    }

    private void insert(int row, int hash) {
        int mask = index.length - 1;
        int at = hash & mask;
        while (index[at] != 0) {
            at = (at + 1) & mask;
        }
        index[at] = row + 1;
    }

    private void rehash(int length) {
        int[] old = index;
        index = new int[length];
        for (int entry : old) {
            if (entry != 0) {
                insert(entry - 1, hash(entry - 1));
            }
        }
    }

    void remove(int row) {
        leaveChain(row);
        unindex(row);
        if (shape.nameAt >= 0) {
            names.release(integer(row, shape.nameAt));
            integer(row, shape.nameAt, 0);
        }
        integer(row, RecordShape.NEWER, freeHead);
        freeHead = row;
        size--;
        if (shape.text) {
            textKeys.remove(integer(row, RecordShape.KEY));
            if (textKeys.wantsCompaction()) {
                compactTextKeys();
            }
        }
    }

    private void compactTextKeys() {
        TextKeys next = textKeys.successor();
        for (int row = oldest; row != NONE; row = newer(row)) {
            integer(row, RecordShape.KEY, textKeys.move(integer(row, RecordShape.KEY), next));
        }
        textKeys = next;
    }

    /** Takes a record out of the index and closes the gap, so that no search ends early. */
    private void unindex(int row) {
        int mask = index.length - 1;
        int gap = hash(row) & mask;
        while (index[gap] != row + 1) {
            gap = (gap + 1) & mask;
        }
        for (int at = (gap + 1) & mask; index[at] != 0; at = (at + 1) & mask) {
            int home = hash(index[at] - 1) & mask;
            if (((at - home) & mask) >= ((at - gap) & mask)) {
                index[gap] = index[at];
                gap = at;
            }
        }
        index[gap] = 0;
    }

    private void joinChain(int row) {
        integer(row, RecordShape.OLDER, newest);
        integer(row, RecordShape.NEWER, NONE);
        if (newest == NONE) {
            oldest = row;
        } else {
            integer(newest, RecordShape.NEWER, row);
        }
        newest = row;
        for (int i = 0; i < walks.size(); i++) {
            if (walks.get(i).next == NONE) {
                walks.get(i).next = row;
            }
        }
    }

    private void leaveChain(int row) {
        int before = older(row);
        int after = newer(row);
        if (before == NONE) {
            oldest = after;
        } else {
            integer(before, RecordShape.NEWER, after);
        }
        if (after == NONE) {
            newest = before;
        } else {
            integer(after, RecordShape.OLDER, before);
        }
        for (int i = 0; i < walks.size(); i++) {
            if (walks.get(i).next == row) {
                walks.get(i).next = after;
            }
        }
    }

    /** A walk that stands before the first record updated after an update. */
    Walk walkAfter(int updateId) {
        Walk walk = new Walk(after(updateId));
        walks.add(walk);
        return walk;
    }

    void seek(Walk walk, int updateId) {
        walk.next = after(updateId);
    }

    private int after(int updateId) {
        if (updateId == 0) {
            return oldest;
        }
        int first = NONE;
        for (int row = newest; row != NONE && updateId(row) - updateId > 0; row = older(row)) {
            first = row;
        }
        return first;
    }

    /** The next record, or NONE at the end; a walk at its end goes on with what is updated later. */
    int advance(Walk walk) {
        int row = walk.next;
        if (row != NONE) {
            walk.next = newer(row);
        }
        return row;
    }

    void end(Walk walk) {
        walks.remove(walk);
    }

    int oldest() {
        return oldest;
    }

    int newer(int row) {
        return integer(row, RecordShape.NEWER);
    }

    private int older(int row) {
        return integer(row, RecordShape.OLDER);
    }

    int updateId(int row) {
        return integer(row, RecordShape.UPDATE_ID);
    }

    long receivedAt(int row) {
        return (long) RecordShape.LONG.get(page(row), at(row) + RecordShape.RECEIVED_AT);
    }

    long expiresAt(int row) {
        int remaining = integer(row, RecordShape.REMAINING);
        return remaining == NO_EXPIRY ? NEVER : receivedAt(row) + remaining;
    }

    boolean isExpired(int row, long now) {
        return expiresAt(row) <= now;
    }

    /** Lower bound of the moment the next record expires. */
    long earliestExpiry() {
        return earliestExpiry;
    }

    void earliestExpiry(long bound) {
        earliestExpiry = bound;
    }

    void setValues(int row, StickValues source) {
        byte[] page = page(row);
        int at = at(row) + shape.values;
        for (int slot = 0; slot < shape.slots; slot++) {
            if (slot == shape.nameSlot) {
                int old = (int) RecordShape.INT.get(page, at);
                RecordShape.INT.set(page, at, name(source));
                names.release(old);
                at += Integer.BYTES;
            } else if (shape.wide[slot]) {
                RecordShape.LONG.set(page, at, source.slot(slot));
                at += Long.BYTES;
            } else {
                RecordShape.INT.set(page, at, (int) source.slot(slot));
                at += Integer.BYTES;
            }
        }
    }

    private int name(StickValues source) {
        return source.isServerKeyLost() ? NamePool.LOST : names.acquire(source.serverKey());
    }

    /** Copies the values of a record, with the ages of rates as they are some time later. */
    void copyValues(int row, long[] target, long laterMillis) {
        byte[] page = page(row);
        int at = at(row) + shape.values;
        int sinceRate = 0;
        for (int slot = 0; slot < shape.slots; slot++) {
            ValueKind kind = shape.table.layout().kindAt(slot);
            if (kind == ValueKind.UNSIGNED_LONG) {
                target[slot] = (long) RecordShape.LONG.get(page, at);
                at += Long.BYTES;
                continue;
            }
            int word = (int) RecordShape.INT.get(page, at);
            at += Integer.BYTES;
            target[slot] = switch (kind) {
                case SIGNED_INT -> word;
                case DICTIONARY -> word == NamePool.LOST ? TableLayout.LOST_NAME : 0;
                default -> Integer.toUnsignedLong(word);
            };
            // The first of the three numbers of a rate is its age.
            if (kind == ValueKind.RATE && sinceRate++ % kind.slots() == 0) {
                target[slot] = Math.min(0xffff_ffffL, target[slot] + laterMillis);
            }
        }
    }

    @Nullable
    String serverKey(int row) {
        return shape.nameAt < 0 ? null : names.get(integer(row, shape.nameAt));
    }

    byte[] keyArray(int row) {
        return shape.text ? textKeys.array() : page(row);
    }

    int keyOffset(int row) {
        return shape.text ? textKeys.offset(integer(row, RecordShape.KEY)) : at(row) + RecordShape.KEY;
    }

    int keyLength(int row) {
        return shape.text ? textKeys.length(integer(row, RecordShape.KEY)) : shape.fixedKeyBytes;
    }

    private byte[] key(int row) {
        int from = keyOffset(row);
        return Arrays.copyOfRange(keyArray(row), from, from + keyLength(row));
    }

    StickEntry entry(int row, long now) {
        long[] values = new long[shape.slots];
        copyValues(row, values, Math.max(0, now - receivedAt(row)));
        KeyType type = shape.table.keyType();
        long expires = expiresAt(row);
        long remaining = expires == NEVER ? StickEntry.FULL_EXPIRY : Math.max(0, expires - now);
        return StickEntry.of(shape.table, StickKey.of(type, key(row)), values, serverKey(row), remaining);
    }

    /** Bytes this store keeps alive, without the objects' headers. */
    long memoryBytes() {
        int used = (allocated + pageMask) >> shape.pageBits;
        return 4L * index.length
                + textKeys.memoryBytes()
                + 8L * pages.length
                + used * ((long) shape.bytes << shape.pageBits);
    }

    private byte[] page(int row) {
        return pages[row >> shape.pageBits];
    }

    /** Where a record begins in its page. */
    private int at(int row) {
        return (row & pageMask) * shape.bytes;
    }

    private int integer(int row, int part) {
        return (int) RecordShape.INT.get(page(row), at(row) + part);
    }

    private void integer(int row, int part, int value) {
        RecordShape.INT.set(page(row), at(row) + part, value);
    }
}
