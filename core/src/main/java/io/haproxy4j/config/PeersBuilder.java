// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.argument.Addresses;
import io.haproxy4j.config.line.Word;

/**
 * Builds a {@code peers} section: the processes that share stick tables (configuration manual, section 3.5). One of the
 * peers must be the process itself, by the name in {@code localpeer}; without it HAProxy only warns and switches
 * replication off.
 */
public final class PeersBuilder extends SectionBuilder<PeersBuilder> {

    PeersBuilder(String name) {
        super(SectionKind.PEERS, name);
    }

    /**
     * A peer, the local one included.
     *
     * @param name the name by which the peers know each other
     * @param host its address
     * @param port its port, 1 to 65535
     * @return this builder
     */
    public PeersBuilder peer(String name, String host, int port) {
        return keyword("peer", Word.name(name), Addresses.hostPort(host, port));
    }
}
