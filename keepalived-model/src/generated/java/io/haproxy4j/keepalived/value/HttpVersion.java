// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived.value;

/**
 * How a health check asks for pages.
 */
public enum HttpVersion {
    /**
     * Version 1.0.
     */
    _1_0("1.0"),

    /**
     * Version 1.0, and closes the connection.
     */
    _1_0C("1.0C"),

    /**
     * Version 1.0, and keeps the connection.
     */
    _1_0K("1.0K"),

    /**
     * Version 1.1, and closes the connection.
     */
    _1_1("1.1"),

    /**
     * Version 1.1, and keeps the connection.
     */
    _1_1K("1.1K");

    private final String word;

    HttpVersion(String word) {
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
