// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.codec;

import io.haproxy4j.peers.DataType;
import io.haproxy4j.peers.KeyType;
import io.haproxy4j.peers.StoredType;
import io.haproxy4j.peers.TableDefinition;
import io.netty.buffer.ByteBuf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes what a decoder reports in the notation of the described captures, one line per message. */
final class JsonlWriter implements PeerHandler {

    final List<String> lines = new ArrayList<>();
    private final Map<Integer, String> texts = new HashMap<>();

    @Override
    public void onTable(RemoteTable table) {
        TableDefinition d = table.definition();
        long bits = d.unknownTypes();
        for (StoredType s : d.storedTypes()) {
            bits |= 1L << s.type().bit();
        }
        String types = d.storedTypes().stream()
                .map(s -> Integer.toString(s.type().bit()))
                .collect(Collectors.joining(", ", "[", "]"));
        String params = d.storedTypes().stream()
                .filter(s -> s.type().isArray() || s.type().isRate())
                .map(s -> "\"" + s.type().bit() + "\": [" + params(s) + "]")
                .collect(Collectors.joining(", ", "{", "}"));
        lines.add("\"def\": {\"id\": " + table.id() + ", \"name\": \"" + d.name() + "\", \"ktype\": "
                + d.keyType().wireValue() + ", \"klen\": " + d.keyLength() + ", \"bits\": " + bits + ", \"types\": "
                + types + ", \"params\": " + params + ", \"expire\": " + d.expireMillis() + ", \"rest\": 0}}");
    }

    private static String params(StoredType s) {
        List<String> all = new ArrayList<>();
        if (s.type().isArray()) {
            all.add(Integer.toString(s.elements()));
        }
        if (s.type().isRate()) {
            all.add(Long.toString(s.periodMillis()));
        }
        return String.join(", ", all);
    }

    @Override
    public void onUpdate(UpdateView u) {
        int type = u.isTimed() ? (u.isIdExplicit() ? 0x85 : 0x86) : (u.isIdExplicit() ? 0x80 : 0x81);
        StringBuilder line = new StringBuilder("\"table\": \"")
                .append(u.table().name())
                .append("\", \"type\": \"0x")
                .append(Integer.toHexString(type))
                .append("\", \"uid\": ")
                .append(Integer.toUnsignedLong(u.updateId()));
        if (u.isIdExplicit()) {
            line.append(", \"explicit\": true");
        }
        if (u.isTimed()) {
            line.append(", \"expire\": ").append(u.remainingMillis());
        }
        line.append(", \"key\": ").append(key(u)).append(", \"v\": {");
        line.append(u.table().storedTypes().stream()
                .map(s -> "\"" + s.type() + "\": " + values(u, s))
                .collect(Collectors.joining(", ")));
        lines.add(line.append("}, \"rest\": 0}").toString());
    }

    private static String key(UpdateView u) {
        KeyType type = u.table().keyType();
        String text = u.key().toString();
        return switch (type) {
            case INTEGER -> text;
            // The described captures write mapped addresses as two groups, unlike HAProxy.
            case IPV6 -> "\"" + (text.startsWith("::ffff:") ? "::ffff:" + lastGroups(u) : text) + "\"";
            case BINARY -> "\"" + text.toLowerCase(java.util.Locale.ROOT) + "\"";
            default -> "\"" + text + "\"";
        };
    }

    private static String lastGroups(UpdateView u) {
        byte[] k = u.keyBytes();
        return Integer.toHexString(((k[12] & 0xff) << 8) | (k[13] & 0xff))
                + ":"
                + Integer.toHexString(((k[14] & 0xff) << 8) | (k[15] & 0xff));
    }

    private String values(UpdateView u, StoredType s) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < s.elements(); i++) {
            all.add(value(u, s.type(), i));
        }
        return s.type().isArray() ? "[" + String.join(", ", all) + "]" : all.get(0);
    }

    private String value(UpdateView u, DataType type, int index) {
        return switch (type.kind()) {
            case RATE ->
                "[" + u.rateAge(type, index) + ", " + u.rateCurrent(type, index) + ", " + u.ratePrevious(type, index)
                        + "]";
            case UNSIGNED_LONG -> Long.toUnsignedString(u.get(type, index));
            case DICTIONARY -> serverKey(u);
            case SIGNED_INT, UNSIGNED_INT -> Long.toUnsignedString(u.get(type, index));
        };
    }

    private String serverKey(UpdateView u) {
        String text = u.serverKey();
        if (text == null) {
            return "null";
        }
        int id = (int) u.get(DataType.SERVER_KEY);
        boolean known = text.equals(texts.put(id, text));
        return "{\"id\": " + id + ", \"" + (known ? "ref" : "val") + "\": \"" + text + "\"}";
    }

    @Override
    public void onAck(int tableId, int updateId) {
        lines.add("\"ack\": [" + tableId + ", " + Integer.toUnsignedLong(updateId) + "]}");
    }

    @Override
    public void onControl(ControlMessage message) {
        String name = switch (message) {
            case RESYNC_REQUEST -> "resync-req";
            case RESYNC_FINISHED -> "finished";
            case RESYNC_PARTIAL -> "partial";
            case RESYNC_CONFIRM -> "confirm";
            case HEARTBEAT -> "heartbeat";
        };
        lines.add("\"ctl\": \"" + name + "\"}");
    }

    @Override
    public void onError(ErrorMessage message) {
        lines.add("error " + message);
    }

    @Override
    public void onUnknown(int messageClass, int type, ByteBuf body) {
        lines.add("unknown " + messageClass + " " + type);
    }
}
