// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * How a health check that took too long is reported.
 */
public enum CheckTimeoutStatus {
    /**
     * HAProxy's {@code L7TOUT}.
     */
    L7TOUT("L7TOUT"),

    /**
     * HAProxy's {@code L6TOUT}.
     */
    L6TOUT("L6TOUT"),

    /**
     * HAProxy's {@code L4TOUT}.
     */
    L4TOUT("L4TOUT");

    private final String word;

    CheckTimeoutStatus(String word) {
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
