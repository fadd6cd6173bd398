// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * A timeout that rules can change.
 */
public enum StreamTimeout {
    /**
     * HAProxy's {@code client}. Since HAProxy 3.0.
     */
    CLIENT("client"),

    /**
     * HAProxy's {@code connect}. Since HAProxy 3.4.
     */
    CONNECT("connect"),

    /**
     * HAProxy's {@code queue}. Since HAProxy 3.4.
     */
    QUEUE("queue"),

    /**
     * HAProxy's {@code server}.
     */
    SERVER("server"),

    /**
     * HAProxy's {@code tarpit}. Since HAProxy 3.4.
     */
    TARPIT("tarpit"),

    /**
     * HAProxy's {@code tunnel}.
     */
    TUNNEL("tunnel");

    private final String word;

    StreamTimeout(String word) {
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
