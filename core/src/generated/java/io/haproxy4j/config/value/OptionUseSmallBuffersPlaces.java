// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * What {@code option use-small-buffers} takes: places.
 */
public enum OptionUseSmallBuffersPlaces {
    /**
     * HAProxy's {@code queue}.
     */
    QUEUE("queue"),

    /**
     * HAProxy's {@code l7-retries}.
     */
    L7_RETRIES("l7-retries"),

    /**
     * HAProxy's {@code check}.
     */
    CHECK("check");

    private final String word;

    OptionUseSmallBuffersPlaces(String word) {
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
