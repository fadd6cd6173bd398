// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.replica;

import io.haproxy4j.peers.KeyType;
import io.haproxy4j.peers.StickEntry;
import io.haproxy4j.peers.StickKey;
import io.haproxy4j.peers.StickValues;
import io.haproxy4j.peers.TableDefinition;
import io.haproxy4j.peers.ValueKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one table: a hash index over records in pages of primitive arrays, chained in the order of their last
 * update. No object per entry. Not thread-safe; times are milliseconds of the owner's clock.
 */
final class EntryStore {

    static final int NONE = -1;
    static final long NEVER = Long.MAX_VALUE;
    private static final int SMALLEST_INDEX = 16;

    private final RecordShape shape;
    private final List<RecordPage> pages = new ArrayList<>();
    private final NamePool names = new NamePool();
    private final List<Walk> walks = new ArrayList<>();
    private final int seed;
    private final int pageMask;
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
            if (page(row).hashes[row & pageMask] == hash && matches(row, key, offset, length)) {
                return row;
            }
        }
        return NONE;
    }

    private boolean matches(int row, byte[] key, int offset, int length) {
        RecordPage page = page(row);
        int at = row & pageMask;
        if (shape.hasTextKeys()) {
            return textKeys.matches(page.textKeys[at], key, offset, length);
        }
        int from = at * shape.fixedKeyBytes;
        return Arrays.equals(page.keys, from, from + shape.fixedKeyBytes, key, offset, offset + length);
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
        RecordPage page = page(row);
        int at = row & pageMask;
        page.receivedAt[at] = receivedAt;
        page.expiresAt[at] = expiresAt;
        earliestExpiry = Math.min(earliestExpiry, expiresAt);
        lastUpdateId = lastUpdateId == -1 ? 1 : lastUpdateId + 1;
        page.updateIds[at] = lastUpdateId;
        joinChain(row);
        return row;
    }

    private int add(byte[] key, int offset, int length, int hash) {
        if (size >= index.length * 5L / 8) {
            rehash(index.length * 2);
        }
        int row = allocate();
        RecordPage page = page(row);
        int at = row & pageMask;
        page.hashes[at] = hash;
        if (shape.hasTextKeys()) {
            page.textKeys[at] = textKeys.add(key, offset, length);
        } else {
            System.arraycopy(key, offset, page.keys, at * shape.fixedKeyBytes, shape.fixedKeyBytes);
        }
        Arrays.fill(page.words, at * shape.words, (at + 1) * shape.words, 0);
        insert(row, hash);
        size++;
        return row;
    }

    private int allocate() {
        if (freeHead != NONE) {
            int row = freeHead;
            freeHead = page(row).newer[row & pageMask];
            return row;
        }
        if (allocated >> shape.pageBits == pages.size()) {
            pages.add(new RecordPage(shape));
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
                insert(entry - 1, page(entry - 1).hashes[(entry - 1) & pageMask]);
            }
        }
    }

    void remove(int row) {
        leaveChain(row);
        unindex(row);
        RecordPage page = page(row);
        int at = row & pageMask;
        if (shape.nameWord >= 0) {
            names.release(page.words[at * shape.words + shape.nameWord]);
            page.words[at * shape.words + shape.nameWord] = 0;
        }
        page.newer[at] = freeHead;
        freeHead = row;
        size--;
        if (shape.hasTextKeys()) {
            textKeys.remove(page.textKeys[at]);
            if (textKeys.wantsCompaction()) {
                compactTextKeys();
            }
        }
    }

    private void compactTextKeys() {
        TextKeys next = textKeys.successor();
        for (int row = oldest; row != NONE; row = newer(row)) {
            RecordPage page = page(row);
            int at = row & pageMask;
            page.textKeys[at] = textKeys.move(page.textKeys[at], next);
        }
        textKeys = next;
    }

    /** Takes a record out of the index and closes the gap, so that no search ends early. */
    private void unindex(int row) {
        int mask = index.length - 1;
        int gap = page(row).hashes[row & pageMask] & mask;
        while (index[gap] != row + 1) {
            gap = (gap + 1) & mask;
        }
        for (int at = (gap + 1) & mask; index[at] != 0; at = (at + 1) & mask) {
            int home = page(index[at] - 1).hashes[(index[at] - 1) & pageMask] & mask;
            if (((at - home) & mask) >= ((at - gap) & mask)) {
                index[gap] = index[at];
                gap = at;
            }
        }
        index[gap] = 0;
    }

    private void joinChain(int row) {
        RecordPage page = page(row);
        int at = row & pageMask;
        page.older[at] = newest;
        page.newer[at] = NONE;
        if (newest == NONE) {
            oldest = row;
        } else {
            page(newest).newer[newest & pageMask] = row;
        }
        newest = row;
        for (int i = 0; i < walks.size(); i++) {
            if (walks.get(i).next == NONE) {
                walks.get(i).next = row;
            }
        }
    }

    private void leaveChain(int row) {
        RecordPage page = page(row);
        int at = row & pageMask;
        int before = page.older[at];
        int after = page.newer[at];
        if (before == NONE) {
            oldest = after;
        } else {
            page(before).newer[before & pageMask] = after;
        }
        if (after == NONE) {
            newest = before;
        } else {
            page(after).older[after & pageMask] = before;
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
        return page(row).newer[row & pageMask];
    }

    private int older(int row) {
        return page(row).older[row & pageMask];
    }

    int updateId(int row) {
        return page(row).updateIds[row & pageMask];
    }

    long receivedAt(int row) {
        return page(row).receivedAt[row & pageMask];
    }

    long expiresAt(int row) {
        return page(row).expiresAt[row & pageMask];
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
        int[] words = page(row).words;
        int at = (row & pageMask) * shape.words;
        for (int slot = 0; slot < shape.slots; slot++) {
            if (slot == shape.nameSlot) {
                int old = words[at];
                words[at++] = names.acquire(source.serverKey());
                names.release(old);
            } else {
                long value = source.slot(slot);
                words[at++] = (int) value;
                if (shape.wide[slot]) {
                    words[at++] = (int) (value >>> 32);
                }
            }
        }
    }

    /** Copies the values of a record, with the ages of rates as they are some time later. */
    void copyValues(int row, long[] target, long laterMillis) {
        int[] words = page(row).words;
        int at = (row & pageMask) * shape.words;
        int slot = 0;
        while (slot < shape.slots) {
            ValueKind kind = shape.table.layout().kindAt(slot);
            if (kind == ValueKind.RATE) {
                target[slot] = Math.min(0xffff_ffffL, (words[at] & 0xffff_ffffL) + laterMillis);
                target[slot + 1] = words[at + 1] & 0xffff_ffffL;
                target[slot + 2] = words[at + 2] & 0xffff_ffffL;
                at += 3;
                slot += 3;
            } else {
                long low = words[at++] & 0xffff_ffffL;
                target[slot++] = switch (kind) {
                    case SIGNED_INT -> (int) low;
                    case UNSIGNED_LONG -> low | (long) words[at++] << 32;
                    case DICTIONARY -> 0;
                    default -> low;
                };
            }
        }
    }

    @Nullable
    String serverKey(int row) {
        return shape.nameWord < 0 ? null : names.get(page(row).words[(row & pageMask) * shape.words + shape.nameWord]);
    }

    byte[] key(int row) {
        RecordPage page = page(row);
        int at = row & pageMask;
        if (shape.hasTextKeys()) {
            return textKeys.copy(page.textKeys[at]);
        }
        int from = at * shape.fixedKeyBytes;
        return Arrays.copyOfRange(page.keys, from, from + shape.fixedKeyBytes);
    }

    byte[] keyArray(int row) {
        return shape.hasTextKeys() ? textKeys.array() : page(row).keys;
    }

    int keyOffset(int row) {
        int at = row & pageMask;
        return shape.hasTextKeys() ? textKeys.offset(page(row).textKeys[at]) : at * shape.fixedKeyBytes;
    }

    int keyLength(int row) {
        return shape.hasTextKeys() ? textKeys.length(page(row).textKeys[row & pageMask]) : shape.fixedKeyBytes;
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
        long all = 4L * index.length + textKeys.memoryBytes();
        for (RecordPage page : pages) {
            all += page.memoryBytes();
        }
        return all;
    }

    private RecordPage page(int row) {
        return pages.get(row >> shape.pageBits);
    }
}
