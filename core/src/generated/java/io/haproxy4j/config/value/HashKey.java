// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * What places a server on the ring of consistent hashing.
 */
public enum HashKey {
    /**
     * HAProxy's {@code id}.
     */
    ID("id"),

    /**
     * HAProxy's {@code id32}. Since HAProxy 3.4.
     */
    ID32("id32"),

    /**
     * HAProxy's {@code guid}. Since HAProxy 3.4.
     */
    GUID("guid"),

    /**
     * HAProxy's {@code addr}.
     */
    ADDR("addr"),

    /**
     * HAProxy's {@code addr-port}.
     */
    ADDR_PORT("addr-port");

    private final String word;

    HashKey(String word) {
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
