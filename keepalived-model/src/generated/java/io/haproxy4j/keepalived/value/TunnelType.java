// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived.value;

/**
 * How packets in tunnels to real servers are wrapped.
 */
public enum TunnelType {
    /**
     * IP in IP.
     */
    IPIP("ipip"),

    /**
     * GRE.
     */
    GRE("gre");

    private final String word;

    TunnelType(String word) {
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
