// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.codec;

import io.haproxy4j.peers.DataType;
import io.haproxy4j.peers.TableLayout;
import io.haproxy4j.peers.ValueKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of the updates of one table: integers, and at most one dictionary field among them. All integers are
 * read in 64 bits and narrowed to their field only where they are long enough to exceed it.
 *
 * <p>There are two ways through the same bytes. The quick one takes eight bytes at a time and finds out at the end
 * whether it has run beyond the message, so it needs some bytes behind it, whatever they are; the careful one looks
 * before each byte and serves the last messages of an array.
 */
final class ValueReader {

    /** What the methods return instead of a position when the body ends inside a value. */
    static final int CUT = -1;

    /** What they return when a dictionary field contradicts itself. */
    static final int BAD_DICTIONARY = -2;

    /** Slot of a type the table does not store. */
    private static final int NONE = -1;

    private final long[] masks;
    private final int signedSlot;
    private final int dictionarySlot;
    private final int quickRoom;
    private final ReceiveDictionary dictionary;
    private final long[] values;
    private int serverKeyId;

    ValueReader(TableLayout layout, ReceiveDictionary dictionary) {
        this.dictionary = dictionary;
        this.values = new long[layout.size()];
        this.masks = new long[layout.size()];
        for (int slot = 0; slot < masks.length; slot++) {
            masks[slot] = mask(layout.kindAt(slot));
        }
        this.signedSlot = layout.has(DataType.SERVER_ID) ? layout.slot(DataType.SERVER_ID, 0) : NONE;
        this.dictionarySlot = layout.has(DataType.SERVER_KEY) ? layout.slot(DataType.SERVER_KEY, 0) : NONE;
        this.quickRoom = Varint.MAX_BYTES * masks.length + Long.BYTES;
    }

    /** The values of the last update read; one array for all of them. */
    long[] values() {
        return values;
    }

    /** The text of the last update read, looked up when asked for: a reference costs more to keep than a number. */
    @Nullable
    String serverKey() {
        return serverKeyId == 0 ? null : dictionary.get(serverKeyId);
    }

    /** Whether values must be read even if nobody wants them, because the session's dictionary learns from them. */
    boolean isStateful() {
        return dictionarySlot != NONE;
    }

    /** Reads all values between two indexes; returns the index behind them, or a negative verdict. */
    int read(byte[] bytes, int from, int end) {
        boolean quick = bytes.length - from >= quickRoom;
        if (dictionarySlot == NONE) {
            return integers(quick, bytes, from, end, 0, masks.length);
        }
        int position = integers(quick, bytes, from, end, 0, dictionarySlot);
        if (position >= 0) {
            position = dictionaryField(bytes, position, end);
        }
        int next = dictionarySlot + 1;
        return position < 0 || next == masks.length
                ? position
                : integers(quick, bytes, position, end, next, masks.length);
    }

    private int integers(boolean quick, byte[] bytes, int from, int end, int first, int stop) {
        if (!quick) {
            return carefully(bytes, from, end, first, stop);
        }
        int position = quickly(bytes, from, first, stop);
        return position > end ? CUT : position;
    }

    private int quickly(byte[] bytes, int from, int first, int stop) {
        int limit = Math.min(stop, first + Varint.SHORT_LOOP);
        int position = fewQuickly(bytes, from, first, limit);
        return limit == stop || position < 0 ? position : quickly(bytes, position, limit, stop);
    }

    private int fewQuickly(byte[] bytes, int from, int first, int limit) {
        long[] target = values;
        int position = from;
        for (int slot = first; slot < limit; slot++) {
            long word = (long) Wire.LONG.get(bytes, position);
            long value = word & 0xff;
            if (value < Varint.FIRST_LONG) {
                position++;
            } else {
                value += (word >>> 4) & (0xffL << 4);
                if ((word & 0x8000) == 0) {
                    position += 2;
                } else {
                    value += (word >>> 5) & (0xffL << 11);
                    if ((word & 0x80_0000) != 0) {
                        position = wide(bytes, position, word, slot);
                        if (position < 0) {
                            return position;
                        }
                        continue;
                    }
                    position += 3;
                }
            }
            target[slot] = value;
        }
        return position;
    }

    /**
     * An integer of four to eight bytes, without a branch per byte. The octets behind the first weigh 2<sup>7</sup> each
     * and lie 2<sup>8</sup> apart, so the odd ones are halved, then the odd pairs quartered, then the odd fours.
     */
    private int wide(byte[] bytes, int position, long word, int slot) {
        long lastOctets = ~word & 0x8080_8080_8080_8000L;
        if (lastOctets == 0 || slot == signedSlot) {
            return carefully(bytes, position, bytes.length, slot, slot + 1);
        }
        int bits = Long.numberOfTrailingZeros(lastOctets) & -Byte.SIZE;
        long rest = (word >>> 8) & ~(-1L << bits);
        rest -= (rest & 0xff00_ff00_ff00_ff00L) >>> 1;
        rest -= 3 * ((rest & 0xffff_0000_ffff_0000L) >>> 2);
        rest -= 15 * ((rest >>> 32) << 28);
        values[slot] = ((word & 0xff) + (rest << 4)) & masks[slot];
        return position + 1 + (bits >>> 3);
    }

    private int carefully(byte[] bytes, int from, int end, int first, int stop) {
        int position = from;
        for (int slot = first; slot < stop; slot++) {
            if (position >= end) {
                return CUT;
            }
            long value = bytes[position++] & 0xff;
            if (value >= Varint.FIRST_LONG) {
                int shift = 4;
                int octet;
                do {
                    if (position >= end || shift > 60) {
                        return CUT;
                    }
                    octet = bytes[position++] & 0xff;
                    value += (long) octet << shift;
                    shift += 7;
                } while (octet >= 0x80);
                value = slot == signedSlot ? (int) value : value & masks[slot];
            }
            values[slot] = value;
        }
        return position;
    }

    /** HAProxy computes in 64 bits and keeps what fits the field. */
    private static long mask(ValueKind kind) {
        return switch (kind) {
            case SIGNED_INT, UNSIGNED_INT, RATE -> 0xffff_ffffL;
            case UNSIGNED_LONG, DICTIONARY -> -1;
        };
    }

    private int dictionaryField(byte[] bytes, int from, int end) {
        if (end - from >= 2 && bytes[from] == 1) {
            int id = bytes[from + 1] & 0xff;
            return id >= 1 && id <= Wire.DICTIONARY_SIZE ? known(id, from + 2) : BAD_DICTIONARY;
        }
        return longDictionaryField(bytes, from, end);
    }

    private int known(int id, int position) {
        boolean believed = dictionary.believes(id);
        serverKeyId = believed ? id : 0;
        values[dictionarySlot] = believed ? id : TableLayout.LOST_NAME;
        return position;
    }

    /** A length, then an id, then for a new id the text; the text's own length says where the field ends. */
    private int longDictionaryField(byte[] bytes, int from, int end) {
        int slot = dictionarySlot;
        serverKeyId = 0;
        int position = carefully(bytes, from, end, slot, slot + 1);
        if (position < 0 || values[slot] == 0) {
            return position;
        }
        long fieldLength = values[slot];
        if (fieldLength < 0 || fieldLength > end - position) {
            return CUT;
        }
        int fieldEnd = position + (int) fieldLength;
        position = carefully(bytes, position, fieldEnd, slot, slot + 1);
        long id = values[slot];
        if (position < 0 || id < 1 || id > Wire.DICTIONARY_SIZE) {
            return BAD_DICTIONARY;
        }
        if (position == fieldEnd) {
            return known((int) id, position);
        }
        position = carefully(bytes, position, fieldEnd, slot, slot + 1);
        long length = values[slot];
        if (position < 0 || length < 0 || length > fieldEnd - position) {
            return BAD_DICTIONARY;
        }
        dictionary.put((int) id, bytes, position, (int) length);
        serverKeyId = (int) id;
        values[slot] = id;
        return position + (int) length;
    }
}
