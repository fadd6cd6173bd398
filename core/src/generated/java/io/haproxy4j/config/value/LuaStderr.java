// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * Whether what Lua logs goes to standard error.
 */
public enum LuaStderr {
    /**
     * HAProxy's {@code on}.
     */
    ON("on"),

    /**
     * HAProxy's {@code auto}.
     */
    AUTO("auto"),

    /**
     * HAProxy's {@code off}.
     */
    OFF("off");

    private final String word;

    LuaStderr(String word) {
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
