// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * A hash function of load balancing.
 */
public enum HashFunction {
    /**
     * HAProxy's {@code sdbm}.
     */
    SDBM("sdbm"),

    /**
     * HAProxy's {@code djb2}.
     */
    DJB2("djb2"),

    /**
     * HAProxy's {@code wt6}.
     */
    WT6("wt6"),

    /**
     * HAProxy's {@code crc32}.
     */
    CRC32("crc32"),

    /**
     * HAProxy's {@code none}. Since HAProxy 3.0.
     */
    NONE("none");

    private final String word;

    HashFunction(String word) {
        this.word = word;
    }

    /**
     * How HAProxy spells it.
     *
     * @return the word
     */
    public String word() {
        return word;
    }
}
