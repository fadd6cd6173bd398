// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * How long variables live.
 */
public enum VariableScope {
    /**
     * HAProxy's {@code proc}.
     */
    PROC("proc"),

    /**
     * HAProxy's {@code sess}.
     */
    SESS("sess"),

    /**
     * HAProxy's {@code txn}.
     */
    TXN("txn"),

    /**
     * HAProxy's {@code req}.
     */
    REQ("req"),

    /**
     * HAProxy's {@code res}.
     */
    RES("res"),

    /**
     * HAProxy's {@code check}.
     */
    CHECK("check");

    private final String word;

    VariableScope(String word) {
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
