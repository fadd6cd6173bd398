// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * What a text is taken for when it is written as JSON.
 */
public enum JsonEncoding {
    /**
     * HAProxy's {@code ascii}.
     */
    ASCII("ascii"),

    /**
     * HAProxy's {@code utf8}.
     */
    UTF8("utf8"),

    /**
     * HAProxy's {@code utf8s}.
     */
    UTF8S("utf8s"),

    /**
     * HAProxy's {@code utf8p}.
     */
    UTF8P("utf8p"),

    /**
     * HAProxy's {@code utf8ps}.
     */
    UTF8PS("utf8ps");

    private final String word;

    JsonEncoding(String word) {
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
