// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * What a core dump of the process contains.
 */
public enum DumpMode {
    /**
     * HAProxy's {@code on}. Since HAProxy 3.2.
     */
    ON("on"),

    /**
     * HAProxy's {@code off}. Since HAProxy 3.2.
     */
    OFF("off"),

    /**
     * HAProxy's {@code libs}. Since HAProxy 3.2.
     */
    LIBS("libs");

    private final String word;

    DumpMode(String word) {
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
