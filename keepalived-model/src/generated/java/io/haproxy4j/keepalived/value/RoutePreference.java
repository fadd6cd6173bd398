// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived.value;

/**
 * Which of several routers of IPv6 is preferred.
 */
public enum RoutePreference {
    /**
     * The last choice.
     */
    LOW("low"),

    /**
     * The usual one.
     */
    MEDIUM("medium"),

    /**
     * The first choice.
     */
    HIGH("high");

    private final String word;

    RoutePreference(String word) {
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
