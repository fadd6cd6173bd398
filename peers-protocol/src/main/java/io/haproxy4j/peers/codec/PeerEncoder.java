// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.codec;

import io.haproxy4j.peers.DataType;
import io.haproxy4j.peers.StoredType;
import io.haproxy4j.peers.TableDefinition;
import io.netty.buffer.ByteBuf;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes the binary part of a session. It keeps what the protocol makes a session remember: which table is current, and
 * the dictionary. Not thread-safe; one encoder per session, and everything it wrote must be sent, in order.
 */
public final class PeerEncoder {

    /** The least there may be room for in a message. */
    public static final int SMALLEST_LIMIT = 256;

    private static final int HEADER_BYTES = 12;

    private final SendDictionary dictionary = new SendDictionary();
    private final int maxMessageBytes;
    private @Nullable TableWriter current;

    /** An encoder whose messages fit HAProxy's default buffer of 16384 bytes. */
    public PeerEncoder() {
        this(Wire.DEFAULT_MAX_MESSAGE);
    }

    /**
     * An encoder with a limit of its own.
     *
     * @param maxMessageBytes the largest message, header included; at most the receiver's {@code tune.bufsize}, as
     *     HAProxy closes the session for a larger one, or stalls
     */
    public PeerEncoder(int maxMessageBytes) {
        if (maxMessageBytes < SMALLEST_LIMIT) {
            throw new IllegalArgumentException(
                    "maxMessageBytes is at least " + SMALLEST_LIMIT + ", not " + maxMessageBytes);
        }
        this.maxMessageBytes = maxMessageBytes;
    }

    /** Forgets everything about the session; the next byte is the first one behind a handshake. */
    public void reset() {
        dictionary.clear();
        current = null;
    }

    /**
     * Writes a control message.
     *
     * @param out where to
     * @param message the message
     */
    public void control(ByteBuf out, ControlMessage message) {
        out.writeShort((Wire.CLASS_CONTROL << 8) | message.wireType());
    }

    /**
     * Writes an error message; the session is closed after it.
     *
     * @param out where to
     * @param message the message
     */
    public void error(ByteBuf out, ErrorMessage message) {
        out.writeShort((Wire.CLASS_ERROR << 8) | message.wireType());
    }

    /**
     * Writes an acknowledgement.
     *
     * @param out where to
     * @param tableId number of the table in the peer's definitions
     * @param updateId id of the last of its updates that was stored
     */
    public void ack(ByteBuf out, int tableId, int updateId) {
        byte[] body = new byte[Varint.MAX_BYTES + Integer.BYTES];
        int length = Varint.write(body, 0, Integer.toUnsignedLong(tableId));
        Wire.INT.set(body, length, updateId);
        message(out, Wire.ACK, body, length + Integer.BYTES);
    }

    /**
     * Writes a table switch. HAProxy understands it but repeats definitions instead.
     *
     * @param out where to
     * @param table a table defined in this session before
     */
    public void switchTo(ByteBuf out, TableWriter table) {
        byte[] body = new byte[Varint.MAX_BYTES];
        message(out, Wire.SWITCH, body, Varint.write(body, 0, Integer.toUnsignedLong(table.id())));
        current = table;
    }

    /**
     * Writes a definition and makes its table the current one.
     *
     * @param out where to
     * @param id number of the table in this session, at least 1; one number per name
     * @param definition the table
     * @return what writes entries of the table
     */
    public TableWriter define(ByteBuf out, int id, TableDefinition definition) {
        TableWriter writer = writer(id, definition);
        writer.define(out);
        return writer;
    }

    /**
     * Prepares a table; its definition is written before its first entry.
     *
     * @param id number of the table in this session, at least 1; one number per name
     * @param definition the table
     * @return what writes entries of the table
     */
    public TableWriter writer(int id, TableDefinition definition) {
        if (id < 1) {
            throw new IllegalArgumentException("Table numbers begin at 1, HAProxy takes " + id + " for no table");
        }
        byte[] body = definitionBody(id, definition);
        if (body.length + HEADER_BYTES > maxMessageBytes) {
            throw new IllegalArgumentException(
                    "The definition of table " + definition.name() + " does not fit " + maxMessageBytes + " bytes");
        }
        return new TableWriter(this, id, definition, body, dictionary);
    }

    int maxMessageBytes() {
        return maxMessageBytes;
    }

    boolean isCurrent(TableWriter table) {
        return current == table;
    }

    void define(ByteBuf out, TableWriter table, byte[] body) {
        message(out, Wire.DEFINITION, body, body.length);
        current = table;
    }

    private static void message(ByteBuf out, int type, byte[] body, int length) {
        byte[] header = new byte[2 + Varint.MAX_BYTES];
        header[0] = Wire.CLASS_STICK_TABLE;
        header[1] = (byte) type;
        out.writeBytes(header, 0, Varint.write(header, 2, length));
        out.writeBytes(body, 0, length);
    }

    private static byte[] definitionBody(int id, TableDefinition table) {
        byte[] name = table.name().getBytes(StandardCharsets.UTF_8);
        long types = table.unknownTypes();
        for (StoredType stored : table.storedTypes()) {
            types |= 1L << stored.type().bit();
        }
        byte[] body = new byte
                [name.length + Varint.MAX_BYTES * (6 + 3 * table.storedTypes().size())];
        int at = Varint.write(body, 0, id);
        at = Varint.write(body, at, name.length);
        System.arraycopy(name, 0, body, at, name.length);
        at = Varint.write(body, at + name.length, table.keyType().wireValue());
        at = Varint.write(body, at, table.keyLength());
        at = Varint.write(body, at, types);
        at = Varint.write(body, at, table.expireMillis());
        for (StoredType stored : table.storedTypes()) {
            at = parameters(body, at, stored);
        }
        return Arrays.copyOf(body, at);
    }

    private static int parameters(byte[] body, int index, StoredType stored) {
        DataType type = stored.type();
        int at = index;
        if (type.isArray() || type.isRate()) {
            at = Varint.write(body, at, type.bit());
        }
        if (type.isArray()) {
            at = Varint.write(body, at, stored.elements());
        }
        return type.isRate() ? Varint.write(body, at, stored.periodMillis()) : at;
    }
}
