// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * How a regular expression is replaced: everywhere, in either case, or both.
 */
public enum RegsubFlags {
    /**
     * HAProxy's {@code g}.
     */
    G("g"),

    /**
     * HAProxy's {@code i}.
     */
    I("i"),

    /**
     * HAProxy's {@code gi}.
     */
    GI("gi");

    private final String word;

    RegsubFlags(String word) {
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
