// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived.value;

/**
 * What a virtual server serves.
 */
public enum VirtualProtocol {
    /**
     * TCP.
     */
    TCP("TCP"),

    /**
     * UDP.
     */
    UDP("UDP"),

    /**
     * SCTP.
     */
    SCTP("SCTP");

    private final String word;

    VirtualProtocol(String word) {
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
