// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * Whether threads share idle connections to servers.
 */
public enum IdlePoolSharing {
    /**
     * HAProxy's {@code on}.
     */
    ON("on"),

    /**
     * HAProxy's {@code off}.
     */
    OFF("off"),

    /**
     * HAProxy's {@code full}. Since HAProxy 3.4.
     */
    FULL("full");

    private final String word;

    IdlePoolSharing(String word) {
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
