// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * The part of a URL that text is written for.
 */
public enum UrlPart {
    /**
     * HAProxy's {@code query}.
     */
    QUERY("query");

    private final String word;

    UrlPart(String word) {
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
