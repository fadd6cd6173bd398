// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A backend whose servers stand in several regions, known to every node. A region is taken out by draining its servers
 * on all nodes, and brought back by raising their weights step by step.
 *
 * @param name name of the service
 * @param backend name of the backend
 * @param servers names of the servers of each region
 * @param order all regions, the preferred one first: the order of falling back
 * @param spread which regions serve while all are well
 */
public record RegionalService(
        String name, String backend, Map<String, List<String>> servers, List<String> order, Spread spread) {

    /** Which regions serve while all are well. */
    public enum Spread {
        /** All of them. */
        ALL,
        /** The first in the order that is well; the others stand by. */
        FIRST
    }

    /**
     * Copies the collections and checks them.
     *
     * @throws IllegalArgumentException if the order does not name every region once, a region has no server, or a name
     *     has letters that HAProxy does not take
     */
    public RegionalService {
        Names.check("service", name);
        order = List.copyOf(order);
        Map<String, List<String>> copy = new TreeMap<>();
        servers.forEach((region, names) -> copy.put(region, List.copyOf(names)));
        servers = java.util.Collections.unmodifiableMap(copy);
        if (order.size() != servers.size() || !new HashSet<>(order).equals(servers.keySet())) {
            throw new IllegalArgumentException(
                    "The order " + order + " of " + name + " names not every region once: " + servers.keySet());
        }
        for (String region : order) {
            if (servers(backend, servers, region).isEmpty()) {
                throw new IllegalArgumentException("Region " + region + " of " + name + " has no server");
            }
        }
    }

    /**
     * The servers of a region.
     *
     * @param region name of the region
     * @return the servers; empty if the service is not there
     */
    public List<ServerId> servers(String region) {
        return servers(backend, servers, region);
    }

    boolean has(ServerId server) {
        return backend.equals(server.backend())
                && servers.values().stream().anyMatch(names -> names.contains(server.server()));
    }

    private static List<ServerId> servers(String backend, Map<String, List<String>> servers, String region) {
        return servers.getOrDefault(region, List.of()).stream()
                .map(server -> new ServerId(backend, server))
                .toList();
    }
}
