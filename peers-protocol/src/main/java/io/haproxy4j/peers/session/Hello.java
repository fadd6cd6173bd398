// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.session;

import java.util.Objects;

/**
 * What a dialling peer says about itself.
 *
 * @param version version of the protocol
 * @param called name of the peer it wants to reach
 * @param caller its own name
 * @param processId its process id, which changes with every restart and reload; -1 when it did not give a number
 */
public record Hello(ProtocolVersion version, String called, String caller, long processId) {

    /** Refuses names that would not stay in their line. */
    public Hello {
        Objects.requireNonNull(version, "version");
        PeerNames.check(called);
        PeerNames.check(caller);
    }

    /** The three lines of the handshake. HAProxy loses the version unless they arrive at once. */
    String lines() {
        return HelloReader.PREFIX + version + "\n" + called + "\n" + caller + " " + Math.max(0, processId) + " 1\n";
    }
}
