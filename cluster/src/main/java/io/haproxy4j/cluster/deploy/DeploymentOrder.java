// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy;

import io.haproxy4j.cluster.topology.ClusterTopology;
import io.haproxy4j.cluster.topology.Node;
import io.haproxy4j.cluster.topology.Region;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The order in which a deployment changes nodes: regions side by side, and the nodes of a region one after the other. A
 * region can go first, alone: if it fails, the others have not been touched. Nodes without a region have their turn one by
 * one when all regions are done.
 */
public final class DeploymentOrder {

    private static final DeploymentOrder ONE_BY_ONE = new DeploymentOrder(Map.of(), Optional.empty());

    private final Map<String, List<String>> regions;
    private final Optional<String> first;

    private DeploymentOrder(Map<String, List<String>> regions, Optional<String> first) {
        this.regions = regions;
        this.first = first;
    }

    /**
     * {@return the order in which there are no regions: one node at a time}
     */
    public static DeploymentOrder oneByOne() {
        return ONE_BY_ONE;
    }

    /**
     * The order of some regions.
     *
     * @param regions the names of the nodes by region, each in the order in which they are changed
     * @return the order
     * @throws IllegalArgumentException if a node is named twice
     */
    public static DeploymentOrder byRegion(Map<String, List<String>> regions) {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        regions.forEach((region, nodes) -> copy.put(region, List.copyOf(nodes)));
        Set<String> seen = new LinkedHashSet<>();
        copy.values().stream().flatMap(List::stream).forEach(node -> {
            if (!seen.add(node)) {
                throw new IllegalArgumentException("Node " + node + " is named twice");
            }
        });
        return new DeploymentOrder(copy, Optional.empty());
    }

    /**
     * The order of a cluster's regions.
     *
     * @param topology the cluster
     * @return the order
     */
    public static DeploymentOrder byRegion(ClusterTopology topology) {
        Map<String, List<String>> regions = new LinkedHashMap<>();
        for (Region region : topology.regions()) {
            regions.put(region.name(), region.nodes().stream().map(Node::name).toList());
        }
        return byRegion(regions);
    }

    /**
     * The same with a region that is changed before the others begin.
     *
     * @param region its name
     * @return the order
     * @throws IllegalArgumentException if there is no such region
     */
    public DeploymentOrder first(String region) {
        if (!regions.containsKey(region)) {
            throw new IllegalArgumentException("There is no region " + region);
        }
        return new DeploymentOrder(regions, Optional.of(region));
    }

    /**
     * Some nodes in this order: waves that come one after the other, each of lanes that go side by side.
     *
     * @param nodes the names of the nodes
     * @return waves of lanes of nodes, without empty ones
     */
    List<List<List<String>>> waves(Collection<String> nodes) {
        Set<String> left = new LinkedHashSet<>(nodes);
        List<List<String>> alone = new ArrayList<>();
        List<List<String>> together = new ArrayList<>();
        regions.forEach((region, members) -> {
            List<String> lane = members.stream().filter(left::remove).toList();
            (first.filter(region::equals).isPresent() ? alone : together).add(lane);
        });
        List<List<List<String>>> waves = new ArrayList<>(List.of(alone, together, List.of(List.copyOf(left))));
        waves.replaceAll(wave -> wave.stream().filter(lane -> !lane.isEmpty()).toList());
        waves.removeIf(List::isEmpty);
        return waves;
    }
}
