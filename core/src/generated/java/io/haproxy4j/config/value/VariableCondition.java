// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * When a variable is set.
 */
public enum VariableCondition {
    /**
     * HAProxy's {@code ifexists}.
     */
    IFEXISTS("ifexists"),

    /**
     * HAProxy's {@code ifnotexists}.
     */
    IFNOTEXISTS("ifnotexists"),

    /**
     * HAProxy's {@code ifempty}.
     */
    IFEMPTY("ifempty"),

    /**
     * HAProxy's {@code ifnotempty}.
     */
    IFNOTEMPTY("ifnotempty"),

    /**
     * HAProxy's {@code ifset}.
     */
    IFSET("ifset"),

    /**
     * HAProxy's {@code ifnotset}.
     */
    IFNOTSET("ifnotset"),

    /**
     * HAProxy's {@code ifgt}.
     */
    IFGT("ifgt"),

    /**
     * HAProxy's {@code iflt}.
     */
    IFLT("iflt");

    private final String word;

    VariableCondition(String word) {
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
