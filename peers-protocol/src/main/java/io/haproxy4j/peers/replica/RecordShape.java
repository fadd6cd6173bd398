// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.replica;

import io.haproxy4j.peers.KeyType;
import io.haproxy4j.peers.TableDefinition;
import io.haproxy4j.peers.TableLayout;
import io.haproxy4j.peers.ValueKind;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Where the parts of a record lie. All of a record lies together, as an update needs all of it: the neighbours in the
 * chain, the id and the times, then the key or a reference to it, then the values in 32-bit words, two for 64-bit ones.
 */
final class RecordShape {

    static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.nativeOrder());
    static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    static final int OLDER = 0;
    static final int NEWER = 4;
    static final int UPDATE_ID = 8;
    static final int RECEIVED_AT = 12;
    static final int REMAINING = 20;
    static final int KEY = 24;

    // Instead of a text key, a reference to it and its hash, which takes longer to compute than those of other keys.
    static final int TEXT_HASH = KEY + Integer.BYTES;
    private static final int TEXT_BYTES = 2 * Integer.BYTES;

    private static final long PAGE_BYTES = 65_536;
    private static final int MOST_PAGE_BITS = 9;

    final TableDefinition table;
    final boolean text;
    final int fixedKeyBytes;
    final int slots;
    final boolean[] wide;
    final int values;
    final int nameAt;
    final int nameSlot;
    final int bytes;
    final int pageBits;

    RecordShape(TableDefinition table) {
        this.table = table;
        this.text = table.keyType() == KeyType.STRING;
        this.fixedKeyBytes = text ? 0 : table.keyLength();
        TableLayout layout = table.layout();
        this.slots = layout.size();
        this.wide = new boolean[slots];
        this.values = KEY + (text ? TEXT_BYTES : fixedKeyBytes);
        int next = values;
        int name = -1;
        int nameIndex = -1;
        for (int slot = 0; slot < slots; slot++) {
            ValueKind kind = layout.kindAt(slot);
            wide[slot] = kind == ValueKind.UNSIGNED_LONG;
            if (kind == ValueKind.DICTIONARY) {
                name = next;
                nameIndex = slot;
            }
            next += wide[slot] ? Long.BYTES : Integer.BYTES;
        }
        this.nameAt = name;
        this.nameSlot = nameIndex;
        this.bytes = next;
        this.pageBits = pageBits();
    }

    /** Pages of small records hold hundreds of them, pages of huge ones few, so that no page is large. */
    private int pageBits() {
        int bits = 63 - Long.numberOfLeadingZeros(Math.max(1, PAGE_BYTES / bytes));
        return Math.min(bits, MOST_PAGE_BITS);
    }

    byte[] newPage() {
        return new byte[bytes << pageBits];
    }
}
