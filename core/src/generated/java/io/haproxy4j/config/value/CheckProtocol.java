// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * What a health check speaks.
 */
public enum CheckProtocol {
    /**
     * HAProxy's {@code h1}.
     */
    H1("h1"),

    /**
     * HAProxy's {@code h2}.
     */
    H2("h2"),

    /**
     * HAProxy's {@code none}.
     */
    NONE("none"),

    /**
     * HAProxy's {@code fcgi}.
     */
    FCGI("fcgi"),

    /**
     * HAProxy's {@code quic}. Since HAProxy 3.4.
     */
    QUIC("quic"),

    /**
     * HAProxy's {@code spop}. Since HAProxy 3.2.
     */
    SPOP("spop");

    private final String word;

    CheckProtocol(String word) {
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
