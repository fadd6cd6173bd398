// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * What {@code challenge-ready} takes: conditions.
 */
public enum ChallengeReadyConditions {
    /**
     * HAProxy's {@code cli}.
     */
    CLI("cli"),

    /**
     * HAProxy's {@code dns}.
     */
    DNS("dns"),

    /**
     * HAProxy's {@code delay}.
     */
    DELAY("delay");

    private final String word;

    ChallengeReadyConditions(String word) {
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
