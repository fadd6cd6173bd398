// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived;

import java.util.List;

/**
 * Options of one line of {@code unicast_peer}.
 */
public final class UnicastPeer extends LineOptions<UnicastPeer> {
    UnicastPeer(List<Word> words) {
        super(words);
    }

    /**
     * Drops advertisements of the router with a smaller time to live.
     *
     * @param ttl 0 to 255
     * @return this
     */
    public UnicastPeer minTtl(int ttl) {
        return option(Word.of("min_ttl"), Words.number(ttl));
    }

    /**
     * Drops advertisements of the router with a greater time to live.
     *
     * @param ttl 0 to 255
     * @return this
     */
    public UnicastPeer maxTtl(int ttl) {
        return option(Word.of("max_ttl"), Words.number(ttl));
    }
}
