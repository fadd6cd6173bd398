// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * What {@code keytype} takes: type.
 */
public enum KeytypeType {
    /**
     * HAProxy's {@code RSA}.
     */
    RSA("RSA"),

    /**
     * HAProxy's {@code ECDSA}.
     */
    ECDSA("ECDSA");

    private final String word;

    KeytypeType(String word) {
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
