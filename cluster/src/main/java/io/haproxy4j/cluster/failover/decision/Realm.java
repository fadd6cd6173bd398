// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is decided about.
 *
 * @param nodes all nodes
 * @param services backends over several regions
 * @param primaries backends with one server at a time
 */
public record Realm(List<NodeId> nodes, List<RegionalService> services, List<PrimaryService> primaries) {

    /**
     * Copies the lists and checks them.
     *
     * @throws IllegalArgumentException if there is no node, something is named twice, or two services have a server in
     *     common
     */
    public Realm {
        nodes = List.copyOf(new TreeSet<>(nodes));
        services = List.copyOf(services);
        primaries = List.copyOf(primaries);
        if (nodes.isEmpty()) {
            throw new IllegalArgumentException("A realm has a node at least");
        }
        Set<String> names = new HashSet<>();
        Set<ServerId> servers = new HashSet<>();
        for (RegionalService service : services) {
            once(names, service.name());
            service.order().forEach(region -> service.servers(region).forEach(server -> once(servers, server)));
        }
        for (PrimaryService primary : primaries) {
            once(names, primary.name());
            primary.servers().forEach(server -> once(servers, server));
        }
    }

    private static <T> void once(Set<T> seen, T one) {
        if (!seen.add(one)) {
            throw new IllegalArgumentException(one + " is there twice");
        }
    }

    /** {@return the regions that have nodes, in alphabetical order} */
    public List<String> regions() {
        return nodes.stream().map(NodeId::region).distinct().toList();
    }

    /**
     * The nodes of a region.
     *
     * @param region name of the region
     * @return its nodes
     */
    public List<NodeId> nodes(String region) {
        return nodes.stream().filter(node -> node.region().equals(region)).toList();
    }

    boolean isPrimaryServer(ServerId server) {
        return primaries.stream().anyMatch(primary -> primary.has(server));
    }

    boolean manages(ServerId server) {
        return isPrimaryServer(server) || services.stream().anyMatch(service -> service.has(server));
    }
}
