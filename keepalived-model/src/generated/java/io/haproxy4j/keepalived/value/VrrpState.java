// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived.value;

/**
 * The state an instance starts in, before the first election.
 */
public enum VrrpState {
    /**
     * Takes the addresses at once and gives them up only to a higher priority.
     */
    MASTER("MASTER"),

    /**
     * Waits for the advertisements of others first; the only one that goes with {@code nopreempt}.
     */
    BACKUP("BACKUP");

    private final String word;

    VrrpState(String word) {
        this.word = word;
    }

    /**
     * How keepalived spells it.
     *
     * @return the word
     */
    public String word() {
        return word;
    }
}
