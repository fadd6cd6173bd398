// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived;

import java.util.List;

/**
 * Options of one line of {@code virtual_ipaddress}.
 */
public final class VirtualAddress extends LineOptions<VirtualAddress> {
    VirtualAddress(List<Word> words) {
        super(words);
    }

    /**
     * Interface that carries the address.
     *
     * @param dev name of a network interface, at most 15 characters
     * @return this
     */
    public VirtualAddress dev(String dev) {
        return option(Word.of("dev"), Word.of(dev));
    }

    /**
     * Scope of the address: a number, or a name such as {@code global}, {@code site} or {@code link}.
     *
     * @param scope the scope, one word whatever is in it
     * @return this
     */
    public VirtualAddress scope(String scope) {
        return option(Word.of("scope"), Word.of(scope));
    }

    /**
     * Broadcast address, or {@code +} or {@code -} to set or clear the bits of the host.
     *
     * @param broadcast the broadcast, one word whatever is in it
     * @return this
     */
    public VirtualAddress brd(String broadcast) {
        return option(Word.of("brd"), Word.of(broadcast));
    }

    /**
     * Broadcast address: the longer word for {@code brd}.
     *
     * @param broadcast the broadcast, one word whatever is in it
     * @return this
     */
    public VirtualAddress broadcast(String broadcast) {
        return option(Word.of("broadcast"), Word.of(broadcast));
    }

    /**
     * Label of the address, as old tools show it: at most 15 characters, by custom {@code eth0:vip}.
     *
     * @param label the label, one word whatever is in it
     * @return this
     */
    public VirtualAddress label(String label) {
        return option(Word.of("label"), Word.of(label));
    }

    /**
     * Address of the other end of a point-to-point link.
     *
     * @param peer an IPv4 or IPv6 address, with or without prefix length
     * @return this
     */
    public VirtualAddress peer(String peer) {
        return option(Word.of("peer"), Word.of(peer));
    }

    /**
     * Marks the home address of mobile IPv6.
     *
     * @return this
     */
    public VirtualAddress home() {
        return option(Word.of("home"));
    }

    /**
     * Uses an IPv6 address without looking whether others have it.
     *
     * @return this
     */
    public VirtualAddress nodad() {
        return option(Word.of("-nodad"));
    }

    /**
     * Lets the kernel make temporary addresses after this one.
     *
     * @return this
     */
    public VirtualAddress mngtmpaddr() {
        return option(Word.of("mngtmpaddr"));
    }

    /**
     * Adds no route to the network of the address.
     *
     * @return this
     */
    public VirtualAddress noprefixroute() {
        return option(Word.of("noprefixroute"));
    }

    /**
     * Joins the multicast group that the address is.
     *
     * @return this
     */
    public VirtualAddress autojoin() {
        return option(Word.of("autojoin"));
    }

    /**
     * Does not care if somebody removes it.
     *
     * @return this
     */
    public VirtualAddress noTrack() {
        return option(Word.of("no_track"));
    }

    /**
     * How long it is preferred: {@code forever}, or seconds; 0 marks an IPv6 address as deprecated.
     *
     * @param lifetime the lifetime, one word whatever is in it
     * @return this
     */
    public VirtualAddress preferredLft(String lifetime) {
        return option(Word.of("preferred_lft"), Word.of(lifetime));
    }

    /**
     * Puts the address on a VMAC of its interface.
     *
     * @return this
     */
    public VirtualAddress useVmac() {
        return option(Word.of("use_vmac"));
    }
}
