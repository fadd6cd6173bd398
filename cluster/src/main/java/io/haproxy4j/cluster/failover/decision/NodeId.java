// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

import java.util.Comparator;

/**
 * A node: a machine with a HAProxy, in a region.
 *
 * @param region name of its region; the nodes of a region share a virtual address
 * @param node its own name, unique in its region
 */
public record NodeId(String region, String node) implements Comparable<NodeId> {

    private static final Comparator<NodeId> ORDER =
            Comparator.comparing(NodeId::region).thenComparing(NodeId::node);

    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if a name has letters that HAProxy does not take in names
     */
    public NodeId {
        Names.check("region", region);
        Names.check("node", node);
    }

    @Override
    public int compareTo(NodeId other) {
        return ORDER.compare(this, other);
    }

    /** The names, as in {@code region/node}. */
    @Override
    public String toString() {
        return region + "/" + node;
    }
}
