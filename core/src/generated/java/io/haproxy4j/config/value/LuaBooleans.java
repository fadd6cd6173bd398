// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * How Lua sees boolean samples.
 */
public enum LuaBooleans {
    /**
     * HAProxy's {@code normal}.
     */
    NORMAL("normal"),

    /**
     * HAProxy's {@code pre-3.1-bug}.
     */
    PRE_3_1_BUG("pre-3.1-bug");

    private final String word;

    LuaBooleans(String word) {
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
