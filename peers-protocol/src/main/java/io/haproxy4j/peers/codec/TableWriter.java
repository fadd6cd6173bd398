// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.codec;

import io.haproxy4j.peers.DataType;
import io.haproxy4j.peers.KeyType;
import io.haproxy4j.peers.StickEntry;
import io.haproxy4j.peers.StickKey;
import io.haproxy4j.peers.TableDefinition;
import io.haproxy4j.peers.TableLayout;
import io.netty.buffer.ByteBuf;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes entries of one table: set the key and the values, then write the message as often as wanted. Values stay until
 * they are changed or {@link #clear()} sets them to 0. The definition of the table is written by itself wherever the
 * session needs it. Not thread-safe; nothing is allocated per entry, except for a server name that is new to the
 * session.
 *
 * <p>HAProxy 3.3 and later acknowledge implicit ids with swapped bytes, so prefer {@link #update} and
 * {@link #timedUpdate} to their incremental forms wherever acks matter.
 */
public final class TableWriter {

    private static final int QUICK_KEY_BYTES = 16;

    // Class, type, length of one byte; then the two ids or times and the length of a text key.
    private static final int SHORT_HEADER = 3;
    private static final int FIXED_BYTES = 16 + 2 * Integer.BYTES + Varint.MAX_BYTES + QUICK_KEY_BYTES;
    private static final int NO_DICTIONARY = -1;

    private final PeerEncoder encoder;
    private final int id;
    private final TableDefinition definition;
    private final byte[] definitionBody;
    private final SendDictionary dictionary;
    private final TableLayout layout;
    private final long[] values;
    private final int dictionarySlot;
    private final int roomWithoutKey;
    private final boolean text;
    private byte[] key;
    private int keyLength;
    private @Nullable String serverKey;
    private byte[] serverKeyBytes = {};
    private byte[] scratch = {};
    private int knownName;
    private boolean added;

    TableWriter(
            PeerEncoder encoder, int id, TableDefinition definition, byte[] definitionBody, SendDictionary dictionary) {
        this.encoder = encoder;
        this.id = id;
        this.definition = definition;
        this.definitionBody = definitionBody;
        this.dictionary = dictionary;
        this.layout = definition.layout();
        this.values = new long[layout.size()];
        this.dictionarySlot = layout.has(DataType.SERVER_KEY) ? layout.slot(DataType.SERVER_KEY, 0) : NO_DICTIONARY;
        this.roomWithoutKey = FIXED_BYTES + Varint.MAX_BYTES * values.length;
        this.text = definition.keyType() == KeyType.STRING;
        this.keyLength = text ? 0 : definition.keyLength();
        this.key = new byte[Math.min(Math.max(QUICK_KEY_BYTES, definition.keyLength()), encoder.maxMessageBytes())];
        if (keyLength > key.length) {
            throw new IllegalArgumentException(
                    "Keys of " + keyLength + " bytes do not fit a message of " + encoder.maxMessageBytes() + " bytes");
        }
    }

    /**
     * Number of the table in this session.
     *
     * @return the number
     */
    public int id() {
        return id;
    }

    /**
     * The table.
     *
     * @return its definition
     */
    public TableDefinition definition() {
        return definition;
    }

    /**
     * Sets a text key.
     *
     * @param text the text, written as UTF-8
     * @return this
     */
    public TableWriter key(String text) {
        require(KeyType.STRING);
        return key(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Sets an integer key, or an IPv4 address as a number.
     *
     * @param unsigned the unsigned 32-bit number in an {@code int}
     * @return this
     */
    public TableWriter key(int unsigned) {
        if (definition.keyType() != KeyType.IPV4) {
            require(KeyType.INTEGER);
        }
        Wire.INT.set(key, 0, unsigned);
        return this;
    }

    /**
     * Sets a key from its bytes.
     *
     * @param bytes the bytes, in network order for numbers and addresses
     * @return this
     */
    public TableWriter key(byte[] bytes) {
        return key(bytes, 0, bytes.length);
    }

    /**
     * Sets a key from its bytes.
     *
     * @param bytes holds the key
     * @param offset index of its first byte
     * @param length its length
     * @return this
     */
    public TableWriter key(byte[] bytes, int offset, int length) {
        checkKeyLength(length);
        System.arraycopy(bytes, offset, key, 0, length);
        keyLength = length;
        return this;
    }

    /**
     * Sets a key.
     *
     * @param value a key of the table's type
     * @return this
     */
    public TableWriter key(StickKey value) {
        require(value.type());
        checkKeyLength(value.length());
        keyLength = value.copyTo(key, 0);
        return this;
    }

    /**
     * Length of the key set last.
     *
     * @return number of bytes
     */
    public int keyLength() {
        return keyLength;
    }

    /**
     * Copies the bytes of the key set last.
     *
     * @param target where to
     * @param offset first index to write
     * @return number of bytes written
     */
    public int copyKey(byte[] target, int offset) {
        System.arraycopy(key, 0, target, offset, keyLength);
        return keyLength;
    }

    /**
     * Sets a scalar.
     *
     * @param type a type that is neither rate nor array
     * @param value its value
     * @return this
     */
    public TableWriter set(DataType type, long value) {
        return set(type, 0, value);
    }

    /**
     * Sets an element of an array.
     *
     * @param type a type that is no rate
     * @param index index from 0
     * @param value its value
     * @return this
     */
    public TableWriter set(DataType type, int index, long value) {
        type.checkValue(value);
        values[layout.slot(type, index)] = value;
        return this;
    }

    /**
     * Sets a rate.
     *
     * @param type a rate
     * @param index 0, or an index into an array
     * @param ageMillis time since the current period began
     * @param current events of the current period
     * @param previous events of the period before
     * @return this
     */
    public TableWriter rate(DataType type, int index, long ageMillis, long current, long previous) {
        int slot = layout.rateSlot(type, index);
        values[slot] = type.checkUnsignedInt(ageMillis);
        values[slot + 1] = type.checkUnsignedInt(current);
        values[slot + 2] = type.checkUnsignedInt(previous);
        return this;
    }

    /**
     * Sets the name of the server the entry sticks to.
     *
     * @param name the name, one byte per character (ISO 8859-1), or null for none
     * @return this
     */
    public TableWriter serverKey(@Nullable String name) {
        layout.slot(DataType.SERVER_KEY, 0);
        serverKey = name;
        return this;
    }

    /**
     * Sets one number of the table's layout, unchecked: HAProxy keeps the low bits of what does not fit.
     *
     * @param slot a slot of the layout; that of {@link DataType#SERVER_KEY} is ignored
     * @param value the number
     * @return this
     */
    public TableWriter slot(int slot, long value) {
        values[slot] = value;
        return this;
    }

    /**
     * Sets key and values as they were received. Values keep their place when the layouts of the two tables are equal,
     * which this does not check.
     *
     * @param update an update of a table with the same key type and layout
     * @return this
     */
    public TableWriter entry(UpdateView update) {
        checkKeyLength(update.keyLength());
        keyLength = update.copyKey(key, 0);
        update.copyValues(values, 0);
        serverKey = update.serverKey();
        return this;
    }

    /**
     * Sets key and values.
     *
     * @param entry an entry of a table with the same layout
     * @return this
     */
    public TableWriter entry(StickEntry entry) {
        key(entry.key());
        for (int slot = 0; slot < values.length; slot++) {
            values[slot] = entry.slot(slot);
        }
        serverKey = entry.serverKey();
        return this;
    }

    /**
     * Sets all values to 0.
     *
     * @return this
     */
    public TableWriter clear() {
        Arrays.fill(values, 0);
        serverKey = null;
        return this;
    }

    /**
     * Writes the definition and makes the table the current one.
     *
     * @param out where to
     */
    public void define(ByteBuf out) {
        encoder.define(out, this, definitionBody);
    }

    /**
     * Writes the entry with its id; it starts its table's full expiry anew at the receiver.
     *
     * @param out where to
     * @param updateId id of the update. HAProxy acknowledges any but 0
     */
    public void update(ByteBuf out, int updateId) {
        write(out, Wire.UPDATE, updateId, 0);
    }

    /**
     * Writes the entry with the id after that of the last update.
     *
     * @param out where to
     */
    public void incrementalUpdate(ByteBuf out) {
        write(out, Wire.INCREMENTAL_UPDATE, 0, 0);
    }

    /**
     * Writes the entry with its id and the time it has left; only in the teaching of a peer of version 2.1.
     *
     * @param out where to
     * @param updateId id of the update
     * @param remainingMillis time left, 0 to 2<sup>31</sup>-1
     */
    public void timedUpdate(ByteBuf out, int updateId, int remainingMillis) {
        write(out, Wire.TIMED_UPDATE, updateId, checkRemaining(remainingMillis));
    }

    /**
     * Writes the entry with the id after that of the last update, and the time it has left.
     *
     * @param out where to
     * @param remainingMillis time left, 0 to 2<sup>31</sup>-1
     */
    public void incrementalTimedUpdate(ByteBuf out, int remainingMillis) {
        write(out, Wire.INCREMENTAL_TIMED_UPDATE, 0, checkRemaining(remainingMillis));
    }

    private static int checkRemaining(int millis) {
        if (millis < 0) {
            throw new IllegalArgumentException(
                    "An entry has 0 to 2147483647 ms left; HAProxy reads " + millis + " as a time in the past");
        }
        return millis;
    }

    private void write(ByteBuf out, int type, int updateId, int remaining) {
        if (!encoder.isCurrent(this)) {
            define(out);
        }
        int most = roomWithoutKey + keyLength;
        if (dictionarySlot != NO_DICTIONARY) {
            most += prepareServerKey();
        }
        out.ensureWritable(most);
        if (out.hasArray()) {
            int index = out.writerIndex();
            out.writerIndex(index + encode(out.array(), out.arrayOffset() + index, type, updateId, remaining));
        } else {
            if (scratch.length < most) {
                scratch = new byte[most];
            }
            out.writeBytes(scratch, 0, encode(scratch, 0, type, updateId, remaining));
        }
    }

    /** Encodes the message at an index and returns its length. */
    private int encode(byte[] target, int start, int type, int updateId, int remaining) {
        int body = start + SHORT_HEADER;
        int at = body;
        if (type == Wire.UPDATE || type == Wire.TIMED_UPDATE) {
            Wire.INT.set(target, at, updateId);
            at += Integer.BYTES;
        }
        if (type >= Wire.TIMED_UPDATE) {
            Wire.INT.set(target, at, remaining);
            at += Integer.BYTES;
        }
        at = values(target, key(target, at));
        int length = at - body;
        if (length >= Varint.FIRST_LONG) {
            return finishLong(target, start, type, length);
        }
        Wire.SHORT.set(target, start, (short) (Wire.CLASS_STICK_TABLE << 8 | type));
        target[start + 2] = (byte) length;
        return SHORT_HEADER + length;
    }

    /** Most keys are short: one or two writes of eight bytes, of which the values overwrite what is too much. */
    private int key(byte[] target, int index) {
        int at = text ? Varint.write(target, index, keyLength) : index;
        Wire.LONG.set(target, at, (long) Wire.LONG.get(key, 0));
        if (keyLength > Long.BYTES) {
            Wire.LONG.set(target, at + Long.BYTES, (long) Wire.LONG.get(key, Long.BYTES));
            if (keyLength > QUICK_KEY_BYTES) {
                System.arraycopy(key, QUICK_KEY_BYTES, target, at + QUICK_KEY_BYTES, keyLength - QUICK_KEY_BYTES);
            }
        }
        return at + keyLength;
    }

    private int values(byte[] target, int index) {
        if (dictionarySlot == NO_DICTIONARY) {
            return Varint.writeAll(target, index, values, 0, values.length);
        }
        int at = Varint.writeAll(target, index, values, 0, dictionarySlot);
        at = serverKey(target, at);
        int next = dictionarySlot + 1;
        return next == values.length ? at : Varint.writeAll(target, at, values, next, values.length);
    }

    private int finishLong(byte[] target, int start, int type, int length) {
        int extra = Varint.size(length) - 1;
        int total = SHORT_HEADER + extra + length;
        if (total > encoder.maxMessageBytes()) {
            if (added) {
                dictionary.undo();
            }
            throw new MessageTooLargeException("An entry of table " + definition.name() + " takes " + total
                    + " bytes; the limit is " + encoder.maxMessageBytes());
        }
        if (extra > 0) {
            int body = start + SHORT_HEADER;
            System.arraycopy(target, body, target, body + extra, length);
        }
        target[start] = Wire.CLASS_STICK_TABLE;
        target[start + 1] = (byte) type;
        Varint.write(target, start + 2, length);
        return total;
    }

    /** Encodes the name if it is new to the session, and returns what room it may take. */
    private int prepareServerKey() {
        added = false;
        String name = serverKey;
        knownName = name == null ? 0 : dictionary.find(name);
        if (name == null || knownName != 0) {
            return Varint.MAX_BYTES;
        }
        serverKeyBytes = name.getBytes(StandardCharsets.ISO_8859_1);
        return serverKeyBytes.length + 3 * Varint.MAX_BYTES;
    }

    private int serverKey(byte[] target, int index) {
        String name = serverKey;
        if (name == null) {
            return Varint.write(target, index, 0);
        }
        if (knownName != 0) {
            // No number of the dictionary takes more than a byte.
            target[index] = 1;
            target[index + 1] = (byte) knownName;
            return index + 2;
        }
        int fresh = dictionary.add(name);
        added = true;
        int length = serverKeyBytes.length;
        int at = Varint.write(target, index, Varint.size(fresh) + Varint.size(length) + (long) length);
        at = Varint.write(target, at, fresh);
        at = Varint.write(target, at, length);
        System.arraycopy(serverKeyBytes, 0, target, at, length);
        return at + length;
    }

    private void require(KeyType type) {
        if (definition.keyType() != type) {
            throw new IllegalArgumentException(
                    "Table " + definition.name() + " has keys of type " + definition.keyType() + ", not " + type);
        }
    }

    private void checkKeyLength(int length) {
        boolean fits = definition.keyType() == KeyType.STRING
                ? length <= definition.maxKeyBytes() && length <= key.length
                : length == definition.keyLength();
        if (!fits) {
            throw new MessageTooLargeException("A key of " + length + " bytes does not fit table " + definition.name()
                    + " with its key length of " + definition.keyLength());
        }
    }
}
