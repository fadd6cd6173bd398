// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.topology;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which regions there are, which nodes they have, and who stands in for whom. */
final class RegionChecks {

    private static final Pattern INTERFACE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,14}");

    private final ClusterTopology topology;
    private final Problems problems;

    RegionChecks(ClusterTopology topology, Problems problems) {
        this.topology = topology;
        this.problems = problems;
    }

    void run() {
        List<Region> regions = topology.regions();
        if (regions.isEmpty()) {
            problems.error("no-region", "regions", "there is no region", "add one with at least one node");
        }
        Problems.Unique names = problems.new Unique("duplicate-region", "region");
        Problems.Unique labels = problems.new Unique("duplicate-label", "host label");
        Problems.Unique nodes = problems.new Unique("duplicate-node", "node");
        for (int i = 0; i < regions.size(); i++) {
            Region region = regions.get(i);
            String path = "regions[" + i + "]";
            problems.label(path + ".name", "region", region.name());
            names.add(path + ".name", region.name(), region.name());
            if (region.hostLabel().isPresent()) {
                problems.label(path + ".hostLabel", "label of a host", region.label());
            } else {
                problems.label(path + ".name", "label of a host, for want of a hostLabel,", region.label());
            }
            labels.add(path + ".hostLabel", region.label(), region.label());
            nodes(path, region, nodes);
            fallback(path, region);
        }
        if (regions.stream().mapToInt(region -> region.nodes().size()).sum() == 1) {
            problems.warning(
                    "no-peers",
                    "regions",
                    "there is one node in all, so that nobody remembers its clients when it restarts",
                    "add a node");
        }
        Map<Integer, Long> sizes = regions.stream()
                .collect(Collectors.groupingBy(region -> region.nodes().size(), TreeMap::new, Collectors.counting()));
        if (sizes.size() > 1) {
            problems.warning(
                    "uneven-regions",
                    "regions",
                    "regions have different numbers of nodes: "
                            + sizes.entrySet().stream()
                                    .map(entry -> entry.getValue() + " with " + entry.getKey())
                                    .collect(Collectors.joining(", ")),
                    "give each region what the others may lean on");
        }
    }

    private void nodes(String path, Region region, Problems.Unique names) {
        List<Node> nodes = region.nodes();
        if (nodes.isEmpty()) {
            problems.error(
                    "no-node", path + ".nodes", "region " + region.name() + " has no load balancer", "add a node");
        } else if (nodes.size() == 1) {
            problems.warning(
                    "one-node-region",
                    path + ".nodes",
                    "region " + region.name() + " has one node: nobody takes its addresses over",
                    "add a second node");
        }
        // Priorities go down by 4 from 254, and must stay positive.
        problems.range(path + ".nodes", "a number of nodes", nodes.size(), 0, 60);
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            String at = path + ".nodes[" + i + "]";
            problems.hostName(at + ".name", "node", node.name());
            names.add(at + ".name", node.name().toLowerCase(Locale.ROOT), node.name());
            problems.matches(
                    INTERFACE,
                    "bad-name",
                    at + ".interfaceName",
                    "network interface",
                    node.interfaceName(),
                    "use at most 15 letters, digits, dots, hyphens and underscores");
        }
    }

    private void fallback(String path, Region region) {
        Problems.Unique once = problems.new Unique("duplicate-fallback", "region");
        for (int i = 0; i < region.fallback().size(); i++) {
            String other = region.fallback().get(i);
            String at = path + ".fallback[" + i + "]";
            once.add(at, other, other);
            problems.knownRegion(topology, at, other);
            if (other.equals(region.name())) {
                problems.error("own-fallback", at, "region " + other + " cannot answer for itself", "leave it out");
            }
        }
    }
}
