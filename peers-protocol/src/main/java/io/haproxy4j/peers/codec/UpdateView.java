// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.codec;

import io.haproxy4j.peers.KeyType;
import io.haproxy4j.peers.StickEntry;
import io.haproxy4j.peers.StickKey;
import io.haproxy4j.peers.StickValues;
import io.haproxy4j.peers.TableDefinition;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it lies in the received bytes. The decoder reuses one view for all updates: <strong>it is valid only
 * inside the callback it is given to</strong>; afterwards every accessor throws {@link IllegalStateException} until the
 * next update takes it over. {@link #toEntry()} and {@link #key()} make values that may be kept.
 */
public final class UpdateView implements StickValues {

    private static final long[] NO_VALUES = {};

    private @Nullable RemoteTable table;
    private byte[] bytes = {};
    private int keyOffset;
    private int keyLength;
    private int updateId;
    private int type;
    private int remainingMillis;
    private boolean valuesRead;
    private boolean open;
    private long[] values = NO_VALUES;

    UpdateView() {}

    /** Sets what many updates share, so that one update costs no store of a reference. */
    void of(RemoteTable owner, byte[] source, boolean read) {
        table = owner;
        bytes = source;
        values = read ? owner.values.values() : NO_VALUES;
        valuesRead = read;
    }

    void open(int messageType, int id, int remaining, int keyAt, int keyBytes) {
        type = messageType;
        updateId = id;
        remainingMillis = remaining;
        keyOffset = keyAt;
        keyLength = keyBytes;
        open = true;
    }

    boolean wantsValues() {
        return valuesRead;
    }

    void close() {
        open = false;
    }

    private RemoteTable open() {
        RemoteTable current = table;
        if (!open || current == null) {
            throw new IllegalStateException(
                    "This view is valid only inside its callback; take toEntry() or key() there to keep something");
        }
        return current;
    }

    /**
     * The table of the session the update belongs to.
     *
     * @return the table
     */
    public RemoteTable remoteTable() {
        return open();
    }

    @Override
    public TableDefinition table() {
        return open().definition();
    }

    /**
     * Id of the update, which an ack of it names. Ids are serial numbers per table that wrap; do not compare their size.
     *
     * @return the id
     */
    public int updateId() {
        open();
        return updateId;
    }

    /**
     * Whether the message carried its id, instead of being one more than the last.
     *
     * @return true if it did
     */
    public boolean isIdExplicit() {
        open();
        return type == Wire.UPDATE || type == Wire.TIMED_UPDATE;
    }

    /**
     * Whether the message says how long the entry has left, which it does while a peer of version 2.1 teaches.
     *
     * @return true if so; false for an entry that starts its table's full expiry anew
     */
    public boolean isTimed() {
        open();
        return type >= Wire.TIMED_UPDATE;
    }

    /**
     * How long the entry has left.
     *
     * @return milliseconds; {@link StickEntry#FULL_EXPIRY} when the message does not say. 0 in a table without expiry
     *     means that it never expires
     */
    public long remainingMillis() {
        return isTimed() ? Math.max(0, remainingMillis) : StickEntry.FULL_EXPIRY;
    }

    /**
     * Whether the entry holds values of data types this library does not know; the known ones are all there.
     *
     * @return true if so
     */
    public boolean isTruncated() {
        return table().unknownTypes() != 0;
    }

    /**
     * Whether values were read. Always, unless the decoder was told to read keys only.
     *
     * @return false if values must not be asked for
     */
    public boolean hasValues() {
        open();
        return valuesRead;
    }

    /**
     * Length of the key.
     *
     * @return number of bytes
     */
    public int keyLength() {
        open();
        return keyLength;
    }

    /**
     * One byte of the key.
     *
     * @param index index from 0
     * @return the byte
     */
    public byte keyByte(int index) {
        open();
        return bytes[keyOffset + Objects.checkIndex(index, keyLength)];
    }

    /**
     * The key of a table of integers, or an IPv4 address as a number.
     *
     * @return the unsigned 32-bit number in an {@code int}
     */
    public int keyInt() {
        open();
        if (keyLength != Integer.BYTES) {
            throw new IllegalStateException("A key of " + keyLength + " bytes is no 32-bit number");
        }
        return (int) Wire.INT.get(bytes, keyOffset);
    }

    /**
     * Copies the bytes of the key without allocating.
     *
     * @param target where to
     * @param offset first index to write
     * @return number of bytes written
     */
    public int copyKey(byte[] target, int offset) {
        open();
        System.arraycopy(bytes, keyOffset, target, offset, keyLength);
        return keyLength;
    }

    /**
     * The bytes of the key.
     *
     * @return a new array
     */
    public byte[] keyBytes() {
        open();
        return Arrays.copyOfRange(bytes, keyOffset, keyOffset + keyLength);
    }

    /**
     * The key as text.
     *
     * @return its bytes as UTF-8
     */
    public String keyString() {
        open();
        return new String(bytes, keyOffset, keyLength, StandardCharsets.UTF_8);
    }

    /**
     * The key as a value that may be kept.
     *
     * @return the key
     */
    public StickKey key() {
        KeyType keyType = table().keyType();
        return StickKey.of(keyType, keyBytes());
    }

    @Override
    public long slot(int slot) {
        open();
        if (!valuesRead) {
            throw new IllegalStateException("The decoder was told to read keys only");
        }
        return values[slot];
    }

    /**
     * Copies all values without allocating, in the order of the table's layout.
     *
     * @param target where to
     * @param offset first index to write
     * @return number of values written
     */
    public int copyValues(long[] target, int offset) {
        open();
        System.arraycopy(values, 0, target, offset, values.length);
        return values.length;
    }

    @Override
    public @Nullable String serverKey() {
        return open().values.serverKey();
    }

    /**
     * The entry as a value that may be kept.
     *
     * @return the entry
     */
    public StickEntry toEntry() {
        TableDefinition definition = table();
        long[] all = valuesRead ? values : new long[definition.layout().size()];
        return StickEntry.of(definition, key(), all, serverKey(), remainingMillis());
    }

    @Override
    public String toString() {
        return !open ? "(outside its callback)" : "#" + updateId + " " + toEntry();
    }
}
