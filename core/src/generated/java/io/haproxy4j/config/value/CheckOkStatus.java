// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * How a health check that went well is reported.
 */
public enum CheckOkStatus {
    /**
     * HAProxy's {@code L7OK}.
     */
    L7OK("L7OK"),

    /**
     * HAProxy's {@code L7OKC}.
     */
    L7OKC("L7OKC"),

    /**
     * HAProxy's {@code L6OK}.
     */
    L6OK("L6OK"),

    /**
     * HAProxy's {@code L4OK}.
     */
    L4OK("L4OK");

    private final String word;

    CheckOkStatus(String word) {
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
