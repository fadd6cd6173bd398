// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived;

import java.time.Duration;
import java.util.List;

/**
 * Builder of {@code garp_group}: how fast gratuitous ARP and unsolicited neighbour advertisements may follow
 * one another.
 */
public final class GarpGroup extends BlockBuilder<GarpGroup> {
    GarpGroup(Problems problems, List<String> path) {
        super(problems, path);
    }

    @Override
    GarpGroup self() {
        return this;
    }

    /**
     * Time between two gratuitous ARP.
     *
     * <p>Keyword {@code garp_interval}. Manual {@code keepalived.conf(5)}, section "VRRP gratuitous ARP and
     * unsolicited neighbour advert delay group(s)".
     *
     * @param interval 0 to 4294.967295 s, in steps of 0.000001 s
     * @return this
     */
    public GarpGroup garpInterval(Duration interval) {
        return set("garp_interval", Words.seconds(interval));
    }

    /**
     * Time between two unsolicited neighbour advertisements.
     *
     * <p>Keyword {@code gna_interval}. Manual {@code keepalived.conf(5)}, section "VRRP gratuitous ARP and
     * unsolicited neighbour advert delay group(s)".
     *
     * @param interval 0 to 4294.967295 s, in steps of 0.000001 s
     * @return this
     */
    public GarpGroup gnaInterval(Duration interval) {
        return set("gna_interval", Words.seconds(interval));
    }

    /**
     * The interface the times are for; not together with {@code interfaces}.
     *
     * <p>Keyword {@code interface}. Manual {@code keepalived.conf(5)}, section "VRRP gratuitous ARP and unsolicited
     * neighbour advert delay group(s)".
     *
     * @param name name of a network interface, at most 15 characters
     * @return this
     */
    public GarpGroup interface_(String name) {
        return set("interface", Word.of(name));
    }

    /**
     * An interface that shares the times with the others, as behind one switch.
     *
     * <p>Keyword {@code interfaces}. Manual {@code keepalived.conf(5)}, section "VRRP gratuitous ARP and unsolicited
     * neighbour advert delay group(s)".
     *
     * @param names name of a network interface, at most 15 characters; each gets a line of its own
     * @return this
     */
    public GarpGroup interfaces(String... names) {
        return entries("interfaces", names);
    }
}
