// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * A version of HTTP.
 */
public enum HttpVersion {
    /**
     * HAProxy's {@code h1}.
     */
    H1("h1"),

    /**
     * HAProxy's {@code h2}.
     */
    H2("h2");

    private final String word;

    HttpVersion(String word) {
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
