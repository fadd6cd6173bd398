// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived.value;

/**
 * How the parameters of processes are compared.
 */
public enum ParameterMatch {
    /**
     * The last parameter may be longer.
     */
    INITIAL("initial"),

    /**
     * There may be more parameters.
     */
    PARTIAL("partial");

    private final String word;

    ParameterMatch(String word) {
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
