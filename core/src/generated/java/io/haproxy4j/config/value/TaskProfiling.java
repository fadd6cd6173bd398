// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * What is measured of tasks.
 */
public enum TaskProfiling {
    /**
     * HAProxy's {@code auto}.
     */
    AUTO("auto"),

    /**
     * HAProxy's {@code on}.
     */
    ON("on"),

    /**
     * HAProxy's {@code off}.
     */
    OFF("off"),

    /**
     * HAProxy's {@code lock}. Since HAProxy 3.4.
     */
    LOCK("lock"),

    /**
     * HAProxy's {@code no-lock}. Since HAProxy 3.4.
     */
    NO_LOCK("no-lock"),

    /**
     * HAProxy's {@code memory}. Since HAProxy 3.4.
     */
    MEMORY("memory"),

    /**
     * HAProxy's {@code no-memory}. Since HAProxy 3.4.
     */
    NO_MEMORY("no-memory");

    private final String word;

    TaskProfiling(String word) {
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
