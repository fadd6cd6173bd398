// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * How the admin socket writes the severity of its answers.
 */
public enum SeverityFormat {
    /**
     * HAProxy's {@code none}.
     */
    NONE("none"),

    /**
     * HAProxy's {@code number}.
     */
    NUMBER("number"),

    /**
     * HAProxy's {@code string}.
     */
    STRING("string");

    private final String word;

    SeverityFormat(String word) {
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
