// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster;

import io.haproxy4j.cluster.topology.ClusterTopology;
import io.haproxy4j.cluster.topology.Limits;
import io.haproxy4j.cluster.topology.Listener;
import io.haproxy4j.cluster.topology.Management;
import io.haproxy4j.cluster.topology.Monitoring;
import io.haproxy4j.cluster.topology.Stickiness;
import java.time.Duration;
import java.util.List;

/** Three regions with two load balancers and two application servers each. */
public final class Seed {

    /** Names of the regions. */
    public static final List<String> REGIONS = List.of("a", "b", "c");

    private Seed() {}

    /**
     * The cluster on machines of its own.
     *
     * @param certificate PEM file with certificate and key
     * @return the topology, to be changed at will
     */
    public static ClusterTopology.Builder machines(String certificate) {
        ClusterTopology.Builder topology = ClusterTopology.builder("shop")
                .listener(Listener.http(80))
                .listener(Listener.https(443, certificate))
                .management(Management.on(9000).account("admin", "change-me"))
                .monitoring(Monitoring.on(8405).exporter(8406))
                .limits(new Limits(4000, 10_000));
        for (String region : REGIONS) {
            int number = REGIONS.indexOf(region);
            topology.region(
                    region,
                    r -> r.node(node(region, 1), "10." + number + ".1.1")
                            .node(node(region, 2), "10." + number + ".1.2")
                            .virtualIp("10." + number + ".1.100/24", 51 + number, "s3cret-" + region));
        }
        return topology.application("web", a -> {
            a.sticky(Stickiness.bySource(Duration.ofMinutes(30)));
            for (String region : REGIONS) {
                int number = REGIONS.indexOf(region);
                a.server(region, "s1", "10." + number + ".2.1", 80);
                a.backup(region, "s2", "10." + number + ".2.2", 80);
            }
        });
    }

    /**
     * Name of a node.
     *
     * @param region its region
     * @param number 1 or 2
     * @return the name
     */
    public static String node(String region, int number) {
        return "haproxy-" + region + "-" + number;
    }
}
