// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived.value;

/**
 * The version of the internet protocol.
 */
public enum IpFamily {
    /**
     * IPv4.
     */
    INET("inet"),

    /**
     * IPv6.
     */
    INET6("inet6");

    private final String word;

    IpFamily(String word) {
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
