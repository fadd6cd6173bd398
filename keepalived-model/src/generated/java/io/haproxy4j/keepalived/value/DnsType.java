// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived.value;

/**
 * What a name server is asked for.
 */
public enum DnsType {
    /**
     * Addresses of IPv4.
     */
    A("A"),

    /**
     * Name servers.
     */
    NS("NS"),

    /**
     * The canonical name.
     */
    CNAME("CNAME"),

    /**
     * Start of authority.
     */
    SOA("SOA"),

    /**
     * Mail servers.
     */
    MX("MX"),

    /**
     * Texts.
     */
    TXT("TXT"),

    /**
     * Addresses of IPv6.
     */
    AAAA("AAAA");

    private final String word;

    DnsType(String word) {
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
