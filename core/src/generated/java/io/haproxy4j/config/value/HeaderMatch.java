// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * How the name or value of a header is compared.
 */
public enum HeaderMatch {
    /**
     * HAProxy's {@code str}.
     */
    STR("str"),

    /**
     * HAProxy's {@code beg}.
     */
    BEG("beg"),

    /**
     * HAProxy's {@code end}.
     */
    END("end"),

    /**
     * HAProxy's {@code sub}.
     */
    SUB("sub"),

    /**
     * HAProxy's {@code reg}.
     */
    REG("reg");

    private final String word;

    HeaderMatch(String word) {
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
