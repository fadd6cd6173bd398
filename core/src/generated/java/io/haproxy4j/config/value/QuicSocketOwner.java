// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * What the sockets of QUIC connections belong to.
 */
public enum QuicSocketOwner {
    /**
     * HAProxy's {@code connection}.
     */
    CONNECTION("connection"),

    /**
     * HAProxy's {@code listener}.
     */
    LISTENER("listener");

    private final String word;

    QuicSocketOwner(String word) {
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
