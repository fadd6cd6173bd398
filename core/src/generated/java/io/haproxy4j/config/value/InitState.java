// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * The state a server starts in.
 */
public enum InitState {
    /**
     * HAProxy's {@code fully-up}.
     */
    FULLY_UP("fully-up"),

    /**
     * HAProxy's {@code up}.
     */
    UP("up"),

    /**
     * HAProxy's {@code down}.
     */
    DOWN("down"),

    /**
     * HAProxy's {@code fully-down}.
     */
    FULLY_DOWN("fully-down"),

    /**
     * HAProxy's {@code none}.
     */
    NONE("none");

    private final String word;

    InitState(String word) {
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
