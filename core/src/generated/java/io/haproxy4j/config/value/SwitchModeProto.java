// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * What {@code switch-mode} takes: proto.
 */
public enum SwitchModeProto {
    /**
     * HAProxy's {@code h1}.
     */
    H1("h1"),

    /**
     * HAProxy's {@code h2}.
     */
    H2("h2");

    private final String word;

    SwitchModeProto(String word) {
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
