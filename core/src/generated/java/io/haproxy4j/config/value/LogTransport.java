// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * How syslog messages are told apart on a stream.
 */
public enum LogTransport {
    /**
     * HAProxy's {@code legacy}.
     */
    LEGACY("legacy"),

    /**
     * HAProxy's {@code octet-count}.
     */
    OCTET_COUNT("octet-count");

    private final String word;

    LogTransport(String word) {
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
