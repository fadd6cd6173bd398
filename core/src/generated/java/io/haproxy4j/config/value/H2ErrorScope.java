// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * Which protocol errors of HTTP/2 are logged.
 */
public enum H2ErrorScope {
    /**
     * HAProxy's {@code none}.
     */
    NONE("none"),

    /**
     * HAProxy's {@code connection}.
     */
    CONNECTION("connection"),

    /**
     * HAProxy's {@code stream}.
     */
    STREAM("stream");

    private final String word;

    H2ErrorScope(String word) {
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
