// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

import java.util.Comparator;

/**
 * A server as one node has it: what an operator types on a node changes this, and this alone.
 *
 * @param node the node
 * @param server the server
 */
public record Place(NodeId node, ServerId server) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::node).thenComparing(Place::server);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** The names, as in {@code backend/server on region/node}. */
    @Override
    public String toString() {
        return server + " on " + node;
    }
}
