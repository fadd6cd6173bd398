// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * What {@code hold} takes: status.
 */
public enum HoldStatus {
    /**
     * HAProxy's {@code nx}.
     */
    NX("nx"),

    /**
     * HAProxy's {@code refused}.
     */
    REFUSED("refused"),

    /**
     * HAProxy's {@code timeout}.
     */
    TIMEOUT("timeout"),

    /**
     * HAProxy's {@code other}.
     */
    OTHER("other"),

    /**
     * HAProxy's {@code valid}.
     */
    VALID("valid"),

    /**
     * HAProxy's {@code obsolete}.
     */
    OBSOLETE("obsolete");

    private final String word;

    HoldStatus(String word) {
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
