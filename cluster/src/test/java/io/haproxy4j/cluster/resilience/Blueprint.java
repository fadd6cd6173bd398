// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.resilience;

import io.haproxy4j.cluster.topology.Application;
import io.haproxy4j.cluster.topology.ClusterTopology;
import io.haproxy4j.cluster.topology.Forwarding;
import io.haproxy4j.cluster.topology.HealthCheck;
import io.haproxy4j.cluster.topology.HostSettings;
import io.haproxy4j.cluster.topology.HostSettings.ListenOn;
import io.haproxy4j.cluster.topology.Listener;
import io.haproxy4j.cluster.topology.Node;
import io.haproxy4j.cluster.topology.Stickiness;
import io.haproxy4j.cluster.topology.VrrpSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cluster under test, and the files its plan makes of it. Nothing is written by hand but the topology. */
final class Blueprint {

    static final List<String> REGIONS = List.of("a", "b", "c");

    /** Where the lines between the regions begin. */
    static final String WAN = "10.77.0.202";

    static final String SERVERS = "10.77.0.200";
    static final String CLIENT = "10.77.0.201";

    /** The clients' own network, behind {@link #CLIENT}. */
    static final String CLIENTS = "10.78.0.0/16";

    static final String ADMIN_SOCKET = "/run/haproxy/admin.sock";
    static final String LEAVE_FILE = "/run/leave";
    static final String PROGRAMS = "/etc/keepalived";

    /** The backend with the servers of all regions, whose table the clients are remembered in. */
    static final String BACKEND = "be_web";

    /** How long a client is remembered. */
    static final Duration REMEMBERED = Duration.ofMinutes(5);

    private static final int PEERS = 10_000;

    private Blueprint() {}

    static List<String> nodes() {
        List<String> nodes = new ArrayList<>();
        REGIONS.forEach(region -> nodes.addAll(nodes(region)));
        return nodes;
    }

    static List<String> nodes(String region) {
        return List.of(region + "1", region + "2");
    }

    static String region(String node) {
        return node.substring(0, 1);
    }

    static String vip(String region) {
        return "10.77.0." + (100 + REGIONS.indexOf(region));
    }

    static String address(String node) {
        return "10.77.0." + (11 + nodes().indexOf(node));
    }

    /** The servers of a region. That of b has one more, which its operators keep in maintenance. */
    static List<String> servers(String region) {
        return region.equals("b") ? List.of("s1", "s2") : List.of("s1");
    }

    static int port(String region, String server) {
        return 8000 + 10 * REGIONS.indexOf(region) + Integer.parseInt(server.substring(1));
    }

    /** The line into each node from other regions: {@code port:host:port}. */
    static List<String> lines() {
        return nodes().stream()
                .map(node -> wanPort(node) + ":" + address(node) + ":" + PEERS)
                .toList();
    }

    private static int wanPort(String node) {
        return PEERS + 1 + nodes().indexOf(node);
    }

    /**
     * The topology.
     *
     * @param edition a number that makes it another one: HAProxy must be reloaded to follow
     */
    static ClusterTopology topology(int edition) {
        ClusterTopology.Builder topology = ClusterTopology.builder("shop")
                .listener(Listener.http(80))
                .forwarding(Forwarding.patient().silence(Duration.ofSeconds(5), Duration.ofSeconds(5 + edition)))
                .vrrp(VrrpSettings.every(Duration.ofMillis(200))
                        .leaveFile(LEAVE_FILE)
                        .account("root"))
                .host(new HostSettings(Optional.empty(), ADMIN_SOCKET, PROGRAMS, ListenOn.EVERY_ADDRESS));
        for (String region : REGIONS) {
            topology.region(region, r -> {
                for (String node : nodes(region)) {
                    r.node(Node.of(node, address(node)).peerOutside(WAN, wanPort(node)));
                }
                r.virtualIp(vip(region) + "/24", 51 + REGIONS.indexOf(region));
            });
        }
        return topology.application("web", Blueprint::application).build();
    }

    private static void application(Application.Builder web) {
        web.sticky(Stickiness.bySource(REMEMBERED));
        web.check(HealthCheck.http("/health")
                .every(Duration.ofMillis(200), Duration.ofMillis(100))
                .after(2, 2));
        for (String region : REGIONS) {
            for (String server : servers(region)) {
                web.server(region, server, SERVERS, port(region, server));
            }
        }
    }

    /** The name of a server in {@link #BACKEND}. */
    static String server(String region, String server) {
        return region + "_" + server;
    }

    /** Whether a client comes again and again. */
    static boolean isRegular(String client) {
        return client.startsWith("10.78.0.");
    }
}
