// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * How answers of name servers are used.
 */
public enum ResolveOption {
    /**
     * HAProxy's {@code allow-dup-ip}.
     */
    ALLOW_DUP_IP("allow-dup-ip"),

    /**
     * HAProxy's {@code ignore-weight}.
     */
    IGNORE_WEIGHT("ignore-weight"),

    /**
     * HAProxy's {@code prevent-dup-ip}.
     */
    PREVENT_DUP_IP("prevent-dup-ip");

    private final String word;

    ResolveOption(String word) {
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
