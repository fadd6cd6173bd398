// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.codec;

import io.haproxy4j.peers.TableLayout;
import io.haproxy4j.peers.ValueKind;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of the updates of one table, by a program compiled from its layout: runs of integers of one width,
 * and dictionary fields. Rates are runs of three unsigned integers, so most tables are one run.
 */
final class ValueReader {

    private static final int OP_UNSIGNED_INT = 0;
    private static final int OP_UNSIGNED_LONG = 1;
    private static final int OP_SIGNED_INT = 2;
    private static final int OP_DICTIONARY = 3;

    /** What the methods return instead of a position when the body ends inside a value. */
    static final int CUT = -1;

    /** What they return when a dictionary field contradicts itself. */
    static final int BAD_DICTIONARY = -2;

    private final int[] operations;
    private final int[] counts;
    private final ReceiveDictionary dictionary;
    private final long[] values;
    private final boolean stateful;
    private @Nullable String serverKey;

    ValueReader(TableLayout layout, ReceiveDictionary dictionary) {
        this.dictionary = dictionary;
        this.values = new long[layout.size()];
        int[] ops = new int[layout.size()];
        int[] runs = new int[layout.size()];
        int used = 0;
        for (int slot = 0; slot < layout.size(); slot++) {
            int op = operation(layout.kindAt(slot));
            if (used > 0 && ops[used - 1] == op && op != OP_DICTIONARY) {
                runs[used - 1]++;
            } else {
                ops[used] = op;
                runs[used++] = 1;
            }
        }
        this.operations = Arrays.copyOf(ops, used);
        this.counts = Arrays.copyOf(runs, used);
        this.stateful = Arrays.stream(operations).anyMatch(op -> op == OP_DICTIONARY);
    }

    private static int operation(ValueKind kind) {
        return switch (kind) {
            case UNSIGNED_INT, RATE -> OP_UNSIGNED_INT;
            case UNSIGNED_LONG -> OP_UNSIGNED_LONG;
            case SIGNED_INT -> OP_SIGNED_INT;
            case DICTIONARY -> OP_DICTIONARY;
        };
    }

    /** The values of the last update read; one array for all of them. */
    long[] values() {
        return values;
    }

    @Nullable
    String serverKey() {
        return serverKey;
    }

    /** Whether values must be read even if nobody wants them, because the session's dictionary learns from them. */
    boolean isStateful() {
        return stateful;
    }

    /** Reads all values between two indexes; returns the index behind them, or a negative verdict. */
    int read(byte[] bytes, int from, int end) {
        int position = from;
        int slot = 0;
        for (int i = 0; i < operations.length; i++) {
            int op = operations[i];
            int stop = slot + counts[i];
            if (op == OP_DICTIONARY) {
                position = readDictionary(bytes, position, end, slot);
            } else {
                position = readRun(op, bytes, position, end, slot, stop);
            }
            if (position < 0) {
                return position;
            }
            slot = stop;
        }
        return position;
    }

    private int readRun(int op, byte[] bytes, int from, int end, int firstSlot, int stop) {
        long[] target = values;
        int position = from;
        for (int slot = firstSlot; slot < stop; slot++) {
            if (position >= end) {
                return CUT;
            }
            int first = bytes[position++] & 0xff;
            if (first < Varint.FIRST_LONG) {
                target[slot] = first;
                continue;
            }
            long value = first;
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
            target[slot] = narrow(op, value);
        }
        return position;
    }

    /** HAProxy computes in 64 bits and keeps what fits the field. */
    private static long narrow(int op, long value) {
        return switch (op) {
            case OP_UNSIGNED_INT -> value & 0xffff_ffffL;
            case OP_SIGNED_INT -> (int) value;
            default -> value;
        };
    }

    /** A length, then an id, then for a new id the text; the text's own length says where the field ends. */
    private int readDictionary(byte[] bytes, int from, int end, int slot) {
        serverKey = null;
        values[slot] = 0;
        int position = readRun(OP_UNSIGNED_LONG, bytes, from, end, slot, slot + 1);
        if (position < 0 || values[slot] == 0) {
            return position;
        }
        long fieldLength = values[slot];
        if (fieldLength < 0 || fieldLength > end - position) {
            return CUT;
        }
        int fieldEnd = position + (int) fieldLength;
        position = readRun(OP_UNSIGNED_LONG, bytes, position, fieldEnd, slot, slot + 1);
        long id = values[slot];
        if (position < 0 || id < 1 || id > Wire.DICTIONARY_SIZE) {
            return BAD_DICTIONARY;
        }
        if (position == fieldEnd) {
            serverKey = dictionary.get((int) id);
            return position;
        }
        position = readRun(OP_UNSIGNED_LONG, bytes, position, fieldEnd, slot, slot + 1);
        long length = values[slot];
        values[slot] = id;
        if (position < 0 || length < 0 || length > fieldEnd - position) {
            return BAD_DICTIONARY;
        }
        serverKey = dictionary.put((int) id, bytes, position, (int) length);
        return position + (int) length;
    }
}
