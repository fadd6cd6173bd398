// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * How accepted connections are given to threads.
 */
public enum MultiQueue {
    /**
     * HAProxy's {@code on}.
     */
    ON("on"),

    /**
     * HAProxy's {@code off}.
     */
    OFF("off"),

    /**
     * HAProxy's {@code fair}. Since HAProxy 3.0.
     */
    FAIR("fair");

    private final String word;

    MultiQueue(String word) {
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
