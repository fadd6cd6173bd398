// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * What {@code level} takes: level.
 */
public enum Level {
    /**
     * HAProxy's {@code user}.
     */
    USER("user"),

    /**
     * HAProxy's {@code proto}.
     */
    PROTO("proto"),

    /**
     * HAProxy's {@code state}.
     */
    STATE("state"),

    /**
     * HAProxy's {@code data}.
     */
    DATA("data"),

    /**
     * HAProxy's {@code developer}.
     */
    DEVELOPER("developer");

    private final String word;

    Level(String word) {
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
