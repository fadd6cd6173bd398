// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * Address families that are accepted from name servers.
 */
public enum DnsFamily {
    /**
     * HAProxy's {@code auto}.
     */
    AUTO("auto"),

    /**
     * HAProxy's {@code ipv4}.
     */
    IPV4("ipv4"),

    /**
     * HAProxy's {@code ipv6}.
     */
    IPV6("ipv6");

    private final String word;

    DnsFamily(String word) {
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
