// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * A standard library of Lua.
 */
public enum LuaLibrary {
    /**
     * HAProxy's {@code table}.
     */
    TABLE("table"),

    /**
     * HAProxy's {@code io}.
     */
    IO("io"),

    /**
     * HAProxy's {@code os}.
     */
    OS("os"),

    /**
     * HAProxy's {@code string}.
     */
    STRING("string"),

    /**
     * HAProxy's {@code math}.
     */
    MATH("math"),

    /**
     * HAProxy's {@code utf8}.
     */
    UTF8("utf8"),

    /**
     * HAProxy's {@code package}.
     */
    PACKAGE("package"),

    /**
     * HAProxy's {@code debug}.
     */
    DEBUG("debug");

    private final String word;

    LuaLibrary(String word) {
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
