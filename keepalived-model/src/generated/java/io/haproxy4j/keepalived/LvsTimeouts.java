// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived;

import java.time.Duration;
import java.util.List;

/**
 * How long the kernel remembers idle connections.
 */
public final class LvsTimeouts extends LineOptions<LvsTimeouts> {
    LvsTimeouts(List<Word> words) {
        super(words);
    }

    /**
     * For TCP connections.
     *
     * @param tcp 0 to 2678400 s, in steps of 1 s
     * @return this
     */
    public LvsTimeouts tcp(Duration tcp) {
        return option(Word.of("tcp"), Words.seconds(tcp));
    }

    /**
     * For TCP connections that are being closed.
     *
     * @param tcpfin 0 to 2678400 s, in steps of 1 s
     * @return this
     */
    public LvsTimeouts tcpfin(Duration tcpfin) {
        return option(Word.of("tcpfin"), Words.seconds(tcpfin));
    }

    /**
     * For UDP.
     *
     * @param udp 0 to 2678400 s, in steps of 1 s
     * @return this
     */
    public LvsTimeouts udp(Duration udp) {
        return option(Word.of("udp"), Words.seconds(udp));
    }
}
