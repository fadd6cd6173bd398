// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * How a text is compared.
 */
public enum TextMatch {
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
    SUB("sub");

    private final String word;

    TextMatch(String word) {
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
