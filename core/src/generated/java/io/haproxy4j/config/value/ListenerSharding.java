// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * What gets a listening socket of its own.
 */
public enum ListenerSharding {
    /**
     * HAProxy's {@code by-process}.
     */
    BY_PROCESS("by-process"),

    /**
     * HAProxy's {@code by-thread}.
     */
    BY_THREAD("by-thread"),

    /**
     * HAProxy's {@code by-group}.
     */
    BY_GROUP("by-group");

    private final String word;

    ListenerSharding(String word) {
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
