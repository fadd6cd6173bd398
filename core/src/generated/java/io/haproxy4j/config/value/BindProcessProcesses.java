// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * What {@code bind-process} takes: processes.
 */
public enum BindProcessProcesses {
    /**
     * HAProxy's {@code all}.
     */
    ALL("all"),

    /**
     * HAProxy's {@code odd}.
     */
    ODD("odd"),

    /**
     * HAProxy's {@code even}.
     */
    EVEN("even");

    private final String word;

    BindProcessProcesses(String word) {
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
