// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * What is compressed.
 */
public enum CompressionDirection {
    /**
     * HAProxy's {@code request}.
     */
    REQUEST("request"),

    /**
     * HAProxy's {@code response}.
     */
    RESPONSE("response"),

    /**
     * HAProxy's {@code both}.
     */
    BOTH("both");

    private final String word;

    CompressionDirection(String word) {
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
