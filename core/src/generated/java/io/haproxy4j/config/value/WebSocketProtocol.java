// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * The version of HTTP that WebSocket streams use towards a server.
 */
public enum WebSocketProtocol {
    /**
     * HAProxy's {@code auto}.
     */
    AUTO("auto"),

    /**
     * HAProxy's {@code h1}.
     */
    H1("h1"),

    /**
     * HAProxy's {@code h2}.
     */
    H2("h2");

    private final String word;

    WebSocketProtocol(String word) {
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
