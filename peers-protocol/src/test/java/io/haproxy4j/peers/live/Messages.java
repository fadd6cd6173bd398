// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.live;

import io.haproxy4j.peers.TableDefinition;
import io.haproxy4j.peers.codec.PeerEncoder;
import io.haproxy4j.testkit.HaproxyProcess;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Messages as hex digits, most of them for t_noexp: integer keys, gpc0, no expiry. */
final class Messages {

    /** Table number 1, t_noexp. */
    static final String NOEXP = "0a82 0d 01 07 745f6e6f657870 02 04 04 00";

    private Messages() {}

    static String update(int id, int key, int value) {
        return "0a80 09 %08x %08x %02x".formatted(id, key, value);
    }

    static String increment(int key, int value) {
        return "0a81 05 %08x %02x".formatted(key, value);
    }

    static String ack(int table, int id) {
        return "0a84 05 %02x %08x".formatted(table, id);
    }

    static String message(int type, String body) {
        return "0a%02x %02x %s".formatted(type, body.replace(" ", "").length() / 2, body);
    }

    static String text(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** An integer of the protocol, from 240. */
    static String varint(long value) {
        StringBuilder hex = new StringBuilder("%02x".formatted(0xf0 | (value & 0xf)));
        long rest = (value - 0xf0) >>> 4;
        while (rest >= 0x80) {
            hex.append("%02x".formatted(0x80 | (rest & 0x7f)));
            rest = (rest - 0x80) >>> 7;
        }
        return hex.append("%02x".formatted(rest)).toString();
    }

    /** A definition with number 1, by the encoder of this library. */
    static String definition(TableDefinition table) {
        ByteBuf out = Unpooled.buffer();
        new PeerEncoder().define(out, 1, table);
        return ByteBufUtil.hexDump(out);
    }

    /** Keys and values of t_noexp. */
    static Map<String, String> stored(HaproxyProcess haproxy) {
        Map<String, String> values = new TreeMap<>();
        ShowTable.of(haproxy, "t_noexp").forEach((key, fields) -> values.put(key, fields.get("gpc0")));
        return values;
    }
}
