// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.monitoring;

import io.haproxy4j.cluster.topology.Application;
import io.haproxy4j.cluster.topology.ClusterTopology;
import io.haproxy4j.cluster.topology.Monitoring.Sites;
import io.haproxy4j.cluster.topology.Region;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What one Prometheus watches. Where there is one per region, it raises the alerts about its region, and that of the
 * cluster only those that need the view of all regions: no alert is raised twice.
 *
 * @param topology the cluster
 * @param only the region it watches; empty if it watches all of them
 */
public record Scope(ClusterTopology topology, Optional<Region> only) {

    /**
     * One for each Prometheus.
     *
     * @param topology the cluster
     * @return that of the whole cluster, then those of its regions, if it has some
     */
    public static List<Scope> all(ClusterTopology topology) {
        Stream<Scope> regions = topology.monitoring().sites() == Sites.CLUSTER
                ? Stream.empty()
                : topology.regions().stream().map(region -> new Scope(topology, Optional.of(region)));
        return Stream.concat(Stream.of(new Scope(topology, Optional.empty())), regions)
                .toList();
    }

    /** {@return the folder of its files in a plan, with a slash at its end} */
    public String folder() {
        return "monitoring/" + only.map(region -> region.name() + "/").orElse("");
    }

    /** {@return a few words for headings} */
    String title() {
        return only.map(region -> "region " + region.name() + " of ").orElse("") + "the cluster " + topology.name();
    }

    List<Region> regions() {
        return only.map(List::of).orElse(topology.regions());
    }

    /** What tells its data from that of others. */
    Map<String, Object> labels() {
        Map<String, Object> labels = new TreeMap<>();
        labels.put("cluster", topology.name());
        only.ifPresent(region -> labels.put("region", region.name()));
        return labels;
    }

    /** Whether it tells of single nodes and servers. */
    boolean isNear() {
        return only.isPresent() || topology.monitoring().sites() == Sites.CLUSTER;
    }

    /** Whether it tells of what only the view of all regions shows. */
    boolean isWide() {
        return only.isEmpty();
    }

    /** A backend with servers that it tells of. */
    Optional<String> backend() {
        for (Application application : topology.applications()) {
            for (Application.Placement placement : application.placements()) {
                if (only.isEmpty() || only.get().name().equals(placement.region())) {
                    return Optional.of(application.backend(placement.region()));
                }
            }
        }
        return Optional.empty();
    }
}
