// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.examples;

import static java.time.Duration.ofMinutes;

import io.haproxy4j.cluster.topology.AppServer;
import io.haproxy4j.cluster.topology.ClusterTopology;
import io.haproxy4j.cluster.topology.Forwarding;
import io.haproxy4j.cluster.topology.HostSettings;
import io.haproxy4j.cluster.topology.Listener;
import io.haproxy4j.cluster.topology.Management;
import io.haproxy4j.cluster.topology.Monitoring;
import io.haproxy4j.cluster.topology.PeerSettings;
import io.haproxy4j.cluster.topology.Stickiness;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The cluster of the example: three regions, each with two load balancers and two application servers. */
final class Shop {

    static final List<String> REGIONS = List.of("a", "b", "c");

    /** A peer that is no HAProxy. */
    static final String MONITOR = "monitor";

    static final int HTTP = 8080;
    static final int HTTPS = 8443;
    static final int PEERS = 10_000;
    static final int APPLICATION = 8000;

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
     * @param host address of a load balancer, of a server such as {@code a-s1}, or of {@code monitor}
     * @param folder each load balancer has its socket in {@code machines/NAME} there
     * @param settings what the example changes while the cluster runs
     */
    static ClusterTopology laboratory(Function<String, String> host, Path folder, Settings settings) {
        String machine = folder.resolve("machines").resolve(HostSettings.NODE).toString();
        ClusterTopology.Builder topology = ClusterTopology.builder("shop")
                .listener(Listener.http(HTTP))
                .listener(Listener.https(HTTPS, settings.certificate()))
                .management(Management.on(9000).account("admin", "change-me"))
                .peers(PeerSettings.plain(PEERS).observer(MONITOR, host.apply(MONITOR), PEERS))
                .forwarding(Forwarding.patient().silence(settings.silence(), settings.silence()))
                .host(HostSettings.shared(machine + "/cluster.sock", machine + "/programs"));
        for (String region : REGIONS) {
            topology.region(region, r -> nodes(region).forEach(node -> r.node(node, host.apply(node), "lo")));
        }
        return topology.application("web", a -> {
                    a.sticky(Stickiness.bySource(ofMinutes(30)));
                    for (String region : REGIONS) {
                        String first = host.apply(region + "-s1");
                        a.server(region, new AppServer("s1", first, APPLICATION, false, settings.weight()));
                        a.backup(region, "s2", host.apply(region + "-s2"), APPLICATION);
                    }
                })
                .build();
    }

    /**
     * What can be different.
     *
     * @param weight of the first server of each region, which commands can change
     * @param silence how long clients and servers may be silent, which takes a reload
     * @param certificate PEM file with certificate and key
     */
    record Settings(int weight, Duration silence, String certificate) {

        Settings weight(int other) {
            return new Settings(other, silence, certificate);
        }

        Settings silence(Duration other) {
            return new Settings(weight, other, certificate);
        }

        Settings certificate(String other) {
            return new Settings(weight, silence, other);
        }
    }
}
