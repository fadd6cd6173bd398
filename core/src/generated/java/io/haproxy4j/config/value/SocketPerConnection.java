// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * Whether each QUIC connection has a socket of its own.
 */
public enum SocketPerConnection {
    /**
     * HAProxy's {@code default-on}.
     */
    DEFAULT_ON("default-on"),

    /**
     * HAProxy's {@code force-off}.
     */
    FORCE_OFF("force-off");

    private final String word;

    SocketPerConnection(String word) {
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
