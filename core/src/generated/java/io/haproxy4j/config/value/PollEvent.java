// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * An event that epoll reports.
 */
public enum PollEvent {
    /**
     * HAProxy's {@code err}.
     */
    ERR("err"),

    /**
     * HAProxy's {@code hup}.
     */
    HUP("hup"),

    /**
     * HAProxy's {@code rdhup}.
     */
    RDHUP("rdhup");

    private final String word;

    PollEvent(String word) {
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
