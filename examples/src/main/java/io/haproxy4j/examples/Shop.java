// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.examples;

import static java.time.Duration.ofMinutes;

import io.haproxy4j.cluster.topology.ClusterTopology;
import io.haproxy4j.cluster.topology.HostSettings;
import io.haproxy4j.cluster.topology.Listener;
import io.haproxy4j.cluster.topology.Management;
import io.haproxy4j.cluster.topology.Monitoring;
import io.haproxy4j.cluster.topology.Stickiness;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The cluster of the example: three regions, each with two load balancers and two application servers. */
final class Shop {

    static final List<String> REGIONS = List.of("a", "b", "c");

    /** Names of all load balancers. */
    static final List<String> NODES =
            REGIONS.stream().flatMap(region -> nodes(region).stream()).toList();

    private Shop() {}

    static List<String> nodes(String region) {
        return Stream.of(1, 2).map(number -> "haproxy-" + region + "-" + number).toList();
    }

    static String backend(String region) {
        return "be_web_" + region;
    }

    /** On machines of its own in 10.0.0.0/8. */
    static ClusterTopology machines(String certificate) {
        ClusterTopology.Builder topology = ClusterTopology.builder("shop")
                .listener(Listener.http(80))
                .listener(Listener.https(443, certificate))
                .management(Management.on(9000).account("admin", "change-me"))
                .monitoring(Monitoring.on(8405).exporter(8406));
        for (int i = 0; i < REGIONS.size(); i++) {
            String region = REGIONS.get(i);
            String network = "10." + i;
            int router = 51 + i;
            topology.region(
                    region,
                    r -> r.node(nodes(region).get(0), network + ".1.1")
                            .node(nodes(region).get(1), network + ".1.2")
                            .virtualIp(network + ".1.100/24", router, "s3cret-" + region));
        }
        return topology.application("web", a -> {
                    a.sticky(Stickiness.bySource(ofMinutes(30)));
                    for (int i = 0; i < REGIONS.size(); i++) {
                        a.server(REGIONS.get(i), "s1", "10." + i + ".2.1", 80);
                        a.backup(REGIONS.get(i), "s2", "10." + i + ".2.2", 80);
                    }
                })
                .build();
    }

    /**
     * On one machine, everything with an address of its own.
     *
     * @param address address of a load balancer, or of a server such as {@code a-s1}
     * @param ports for HTTP, for HTTPS, of the application servers
     * @param certificate PEM file with certificate and key
     * @param adminSocket path of the admin socket
     */
    static ClusterTopology laboratory(
            Function<String, String> address, Ports ports, String certificate, String adminSocket) {
        ClusterTopology.Builder topology = ClusterTopology.builder("shop")
                .listener(Listener.http(ports.http()))
                .listener(Listener.https(ports.https(), certificate))
                .management(Management.on(9000).account("admin", "change-me"))
                .host(HostSettings.shared(adminSocket, "/usr/local/lib/haproxy4j"));
        for (String region : REGIONS) {
            topology.region(region, r -> nodes(region).forEach(node -> r.node(node, address.apply(node), "lo")));
        }
        return topology.application("web", a -> {
                    a.sticky(Stickiness.bySource(ofMinutes(30)));
                    for (String region : REGIONS) {
                        a.server(region, "s1", address.apply(region + "-s1"), ports.application());
                        a.backup(region, "s2", address.apply(region + "-s2"), ports.application());
                    }
                })
                .build();
    }

    /**
     * Ports of the laboratory.
     *
     * @param http for plain HTTP
     * @param https for HTTPS
     * @param application of the application servers
     */
    record Ports(int http, int https, int application) {}
}
