// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * What {@code hash-preserve-affinity} takes: strategy.
 */
public enum HashPreserveAffinityStrategy {
    /**
     * HAProxy's {@code always}.
     */
    ALWAYS("always"),

    /**
     * HAProxy's {@code maxconn}.
     */
    MAXCONN("maxconn"),

    /**
     * HAProxy's {@code maxqueue}.
     */
    MAXQUEUE("maxqueue");

    private final String word;

    HashPreserveAffinityStrategy(String word) {
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
