// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

import java.util.HashSet;
import java.util.List;

/**
 * A backend of which one server alone may take load, such as the primary of a database. Write all its servers {@code
 * disabled} into the configuration: then a HAProxy that has just started sends nothing to a server that is primary no
 * more.
 *
 * @param name name of the service
 * @param backend the backend that gets the load
 * @param candidates names of its servers, the preferred one first
 * @param watch another backend with servers of the same names and their checks, which gets no load: HAProxy does not
 *     check a server in maintenance, so that this is where the health of those that wait is seen
 */
public record PrimaryService(String name, String backend, List<String> candidates, String watch) {

    /**
     * Copies the list and checks it.
     *
     * @throws IllegalArgumentException if there are less than two candidates, one of them twice, the watched backend is
     *     the one with the load, or a name has letters that HAProxy does not take
     */
    public PrimaryService {
        Names.check("service", name);
        candidates = List.copyOf(candidates);
        if (candidates.size() < 2 || new HashSet<>(candidates).size() != candidates.size()) {
            throw new IllegalArgumentException(name + " needs two different candidates or more, not " + candidates);
        }
        if (backend.equals(Names.check("backend", watch))) {
            throw new IllegalArgumentException(name + " needs a backend of its own to watch its candidates in");
        }
        candidates.forEach(candidate -> new ServerId(backend, candidate));
    }

    /**
     * A candidate in the backend that gets the load.
     *
     * @param candidate its name
     * @return the server
     */
    public ServerId server(String candidate) {
        return new ServerId(backend, candidate);
    }

    /**
     * A candidate in the backend that is watched.
     *
     * @param candidate its name
     * @return the server
     */
    public ServerId watched(String candidate) {
        return new ServerId(watch, candidate);
    }

    /** {@return the servers of all candidates, in the backend that gets the load} */
    public List<ServerId> servers() {
        return candidates.stream().map(this::server).toList();
    }

    boolean has(ServerId server) {
        return backend.equals(server.backend()) && candidates.contains(server.server());
    }
}
