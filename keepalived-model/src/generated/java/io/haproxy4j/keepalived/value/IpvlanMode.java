// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived.value;

/**
 * How interfaces of the kind ipvlan reach one another.
 */
public enum IpvlanMode {
    /**
     * They reach one another.
     */
    BRIDGE("bridge"),

    /**
     * They do not.
     */
    PRIVATE("private"),

    /**
     * They do by way of the switch.
     */
    VEPA("vepa");

    private final String word;

    IpvlanMode(String word) {
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
