// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.codec;

import io.haproxy4j.peers.PeerProtocolException;
import io.haproxy4j.peers.PeerProtocolException.Fault;
import io.haproxy4j.peers.TableDefinition;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the binary part of a session, that is everything behind the lines of the handshake. It keeps what the protocol
 * makes a session remember: tables, ids and the dictionary. Not thread-safe; one decoder per session.
 *
 * <p>Input may be cut anywhere: complete messages are consumed, the rest is left in the buffer and must come again,
 * with more behind it. Buffers with an accessible array are read in place, all others through a reused array of
 * {@value #CHUNK} bytes, which is quicker than asking such a buffer byte by byte.
 *
 * <p>Nothing is allocated per update, except a text the session has not seen before.
 */
public final class PeerDecoder {

    private static final int CHUNK = 65_536;
    private static final int CONTEXT_BYTES = 48;
    private static final int MAX_LENGTH_BYTES = 5;

    /** Class, type and a body length of one byte. */
    private static final int SHORT_HEADER = 3;

    private static final int FIRST_UPDATE_HEAD = Wire.CLASS_STICK_TABLE << 8 | Wire.UPDATE;

    /** Bit by bit, which types from the first update on are updates. */
    private static final int UPDATE_TYPES = 0b0110_0011;

    private static final int CUT = -1;

    private final DecoderOptions options;
    private final PeerHandler handler;
    private final ReceiveDictionary dictionary = new ReceiveDictionary();
    private final List<RemoteTable> tables = new ArrayList<>();
    private final BodyReader body = new BodyReader();
    private final DefinitionReader definitions;
    private final boolean freshViews;
    private UpdateView view = new UpdateView();
    private byte[] chunk = {};
    private @Nullable RemoteTable current;
    private @Nullable PeerProtocolException failure;
    private boolean decoding;
    private long streamOffset;

    // Of the call in progress: the array, where its first byte lies in the stream, and how far it is consumed, which is
    // also where the message begins that is being read.
    private byte[] bytes = {};
    private int end;
    private int base;
    private int consumed;

    /**
     * A decoder for one session.
     *
     * @param options tolerance and limits
     * @param handler what receives the messages
     */
    public PeerDecoder(DecoderOptions options, PeerHandler handler) {
        this.options = Objects.requireNonNull(options, "options");
        this.handler = Objects.requireNonNull(handler, "handler");
        this.freshViews = options.freshViews();
        this.definitions = new DefinitionReader(options.maxNameBytes());
    }

    /**
     * Reads all complete messages and consumes them.
     *
     * @param in received bytes; its reader index moves behind the last complete message
     * @throws PeerProtocolException when the bytes are not the protocol; the buffer stands at the offending message,
     *     and the decoder refuses further input until {@link #reset()}
     */
    public void decode(ByteBuf in) {
        if (failure != null) {
            throw new IllegalStateException("The stream is lost since an earlier error", failure);
        }
        if (decoding) {
            throw new IllegalStateException("A handler must not decode from inside a callback");
        }
        decoding = true;
        try {
            if (in.hasArray()) {
                decodeArray(in);
            } else {
                decodeChunks(in);
            }
        } finally {
            decoding = false;
            view.close();
            bytes = chunk;
        }
    }

    /** Forgets everything about the session; the next byte is the first one behind a handshake. */
    public void reset() {
        dictionary.clear();
        tables.clear();
        current = null;
        failure = null;
        streamOffset = 0;
    }

    /**
     * The tables the peer has defined in this session.
     *
     * @return the tables in the order of their first definition
     */
    public List<RemoteTable> tables() {
        return List.copyOf(tables);
    }

    /**
     * Bytes of the session consumed so far.
     *
     * @return the number
     */
    public long bytesConsumed() {
        return streamOffset;
    }

    private void decodeArray(ByteBuf in) {
        int from = in.arrayOffset() + in.readerIndex();
        int length = in.readableBytes();
        try {
            decodeBytes(in.array(), from, length);
        } finally {
            in.skipBytes(consumed - from);
        }
    }

    private void decodeChunks(ByteBuf in) {
        int progress = 1;
        while (progress > 0 && in.isReadable()) {
            int length = Math.min(in.readableBytes(), Math.max(CHUNK, chunk.length));
            if (chunk.length < length) {
                chunk = new byte[CHUNK];
            }
            in.getBytes(in.readerIndex(), chunk, 0, length);
            consumed = 0;
            try {
                decodeBytes(chunk, 0, length);
            } finally {
                in.skipBytes(consumed);
            }
            progress = consumed;
            if (progress == 0 && length == chunk.length && length < in.readableBytes()) {
                // One message larger than the array; its length is within the limit, or it would have been refused.
                chunk = Arrays.copyOf(chunk, Math.min(2 * chunk.length, options.maxMessageBytes() + CHUNK));
                progress = 1;
            }
        }
    }

    private void decodeBytes(byte[] source, int from, int length) {
        bytes = source;
        base = from;
        end = from + length;
        consumed = from;
        showCurrent();
        try {
            messages(source, from, end);
        } finally {
            streamOffset += consumed - from;
        }
    }

    private void messages(byte[] source, int from, int limit) {
        int position = from;
        while (limit - position >= SHORT_HEADER) {
            int head = (short) Wire.SHORT.get(source, position);
            int length = source[position + 2] & 0xff;
            int next = position + SHORT_HEADER + length;
            RemoteTable table = current;
            if (isUpdate(head) && length < Varint.FIRST_LONG && next <= limit && table != null) {
                update(table, source, head & 0xff, position + SHORT_HEADER, next);
            } else {
                next = any(source, position, limit);
                if (next < 0) {
                    return;
                }
            }
            position = next;
        }
        any(source, position, limit);
    }

    /** Whether the first two bytes of a message are those of one of the four kinds of update. */
    private static boolean isUpdate(int head) {
        return (head & ~7) == FIRST_UPDATE_HEAD && (UPDATE_TYPES >>> (head & 7) & 1) != 0;
    }

    /** Reads one message of whatever kind and returns the index behind it, or a negative number when it is cut. */
    private int any(byte[] source, int position, int limit) {
        if (limit - position < 2) {
            return CUT;
        }
        int messageClass = source[position] & 0xff;
        int type = source[position + 1] & 0xff;
        if (type < Wire.FIRST_TYPE_WITH_BODY) {
            small(messageClass, type);
            return position + 2;
        }
        if (limit - position < SHORT_HEADER) {
            return CUT;
        }
        int bodyAt = position + SHORT_HEADER;
        int length = source[position + 2] & 0xff;
        if (length >= Varint.FIRST_LONG) {
            long packed = longLength(limit);
            if (packed < 0) {
                return CUT;
            }
            length = (int) packed;
            bodyAt += (int) (packed >>> 32);
        }
        if (limit - bodyAt < length) {
            return CUT;
        }
        int next = bodyAt + length;
        if (!isUpdate(messageClass << 8 | type)) {
            large(messageClass, type, bodyAt, next);
        } else if (current == null) {
            strictly("An update without a table");
            consumed = next;
        } else {
            update(current, source, type, bodyAt, next);
        }
        return next;
    }

    /** Body length in the low half, further bytes of the length field in the high half; negative when cut. */
    private long longLength(int limit) {
        int message = consumed;
        long value = bytes[message + 2] & 0xff;
        int extra = 0;
        int octet;
        do {
            if (extra + 1 == MAX_LENGTH_BYTES) {
                throw fail(Fault.MALFORMED, "A message whose length takes more than 5 bytes");
            }
            if (message + 3 + extra >= limit) {
                return -1;
            }
            octet = bytes[message + 3 + extra] & 0xff;
            value += (long) octet << (4 + 7 * extra);
            extra++;
        } while (octet >= 0x80);
        if (value + 3 + extra > options.maxMessageBytes()) {
            throw fail(
                    Fault.TOO_LARGE,
                    "A message with a body of " + value + " bytes; at most " + options.maxMessageBytes()
                            + " are accepted in all");
        }
        return ((long) extra << 32) | value;
    }

    /** Keeps few values alive while the values are read, or the loop that reads them runs out of registers. */
    private void update(RemoteTable table, byte[] source, int type, int from, int to) {
        int position = from;
        int id = table.lastUpdateId + 1;
        int remaining = 0;
        if (type == Wire.UPDATE || type == Wire.TIMED_UPDATE) {
            need(position, to, Integer.BYTES, "its id");
            id = (int) Wire.INT.get(source, position);
            position += Integer.BYTES;
        }
        if (type >= Wire.TIMED_UPDATE) {
            need(position, to, Integer.BYTES, "its remaining time");
            remaining = (int) Wire.INT.get(source, position);
            position += Integer.BYTES;
        }
        int keyLength = table.fixedKeyLength;
        if (keyLength < 0) {
            keyLength = position < to ? source[position++] & 0xff : Varint.FIRST_LONG;
            if (keyLength >= Varint.FIRST_LONG) {
                keyLength = longKeyLength(position - 1, to);
                position = body.position();
            }
        }
        need(position, to, keyLength, "its key");
        table.lastUpdateId = id;
        UpdateView update = view;
        update.open(type, id, remaining, position, shown(keyLength, table));
        if (update.wantsValues()) {
            int behind = table.values.read(source, position + keyLength, to);
            if (behind != to) {
                checkEnd(behind);
            }
        }
        consumed = to;
        handler.onUpdate(update);
        update.close();
        if (freshViews) {
            renewView();
        }
    }

    private void renewView() {
        view = new UpdateView();
        showCurrent();
    }

    private int longKeyLength(int from, int to) {
        try {
            return (int) body.over(bytes, from, to).varint("length of a key", to - from);
        } catch (BodyReader.Cut e) {
            throw cut(e);
        }
    }

    private void need(int position, int to, int count, String field) {
        if (to - position < count) {
            throw fail(Fault.MALFORMED, "An update that ends inside " + field);
        }
    }

    /** How much of a key is to be seen: HAProxy cuts text keys. */
    private int shown(int keyLength, RemoteTable table) {
        int most = table.maxKeyBytes;
        if (keyLength <= most) {
            return keyLength;
        }
        strictly("A key of " + keyLength + " bytes in a table that takes " + most);
        return most;
    }

    private void checkEnd(int position) {
        if (position == ValueReader.CUT) {
            throw fail(Fault.MALFORMED, "An update that ends inside a value");
        }
        if (position == ValueReader.BAD_DICTIONARY) {
            throw fail(Fault.MALFORMED, "An update with a dictionary field that contradicts itself");
        }
        RemoteTable table = current;
        if (table != null && table.definition().unknownTypes() == 0) {
            strictly("An update with bytes behind its last value");
        }
    }

    private boolean reads(RemoteTable table) {
        return !options.keysOnly() || table.values.isStateful();
    }

    private void choose(@Nullable RemoteTable table) {
        current = table;
        showCurrent();
    }

    private void showCurrent() {
        RemoteTable table = current;
        if (table != null) {
            view.of(table, bytes, reads(table));
        }
    }

    private void small(int messageClass, int type) {
        ControlMessage control = messageClass == Wire.CLASS_CONTROL ? ControlMessage.ofType(type) : null;
        ErrorMessage error = messageClass == Wire.CLASS_ERROR ? ErrorMessage.ofType(type) : null;
        if (control == null && error == null) {
            refuseReserved(messageClass);
            strictly("A message of unknown class and type");
        }
        consumed += 2;
        if (control != null) {
            handler.onControl(control);
        } else if (error != null) {
            handler.onError(error);
        } else {
            handler.onUnknown(messageClass, type, Unpooled.EMPTY_BUFFER);
        }
    }

    private void large(int messageClass, int type, int from, int to) {
        refuseReserved(messageClass);
        if (messageClass == Wire.CLASS_STICK_TABLE && type <= Wire.ACK) {
            try {
                tableMessage(type, from, to);
            } catch (BodyReader.Cut e) {
                throw cut(e);
            }
            return;
        }
        strictly("A message of unknown class and type");
        consumed = to;
        handler.onUnknown(
                messageClass,
                type,
                Unpooled.wrappedBuffer(bytes, from, to - from).asReadOnly());
    }

    private void tableMessage(int type, int from, int to) throws BodyReader.Cut {
        BodyReader in = body.over(bytes, from, to);
        switch (type) {
            case Wire.DEFINITION -> define(in, from, to);
            case Wire.SWITCH -> {
                RemoteTable chosen = find((int) in.varint("table id"));
                choose(chosen);
                if (chosen == null) {
                    strictly("A switch to a table that was not defined");
                }
                consumed = to;
                if (chosen != null) {
                    handler.onTable(chosen);
                }
            }
            default -> {
                int table = (int) in.varint("table id of an ack");
                int update = in.int32("update id of an ack");
                consumed = to;
                handler.onAck(table, update);
            }
        }
    }

    private void define(BodyReader in, int from, int to) throws BodyReader.Cut {
        RemoteTable known = current;
        if (known == null || !known.isDefinedBy(bytes, from, to)) {
            int id = (int) in.varint("table id");
            known = find(id);
            if (known == null || !known.isDefinedBy(bytes, from, to)) {
                try {
                    TableDefinition definition = definitions.read(in);
                    known = remember(new RemoteTable(id, definition, Arrays.copyOfRange(bytes, from, to), dictionary));
                } catch (DefinitionReader.Unusable e) {
                    choose(null);
                    strictly("The definition of table " + e.table() + ": " + e.getMessage());
                    consumed = to;
                    handler.onUnusableTable(e.table(), String.valueOf(e.getMessage()));
                    return;
                }
            }
        }
        choose(known);
        consumed = to;
        handler.onTable(known);
    }

    private @Nullable RemoteTable find(int id) {
        for (RemoteTable table : tables) {
            if (table.id() == id) {
                return table;
            }
        }
        return null;
    }

    private RemoteTable remember(RemoteTable table) {
        RemoteTable old = find(table.id());
        if (old != null) {
            tables.remove(old);
        } else if (tables.size() >= options.maxTables()) {
            throw fail(Fault.LIMIT, "More than " + options.maxTables() + " tables");
        }
        tables.add(table);
        return table;
    }

    private void refuseReserved(int messageClass) {
        if (messageClass == Wire.CLASS_RESERVED) {
            throw fail(Fault.MALFORMED, "A message of the reserved class 255");
        }
    }

    private void strictly(String what) {
        if (options.strict()) {
            throw fail(Fault.UNEXPECTED, what);
        }
    }

    private PeerProtocolException cut(BodyReader.Cut cut) {
        return fail(Fault.MALFORMED, "A message that ends inside or is wrong at: " + cut.getMessage());
    }

    private PeerProtocolException fail(Fault fault, String what) {
        int message = consumed;
        byte[] context = Arrays.copyOfRange(bytes, message, Math.min(end, message + CONTEXT_BYTES));
        failure = new PeerProtocolException(fault, what, streamOffset + (message - base), context);
        return failure;
    }
}
