// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * Which processes serve the admin socket.
 */
public enum StatsProcess {
    /**
     * HAProxy's {@code all}.
     */
    ALL("all"),

    /**
     * HAProxy's {@code odd}.
     */
    ODD("odd"),

    /**
     * HAProxy's {@code 1}.
     */
    _1("1");

    private final String word;

    StatsProcess(String word) {
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
