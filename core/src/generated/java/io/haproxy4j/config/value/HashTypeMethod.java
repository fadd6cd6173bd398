// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * What {@code hash-type} takes: method.
 */
public enum HashTypeMethod {
    /**
     * Array of the live servers: even spread, but nearly all clients move when the farm changes.
     */
    MAP_BASED("map-based"),

    /**
     * Hash ring: a change of the farm moves only the clients of the server concerned, weights may change at run
     * time.
     */
    CONSISTENT("consistent");

    private final String word;

    HashTypeMethod(String word) {
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
