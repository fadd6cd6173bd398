// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived.value;

/**
 * What becomes of packets that a route is for.
 */
public enum RouteType {
    /**
     * They go there.
     */
    UNICAST("unicast"),

    /**
     * They are for this machine.
     */
    LOCAL("local"),

    /**
     * They are for all on the network.
     */
    BROADCAST("broadcast"),

    /**
     * They are for a group.
     */
    MULTICAST("multicast"),

    /**
     * They are for the nearest of several.
     */
    ANYCAST("anycast"),

    /**
     * The next rule decides.
     */
    THROW("throw"),

    /**
     * They are dropped, and the sender hears that the host is unreachable.
     */
    UNREACHABLE("unreachable"),

    /**
     * They are dropped, and the sender hears that it is prohibited.
     */
    PROHIBIT("prohibit"),

    /**
     * They are dropped silently.
     */
    BLACKHOLE("blackhole");

    private final String word;

    RouteType(String word) {
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
