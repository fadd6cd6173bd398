// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * How a health check that failed is reported.
 */
public enum CheckErrorStatus {
    /**
     * HAProxy's {@code L7OKC}.
     */
    L7OKC("L7OKC"),

    /**
     * HAProxy's {@code L7RSP}.
     */
    L7RSP("L7RSP"),

    /**
     * HAProxy's {@code L7STS}.
     */
    L7STS("L7STS"),

    /**
     * HAProxy's {@code L6RSP}.
     */
    L6RSP("L6RSP"),

    /**
     * HAProxy's {@code L4CON}.
     */
    L4CON("L4CON");

    private final String word;

    CheckErrorStatus(String word) {
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
