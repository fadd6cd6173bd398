// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

import java.util.Comparator;

/**
 * A server of a backend, the same on every node.
 *
 * @param backend name of the backend
 * @param server name of the server
 */
public record ServerId(String backend, String server) implements Comparable<ServerId> {

    private static final Comparator<ServerId> ORDER =
            Comparator.comparing(ServerId::backend).thenComparing(ServerId::server);

    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if a name has letters that HAProxy does not take in names
     */
    public ServerId {
        Names.check("backend", backend);
        Names.check("server", server);
    }

    @Override
    public int compareTo(ServerId other) {
        return ORDER.compare(this, other);
    }

    /** The names, as in {@code backend/server}. */
    @Override
    public String toString() {
        return backend + "/" + server;
    }
}
