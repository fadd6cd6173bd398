// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

import io.haproxy4j.cluster.topology.AppServer;
import io.haproxy4j.cluster.topology.Application;
import io.haproxy4j.cluster.topology.Application.Placement;
import io.haproxy4j.cluster.topology.ClusterTopology;
import io.haproxy4j.cluster.topology.Region;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

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

    /**
     * The realm of a planned cluster: all of its nodes, and each application as a service of the same name. A region of an
     * application that is taken out gets no requests of its own clients either; {@link Region#fallback()} has them.
     *
     * @param topology the cluster
     * @return the realm; it has no primaries, which no plan makes
     */
    public static Realm of(ClusterTopology topology) {
        List<NodeId> nodes = topology.regions().stream()
                .flatMap(region -> region.nodes().stream().map(node -> new NodeId(region.name(), node.name())))
                .toList();
        return new Realm(
                nodes,
                topology.applications().stream()
                        .map(application -> service(topology, application))
                        .toList(),
                List.of());
    }

    private static RegionalService service(ClusterTopology topology, Application application) {
        Map<String, List<ServerId>> servers = new HashMap<>();
        for (Placement placement : application.placements()) {
            servers.put(
                    placement.region(),
                    placement.servers().stream()
                            .flatMap(server -> places(application, placement.region(), server))
                            .toList());
        }
        List<String> order = topology.regions().stream()
                .map(Region::name)
                .filter(servers::containsKey)
                .toList();
        return new RegionalService(application.name(), servers, order, RegionalService.Spread.ALL);
    }

    /** For the clients of its region, and for those of none. */
    private static Stream<ServerId> places(Application application, String region, AppServer server) {
        return Stream.of(
                new ServerId(application.backend(region), server.name()),
                new ServerId(application.backend(), application.server(region, server)));
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
