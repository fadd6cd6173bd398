// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * What {@code option host} takes: strategy.
 */
public enum OptionHostStrategy {
    /**
     * HAProxy's {@code replace}.
     */
    REPLACE("replace"),

    /**
     * HAProxy's {@code fill}.
     */
    FILL("fill"),

    /**
     * HAProxy's {@code keep}.
     */
    KEEP("keep"),

    /**
     * HAProxy's {@code append}.
     */
    APPEND("append");

    private final String word;

    OptionHostStrategy(String word) {
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
