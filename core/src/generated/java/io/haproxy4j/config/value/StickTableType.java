// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * The type of a stick table's keys, where it has no length.
 */
public enum StickTableType {
    /**
     * HAProxy's {@code ip}.
     */
    IP("ip"),

    /**
     * HAProxy's {@code ipv4}. Since HAProxy 3.2.
     */
    IPV4("ipv4"),

    /**
     * HAProxy's {@code ipv6}.
     */
    IPV6("ipv6"),

    /**
     * HAProxy's {@code integer}.
     */
    INTEGER("integer");

    private final String word;

    StickTableType(String word) {
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
