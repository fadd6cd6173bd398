// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * What {@code srvkey} takes: key.
 */
public enum SrvkeyKey {
    /**
     * HAProxy's {@code name}.
     */
    NAME("name"),

    /**
     * HAProxy's {@code addr}.
     */
    ADDR("addr");

    private final String word;

    SrvkeyKey(String word) {
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
