// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived;

import java.util.List;

/**
 * Options of one line of {@code static_ipaddress}.
 */
public final class StaticAddress extends LineOptions<StaticAddress> {
    StaticAddress(List<Word> words) {
        super(words);
    }

    /**
     * Interface that carries the address.
     *
     * @param dev name of a network interface, at most 15 characters
     * @return this
     */
    public StaticAddress dev(String dev) {
        return option(Word.of("dev"), Word.of(dev));
    }

    /**
     * Scope of the address: a number, or a name such as {@code global}, {@code site} or {@code link}.
     *
     * @param scope the scope, one word whatever is in it
     * @return this
     */
    public StaticAddress scope(String scope) {
        return option(Word.of("scope"), Word.of(scope));
    }

    /**
     * Broadcast address, or {@code +} or {@code -} to set or clear the bits of the host.
     *
     * @param broadcast the broadcast, one word whatever is in it
     * @return this
     */
    public StaticAddress brd(String broadcast) {
        return option(Word.of("brd"), Word.of(broadcast));
    }

    /**
     * Broadcast address: the longer word for {@code brd}.
     *
     * @param broadcast the broadcast, one word whatever is in it
     * @return this
     */
    public StaticAddress broadcast(String broadcast) {
        return option(Word.of("broadcast"), Word.of(broadcast));
    }

    /**
     * Label of the address, as old tools show it: at most 15 characters, by custom {@code eth0:vip}.
     *
     * @param label the label, one word whatever is in it
     * @return this
     */
    public StaticAddress label(String label) {
        return option(Word.of("label"), Word.of(label));
    }

    /**
     * Address of the other end of a point-to-point link.
     *
     * @param peer an IPv4 or IPv6 address, with or without prefix length
     * @return this
     */
    public StaticAddress peer(String peer) {
        return option(Word.of("peer"), Word.of(peer));
    }

    /**
     * Marks the home address of mobile IPv6.
     *
     * @return this
     */
    public StaticAddress home() {
        return option(Word.of("home"));
    }

    /**
     * Uses an IPv6 address without looking whether others have it.
     *
     * @return this
     */
    public StaticAddress nodad() {
        return option(Word.of("-nodad"));
    }

    /**
     * Lets the kernel make temporary addresses after this one.
     *
     * @return this
     */
    public StaticAddress mngtmpaddr() {
        return option(Word.of("mngtmpaddr"));
    }

    /**
     * Adds no route to the network of the address.
     *
     * @return this
     */
    public StaticAddress noprefixroute() {
        return option(Word.of("noprefixroute"));
    }

    /**
     * Joins the multicast group that the address is.
     *
     * @return this
     */
    public StaticAddress autojoin() {
        return option(Word.of("autojoin"));
    }

    /**
     * Does not care if somebody removes it.
     *
     * @return this
     */
    public StaticAddress noTrack() {
        return option(Word.of("no_track"));
    }

    /**
     * How long it is preferred: {@code forever}, or seconds; 0 marks an IPv6 address as deprecated.
     *
     * @param lifetime the lifetime, one word whatever is in it
     * @return this
     */
    public StaticAddress preferredLft(String lifetime) {
        return option(Word.of("preferred_lft"), Word.of(lifetime));
    }

    /**
     * The {@code track_group} whose instances go into FAULT when it is lost.
     *
     * @param group name of a {@code track_group}
     * @return this
     */
    public StaticAddress trackGroup(String group) {
        return option(Word.of("track_group"), Word.of(group));
    }
}
