// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * Whether idle connections of other thread groups may be used.
 */
public enum ConnectionTakeover {
    /**
     * HAProxy's {@code none}.
     */
    NONE("none"),

    /**
     * HAProxy's {@code restricted}.
     */
    RESTRICTED("restricted"),

    /**
     * HAProxy's {@code full}.
     */
    FULL("full");

    private final String word;

    ConnectionTakeover(String word) {
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
