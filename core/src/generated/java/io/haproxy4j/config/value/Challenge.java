// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * What {@code challenge} takes: challenge.
 */
public enum Challenge {
    /**
     * HAProxy's {@code HTTP-01}.
     */
    HTTP_01("HTTP-01"),

    /**
     * HAProxy's {@code DNS-01}.
     */
    DNS_01("DNS-01"),

    /**
     * HAProxy's {@code dns-persist-01}. Since HAProxy 3.4.
     */
    DNS_PERSIST_01("dns-persist-01");

    private final String word;

    Challenge(String word) {
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
