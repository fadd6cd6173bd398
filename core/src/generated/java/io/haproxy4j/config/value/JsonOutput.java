// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * What a value of JSON is read as instead of text.
 */
public enum JsonOutput {
    /**
     * HAProxy's {@code int}.
     */
    INT("int");

    private final String word;

    JsonOutput(String word) {
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
