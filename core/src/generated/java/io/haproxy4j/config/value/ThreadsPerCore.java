// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * How many threads run on a core.
 */
public enum ThreadsPerCore {
    /**
     * HAProxy's {@code 1}.
     */
    _1("1"),

    /**
     * HAProxy's {@code auto}.
     */
    AUTO("auto");

    private final String word;

    ThreadsPerCore(String word) {
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
