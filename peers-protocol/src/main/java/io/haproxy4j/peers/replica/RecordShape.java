// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.replica;

import io.haproxy4j.peers.KeyType;
import io.haproxy4j.peers.TableDefinition;
import io.haproxy4j.peers.TableLayout;
import io.haproxy4j.peers.ValueKind;

/** How the values of a table's entries are packed into 32-bit words: one word per slot, two for 64-bit values. */
final class RecordShape {

    private static final long PAGE_BYTES = 65_536;
    private static final int MOST_PAGE_BITS = 9;

    final TableDefinition table;
    final int slots;
    final int words;
    final int fixedKeyBytes;
    final boolean[] wide;
    final int nameWord;
    final int nameSlot;
    final int pageBits;

    RecordShape(TableDefinition table) {
        this.table = table;
        TableLayout layout = table.layout();
        this.slots = layout.size();
        this.wide = new boolean[slots];
        int next = 0;
        int name = -1;
        int nameAt = -1;
        for (int slot = 0; slot < slots; slot++) {
            ValueKind kind = layout.kindAt(slot);
            wide[slot] = kind == ValueKind.UNSIGNED_LONG;
            if (kind == ValueKind.DICTIONARY) {
                name = next;
                nameAt = slot;
            }
            next += wide[slot] ? 2 : 1;
        }
        this.words = next;
        this.nameWord = name;
        this.nameSlot = nameAt;
        this.fixedKeyBytes = table.keyType() == KeyType.STRING ? 0 : table.keyLength();
        this.pageBits = pageBits();
    }

    /** Pages of small records hold hundreds of them, pages of huge ones few, so that no page is large. */
    private int pageBits() {
        long record = 4L * words + fixedKeyBytes + 40;
        int bits = 63 - Long.numberOfLeadingZeros(Math.max(1, PAGE_BYTES / record));
        return Math.min(bits, MOST_PAGE_BITS);
    }

    boolean hasTextKeys() {
        return table.keyType() == KeyType.STRING;
    }
}
