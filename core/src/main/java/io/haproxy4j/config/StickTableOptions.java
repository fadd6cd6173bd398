// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.Options;
import io.haproxy4j.config.line.Reference;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.Durations;
import io.haproxy4j.config.value.Size;
import io.haproxy4j.config.value.StickTableType;
import java.time.Duration;
import java.util.List;

/** What a {@code stick-table} line says (configuration manual, section 4.2). */
public final class StickTableOptions extends Options<StickTableOptions> {

    private static final long SIZE_MAX = 0xffff_ffffL;
    private static final int LENGTH_MAX = 65_535;

    StickTableOptions(List<Word> words) {
        super(words);
    }

    /**
     * What the table is keyed by.
     *
     * @param type the type of the key
     * @return this builder
     */
    public StickTableOptions type(StickTableType type) {
        return put("type", Word.constant(type));
    }

    /**
     * What the table is keyed by, for types that have a length.
     *
     * @param type {@link StickTableType#STRING} or {@link StickTableType#BINARY}
     * @param length the most bytes of a key that count
     * @return this builder
     */
    public StickTableOptions type(StickTableType type, int length) {
        return put("type", Word.constant(type), Word.of("len"), Word.number("len", length, 2, LENGTH_MAX));
    }

    /**
     * How many entries the table holds; beyond that, the oldest make room.
     *
     * @param entries digits with at most one of the suffixes {@code k}, {@code m} and {@code g}, below 4g
     * @return this builder
     */
    public StickTableOptions size(String entries) {
        return put("size", Size.parse("table size", entries, 1, SIZE_MAX));
    }

    /**
     * How many entries the table holds; beyond that, the oldest make room.
     *
     * @param entries 1 to 4,294,967,295
     * @return this builder
     */
    public StickTableOptions size(Size entries) {
        return put("size", entries.word("table size", 1, SIZE_MAX));
    }

    /**
     * How long an entry lives after it was last touched.
     *
     * @param duration at least 1 ms
     * @return this builder
     */
    public StickTableOptions expire(Duration duration) {
        return put("expire", Durations.word("expire", duration));
    }

    /**
     * Shares the table with the other processes of a peers section.
     *
     * @param section name of the section
     * @return this builder
     */
    public StickTableOptions peers(String section) {
        return put("peers", Word.reference(Reference.Kind.PEERS, section));
    }

    /**
     * What is counted per key.
     *
     * @param dataTypes one or more of HAProxy's data types, for example {@code http_req_rate(10s)}
     * @return this builder
     */
    public StickTableOptions store(String... dataTypes) {
        return put("store", Word.of(String.join(",", dataTypes)));
    }

    /**
     * Refuses new entries when the table is full instead of removing old ones.
     *
     * @return this builder
     */
    public StickTableOptions nopurge() {
        return put("nopurge");
    }
}
