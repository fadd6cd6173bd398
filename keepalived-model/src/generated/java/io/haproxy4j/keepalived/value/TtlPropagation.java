// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived.value;

/**
 * Whether the time to live is carried over into MPLS.
 */
public enum TtlPropagation {
    /**
     * It is.
     */
    ENABLED("enabled"),

    /**
     * It is not.
     */
    DISABLED("disabled");

    private final String word;

    TtlPropagation(String word) {
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
