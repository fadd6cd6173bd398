// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * What a stream is in when something is done.
 */
public enum StreamCondition {
    /**
     * HAProxy's {@code error}.
     */
    ERROR("error"),

    /**
     * HAProxy's {@code forwarded}.
     */
    FORWARDED("forwarded"),

    /**
     * HAProxy's {@code normal}.
     */
    NORMAL("normal"),

    /**
     * HAProxy's {@code processed}.
     */
    PROCESSED("processed"),

    /**
     * HAProxy's {@code stopping}.
     */
    STOPPING("stopping"),

    /**
     * HAProxy's {@code toapplet}.
     */
    TOAPPLET("toapplet");

    private final String word;

    StreamCondition(String word) {
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
