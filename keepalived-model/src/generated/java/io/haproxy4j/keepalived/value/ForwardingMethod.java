// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived.value;

/**
 * How the kernel hands packets to real servers, beside tunnels.
 */
public enum ForwardingMethod {
    /**
     * With another address; answers come back through this machine.
     */
    NAT("NAT"),

    /**
     * With another MAC address; answers go directly.
     */
    DR("DR");

    private final String word;

    ForwardingMethod(String word) {
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
