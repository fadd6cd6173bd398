// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * What {@code load-server-state-from-file} takes: source.
 */
public enum LoadServerStateFromFileSource {
    /**
     * Reads the state of all servers from the file of the global section.
     */
    GLOBAL("global"),

    /**
     * Reads the state from a file per backend.
     */
    LOCAL("local"),

    /**
     * Reads no state.
     */
    NONE("none");

    private final String word;

    LoadServerStateFromFileSource(String word) {
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
