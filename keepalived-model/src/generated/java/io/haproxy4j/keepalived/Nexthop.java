// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived;

import java.util.List;

/**
 * Options of one of several next hops of a route.
 */
public final class Nexthop extends LineOptions<Nexthop> {
    Nexthop(List<Word> words) {
        super(words);
    }

    /**
     * Interface that leads there.
     *
     * @param dev name of a network interface, at most 15 characters
     * @return this
     */
    public Nexthop dev(String dev) {
        return option(Word.of("dev"), Word.of(dev));
    }

    /**
     * Takes the gateway to be on the link even if no network says so.
     *
     * @return this
     */
    public Nexthop onlink() {
        return option(Word.of("onlink"));
    }

    /**
     * Share of this one among several.
     *
     * @param weight 1 to 256
     * @return this
     */
    public Nexthop weight(int weight) {
        return option(Word.of("weight"), Words.number(weight));
    }

    /**
     * Realms of the route.
     *
     * @param realms the realms, one word whatever is in it
     * @return this
     */
    public Nexthop realms(String realms) {
        return option(Word.of("realms"), Word.of(realms));
    }
}
