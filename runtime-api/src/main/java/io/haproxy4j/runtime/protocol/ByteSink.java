// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.protocol;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** A byte array that grows. */
public final class ByteSink {

    private byte[] bytes;
    private int size;

    /** An empty sink of a small capacity. */
    public ByteSink() {
        this(256);
    }

    /**
     * An empty sink.
     *
     * @param capacity how many bytes it takes before it grows
     */
    public ByteSink(int capacity) {
        bytes = new byte[Math.max(16, capacity)];
    }

    /**
     * Appends a byte.
     *
     * @param b the byte
     * @return this
     */
    public ByteSink put(byte b) {
        if (size == bytes.length) {
            grow(1);
        }
        bytes[size++] = b;
        return this;
    }

    /**
     * Appends bytes.
     *
     * @param more the bytes
     * @return this
     */
    public ByteSink put(byte[] more) {
        return put(more, 0, more.length);
    }

    /**
     * Appends bytes.
     *
     * @param more the array
     * @param from the first byte
     * @param length how many
     * @return this
     */
    public ByteSink put(byte[] more, int from, int length) {
        if (length > bytes.length - size) {
            grow(length);
        }
        System.arraycopy(more, from, bytes, size, length);
        size += length;
        return this;
    }

    /**
     * Appends what a buffer holds and moves its position to its limit.
     *
     * @param in the buffer
     * @return this
     */
    public ByteSink put(ByteBuffer in) {
        int length = in.remaining();
        if (length > bytes.length - size) {
            grow(length);
        }
        in.get(bytes, size, length);
        size += length;
        return this;
    }

    private void grow(int by) {
        bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(size, by), (int)
                Math.min(Integer.MAX_VALUE - 8L, bytes.length * 2L)));
    }

    /**
     * {@return how many bytes there are}
     */
    public int size() {
        return size;
    }

    /**
     * Forgets the bytes behind a point.
     *
     * @param newSize how many to keep
     */
    public void truncate(int newSize) {
        size = Math.min(size, newSize);
    }

    /**
     * {@return the bytes in an array of their own}
     */
    public byte[] toArray() {
        return Arrays.copyOf(bytes, size);
    }

    /**
     * {@return the bytes as a buffer over this sink, valid until it changes}
     */
    public ByteBuffer view() {
        return ByteBuffer.wrap(bytes, 0, size);
    }

    /**
     * Forgets the first bytes.
     *
     * @param count how many to forget
     */
    public void discard(int count) {
        System.arraycopy(bytes, count, bytes, 0, size - count);
        size -= count;
    }

    /**
     * {@return the array behind this sink, whose first {@link #size()} bytes count; valid until the sink changes}
     */
    public byte[] array() {
        return bytes;
    }
}
