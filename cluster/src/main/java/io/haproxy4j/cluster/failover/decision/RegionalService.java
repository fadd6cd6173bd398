// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A service whose servers stand in several regions, known to every node. A region is taken out by draining its servers on
 * all nodes, and brought back by raising their weights step by step.
 *
 * @param name name of the service
 * @param servers the servers of each region; a server that is part of several backends stands here once for each
 * @param order all regions, the preferred one first: the order of falling back
 * @param spread which regions serve while all are well
 */
public record RegionalService(String name, Map<String, List<ServerId>> servers, List<String> order, Spread spread) {

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
        Map<String, List<ServerId>> copy = new TreeMap<>();
        servers.forEach((region, ids) -> copy.put(region, List.copyOf(ids)));
        servers = Collections.unmodifiableMap(copy);
        if (order.size() != servers.size() || !new HashSet<>(order).equals(servers.keySet())) {
            throw new IllegalArgumentException(
                    "The order " + order + " of " + name + " names not every region once: " + servers.keySet());
        }
        for (String region : order) {
            if (copy.getOrDefault(region, List.of()).isEmpty()) {
                throw new IllegalArgumentException("Region " + region + " of " + name + " has no server");
            }
        }
    }

    /**
     * A service of one backend.
     *
     * @param name name of the service
     * @param backend name of the backend
     * @param servers names of the servers of each region
     * @param order all regions, the preferred one first
     * @param spread which regions serve while all are well
     * @throws IllegalArgumentException as {@link #RegionalService(String, Map, List, Spread)} does
     */
    public RegionalService(
            String name, String backend, Map<String, List<String>> servers, List<String> order, Spread spread) {
        this(
                name,
                servers.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, region -> of(backend, region.getValue()))),
                order,
                spread);
    }

    private static List<ServerId> of(String backend, List<String> servers) {
        return servers.stream().map(server -> new ServerId(backend, server)).toList();
    }

    /**
     * The servers of a region.
     *
     * @param region name of the region
     * @return the servers; empty if the service is not there
     */
    public List<ServerId> servers(String region) {
        return servers.getOrDefault(region, List.of());
    }

    boolean has(ServerId server) {
        return servers.values().stream().anyMatch(region -> region.contains(server));
    }
}
