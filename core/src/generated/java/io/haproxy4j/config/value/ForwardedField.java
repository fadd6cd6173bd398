// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * A field of the header Forwarded.
 */
public enum ForwardedField {
    /**
     * HAProxy's {@code proto}.
     */
    PROTO("proto"),

    /**
     * HAProxy's {@code host}.
     */
    HOST("host"),

    /**
     * HAProxy's {@code for}.
     */
    FOR("for"),

    /**
     * HAProxy's {@code by}.
     */
    BY("by");

    private final String word;

    ForwardedField(String word) {
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
