// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived.value;

/**
 * Checksums of packets in tunnels to real servers.
 */
public enum TunnelChecksum {
    /**
     * None.
     */
    NOCSUM("nocsum"),

    /**
     * Of the whole packet.
     */
    CSUM("csum"),

    /**
     * Left to the network card of the other side.
     */
    REMCSUM("remcsum");

    private final String word;

    TunnelChecksum(String word) {
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
