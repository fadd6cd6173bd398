// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived.value;

/**
 * How VRRP version 2 advertisements are authenticated.
 */
public enum AuthType {
    /**
     * A password of at most eight characters, readable by everybody on the network.
     */
    PASS("PASS"),

    /**
     * IPsec authentication header; multicast only.
     */
    AH("AH");

    private final String word;

    AuthType(String word) {
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
