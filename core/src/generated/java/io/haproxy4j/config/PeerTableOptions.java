// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.argument.Repetition;
import io.haproxy4j.config.line.OrderedOptions;
import io.haproxy4j.config.line.Reference;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.Durations;
import io.haproxy4j.config.value.Size;
import io.haproxy4j.config.value.SrvkeyKey;
import io.haproxy4j.config.value.StickTableType;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a table in {@code peers} holds: {@code type} and {@code size} at least (manual, section 11.2).
 */
public final class PeerTableOptions extends OrderedOptions<PeerTableOptions> {
    PeerTableOptions(List<Word> words) {
        super(words);
    }

    /**
     * Counts byte rates in blocks of this size, so that rates beyond 4 GB per period fit.
     *
     * <p>HAProxy's default: 1. Since HAProxy 3.2. Configuration manual, section 11.1.
     *
     * @param factor factor, from 1 to 1024
     * @return this builder
     */
    public PeerTableOptions bratesFactor(int factor) {
        return putAt(0, "brates-factor", Word.number("brates-factor", factor, 1, 1024));
    }

    /**
     * Life of an entry since it was created, refreshed or matched; at most about 24 days.
     *
     * <p>HAProxy's default: entries live until room is needed. Configuration manual, section 11.1.
     *
     * @param delay the delay, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    public PeerTableOptions expire(Duration delay) {
        return putAt(152, "expire", Durations.word("expire", delay));
    }

    /**
     * Refuses new entries when the table is full instead of dropping the oldest. Use it with expire.
     *
     * <p>Configuration manual, section 11.1.
     *
     * @return this builder
     */
    public PeerTableOptions nopurge() {
        return putAt(181, "nopurge");
    }

    /**
     * The table is only filled by peers, local-only values such as conn_cur included.
     *
     * <p>Since HAProxy 3.2. Configuration manual, section 11.1.
     *
     * @return this builder
     */
    public PeerTableOptions recvOnly() {
        return putAt(0, "recv-only");
    }

    /**
     * Largest number of entries; suffixes are powers of 1024.
     *
     * <p>Configuration manual, section 11.1.
     *
     * @param size the size
     * @return this builder
     */
    public PeerTableOptions size(Size size) {
        return putAt(131, "size", size.word("size", 0, 4294967295L));
    }

    /**
     * Largest number of entries; suffixes are powers of 1024.
     *
     * <p>Configuration manual, section 11.1.
     *
     * @param size the size, digits with at most one of the suffixes {@code k}, {@code m} and {@code g}
     * @return this builder
     */
    public PeerTableOptions size(String size) {
        return putAt(131, "size", Size.parse("size", size, 0, 4294967295L));
    }

    /**
     * Whether a server is remembered by its name or by its address, the latter for peers whose servers are
     * numbered differently.
     *
     * <p>HAProxy's default: name. Configuration manual, section 11.1.
     *
     * @param key the key: {@code name}, {@code addr}
     * @return this builder
     */
    public PeerTableOptions srvkey(SrvkeyKey key) {
        return putAt(248, "srvkey", Word.of(key.word()));
    }

    /**
     * Counters and tags kept per entry, each of which costs memory; rates take their period. May be repeated.
     *
     * <p>Configuration manual, section 11.1.
     *
     * @param items adds them, at least one
     * @return this builder
     */
    public PeerTableOptions store(Consumer<PeerTableOptionsStoreItems> items) {
        return putAt(280, "store", Repetition.joined(",", PeerTableOptionsStoreItems::new, items));
    }

    /**
     * Type of the keys; strings and binary blocks are cut to the length.
     *
     * <p>HAProxy's default: len 32. Configuration manual, section 11.1.
     *
     * @param type type: {@code ip}, {@code ipv4} (since HAProxy 3.2), {@code ipv6}, {@code integer}
     * @return this builder
     */
    public PeerTableOptions type(StickTableType type) {
        return putAt(2, "type", Word.of(type.word()));
    }

    /**
     * Type of the keys; strings and binary blocks are cut to the length.
     *
     * <p>HAProxy's default: len 32. Configuration manual, section 11.1.
     *
     * @return this builder
     */
    public PeerTableOptions typeString() {
        return putAt(2, "type", Word.of("string"));
    }

    /**
     * Type of the keys; strings and binary blocks are cut to the length.
     *
     * <p>HAProxy's default: len 32. Configuration manual, section 11.1.
     *
     * @param stringLength string length, at least 1
     * @return this builder
     */
    public PeerTableOptions typeStringLen(int stringLength) {
        return putAt(2, "type", Word.of("string"), Word.of("len"), Word.number("type", stringLength,
                1, Integer.MAX_VALUE));
    }

    /**
     * Type of the keys; strings and binary blocks are cut to the length.
     *
     * <p>HAProxy's default: len 32. Configuration manual, section 11.1.
     *
     * @return this builder
     */
    public PeerTableOptions typeBinary() {
        return putAt(2, "type", Word.of("binary"));
    }

    /**
     * Type of the keys; strings and binary blocks are cut to the length.
     *
     * <p>HAProxy's default: len 32. Configuration manual, section 11.1.
     *
     * @param binaryLength binary length, at least 1
     * @return this builder
     */
    public PeerTableOptions typeBinaryLen(int binaryLength) {
        return putAt(2, "type", Word.of("binary"), Word.of("len"), Word.number("type", binaryLength,
                1, Integer.MAX_VALUE));
    }

    /**
     * Also writes what peers send into another table of the same key type, server assignments and tags only.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 11.1.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return this builder
     */
    public PeerTableOptions writeTo(String table) {
        return putAt(0, "write-to", Word.reference(Reference.Kind.TABLE, table));
    }
}
