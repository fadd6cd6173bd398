// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * The unit of a time of day.
 */
public enum DateUnit {
    /**
     * HAProxy's {@code s}.
     */
    S("s"),

    /**
     * HAProxy's {@code ms}.
     */
    MS("ms"),

    /**
     * HAProxy's {@code us}.
     */
    US("us");

    private final String word;

    DateUnit(String word) {
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
