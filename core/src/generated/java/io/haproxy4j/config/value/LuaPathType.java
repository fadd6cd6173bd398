// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * Which search path of Lua is meant.
 */
public enum LuaPathType {
    /**
     * HAProxy's {@code path}.
     */
    PATH("path"),

    /**
     * HAProxy's {@code cpath}.
     */
    CPATH("cpath");

    private final String word;

    LuaPathType(String word) {
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
