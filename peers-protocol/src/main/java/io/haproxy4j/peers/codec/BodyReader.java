// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.codec;

/**
 * Reads the body of one message, for the rare messages; updates have a faster way in {@link ValueReader}. Reading
 * beyond the end throws {@link Cut}, which the decoder turns into an exception that says where.
 */
final class BodyReader {

    /** The body ends inside a field. Without stack trace, as it never leaves the decoder. */
    static final class Cut extends Exception {
        private static final long serialVersionUID = 1L;

        Cut(String field) {
            super(field, null, false, false);
        }
    }

    private byte[] bytes = new byte[0];
    private int position;
    private int end;

    BodyReader over(byte[] source, int from, int to) {
        bytes = source;
        position = from;
        end = to;
        return this;
    }

    int position() {
        return position;
    }

    int remaining() {
        return end - position;
    }

    byte[] source() {
        return bytes;
    }

    void skip(int count, String field) throws Cut {
        if (count < 0 || count > remaining()) {
            throw new Cut(field);
        }
        position += count;
    }

    int int32(String field) throws Cut {
        int at = position;
        skip(Integer.BYTES, field);
        return (int) Wire.INT.get(bytes, at);
    }

    long varint(String field) throws Cut {
        int first = next(field);
        if (first < Varint.FIRST_LONG) {
            return first;
        }
        long value = first;
        int shift = 4;
        int octet;
        do {
            if (shift > 60) {
                throw new Cut(field + " (an integer of more than " + Varint.MAX_BYTES + " bytes)");
            }
            octet = next(field);
            value += (long) octet << shift;
            shift += 7;
        } while (octet >= 0x80);
        return value;
    }

    /** An integer that must lie in a range. */
    long varint(String field, long max) throws Cut {
        long value = varint(field);
        if (value < 0 || value > max) {
            throw new Cut(field + " (" + Long.toUnsignedString(value) + " is more than " + max + ")");
        }
        return value;
    }

    private int next(String field) throws Cut {
        if (position >= end) {
            throw new Cut(field);
        }
        return bytes[position++] & 0xff;
    }
}
