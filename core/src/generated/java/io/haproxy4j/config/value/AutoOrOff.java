// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * Whether HAProxy does something by itself.
 */
public enum AutoOrOff {
    /**
     * HAProxy's {@code auto}.
     */
    AUTO("auto"),

    /**
     * HAProxy's {@code off}.
     */
    OFF("off");

    private final String word;

    AutoOrOff(String word) {
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
