// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * Whether thread groups share processors.
 */
public enum CpuSharing {
    /**
     * HAProxy's {@code auto}.
     */
    AUTO("auto"),

    /**
     * HAProxy's {@code loose}.
     */
    LOOSE("loose");

    private final String word;

    CpuSharing(String word) {
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
