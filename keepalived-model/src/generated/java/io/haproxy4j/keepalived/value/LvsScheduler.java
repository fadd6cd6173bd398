// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived.value;

/**
 * How the kernel chooses a real server for a connection.
 */
public enum LvsScheduler {
    /**
     * One after another.
     */
    RR("rr"),

    /**
     * One after another, by weight.
     */
    WRR("wrr"),

    /**
     * That with the fewest connections.
     */
    LC("lc"),

    /**
     * That with the fewest connections for its weight.
     */
    WLC("wlc"),

    /**
     * By destination, as long as the server is not overloaded.
     */
    LBLC("lblc"),

    /**
     * By source.
     */
    SH("sh"),

    /**
     * By source, such that few clients move when servers come or go.
     */
    MH("mh"),

    /**
     * By destination.
     */
    DH("dh"),

    /**
     * The highest weight that is up.
     */
    FO("fo"),

    /**
     * The highest weight, and the next one when it is full.
     */
    OVF("ovf"),

    /**
     * By destination, among several servers for each.
     */
    LBLCR("lblcr"),

    /**
     * That with the shortest expected delay.
     */
    SED("sed"),

    /**
     * An idle one, else that with the shortest expected delay.
     */
    NQ("nq"),

    /**
     * The less loaded of two taken at random.
     */
    TWOS("twos");

    private final String word;

    LvsScheduler(String word) {
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
