// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived;

import io.haproxy4j.keepalived.value.IpvlanMode;
import java.util.List;

/**
 * Options of {@code use_ipvlan}.
 */
public final class UseIpvlan extends LineOptions<UseIpvlan> {
    UseIpvlan(List<Word> words) {
        super(words);
    }

    /**
     * Name of the interface.
     *
     * @param name name of a network interface, at most 15 characters
     * @return this
     */
    public UseIpvlan name(String name) {
        return option(Word.of(name));
    }

    /**
     * Address of the interface.
     *
     * @param address an IPv4 or IPv6 address, with or without prefix length
     * @return this
     */
    public UseIpvlan address(String address) {
        return option(Word.of(address));
    }

    /**
     * How interfaces reach one another.
     *
     * @param mode one of its constants
     * @return this
     */
    public UseIpvlan mode(IpvlanMode mode) {
        return option(Word.of(mode.word()));
    }

    /**
     * Group the interface belongs to.
     *
     * <p>In this form since keepalived 2.3.3.
     *
     * @param group the group, one word whatever is in it
     * @return this
     */
    public UseIpvlan group(String group) {
        return option(Word.of("group"), Word.of(group));
    }
}
