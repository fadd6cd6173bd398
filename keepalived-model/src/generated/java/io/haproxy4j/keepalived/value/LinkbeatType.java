// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived.value;

/**
 * How the state of a link is polled.
 */
public enum LinkbeatType {
    /**
     * By the registers of the network card.
     */
    MII("MII"),

    /**
     * As {@code ethtool} does.
     */
    ETHTOOL("ETHTOOL"),

    /**
     * By the flags of the interface.
     */
    IOCTL("IOCTL");

    private final String word;

    LinkbeatType(String word) {
        this.word = word;
    }

    /**
     * How keepalived spells it.
     *
     * @return the word
     */
    public String word() {
        return word;
    }
}
