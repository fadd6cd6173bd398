// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * What an HTTP health check speaks.
 */
public enum HttpCheckProtocol {
    /**
     * HAProxy's {@code h1}.
     */
    H1("h1"),

    /**
     * HAProxy's {@code h2}.
     */
    H2("h2"),

    /**
     * HAProxy's {@code fcgi}.
     */
    FCGI("fcgi");

    private final String word;

    HttpCheckProtocol(String word) {
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
