// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.topology;

import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The addresses of nodes, and the virtual ones they share. */
final class NetworkChecks {

    private static final Pattern PASSWORD = Pattern.compile("[!#-~]{1,8}");

    /** What fits into the 12 bits for hundredths of a second. */
    private static final Duration LONGEST_INTERVAL = Duration.ofMillis(40_950);

    private static final Duration SHORTEST_INTERVAL = Duration.ofMillis(10);

    /** What the smallest number in a leave file takes off must reach below every other node's priority. */
    private static final int MOST_NODES_THAT_LEAVE = 25;

    private final ClusterTopology topology;
    private final Problems problems;
    private final Problems.Unique addresses;
    private final Problems.Unique outside;

    NetworkChecks(ClusterTopology topology, Problems problems) {
        this.topology = topology;
        this.problems = problems;
        this.addresses = problems.new Unique("duplicate-address", "address");
        this.outside = problems.new Unique("duplicate-address", "address of a peer");
    }

    void run() {
        for (int i = 0; i < topology.regions().size(); i++) {
            Region region = topology.regions().get(i);
            String path = "regions[" + i + "]";
            for (int j = 0; j < region.nodes().size(); j++) {
                node(path + ".nodes[" + j + "]", region.nodes().get(j));
            }
            virtualIps(path, region);
            if (topology.vrrp().leaveFile().isPresent()) {
                problems.range(
                        path + ".nodes", "a number of nodes", region.nodes().size(), 0, MOST_NODES_THAT_LEAVE);
            }
        }
        routerIds();
        advertisements();
    }

    private void node(String at, Node node) {
        Addresses.ip(node.address())
                .ifPresentOrElse(
                        ip -> addresses.add(at + ".address", ip, node.address()),
                        () -> problems.error(
                                "bad-address",
                                at + ".address",
                                "node " + node.name() + " has no IP address",
                                "write it in digits, as in 10.0.1.1 or 2001:db8::1"));
        node.peerOutside().ifPresent(peer -> {
            String where = at + ".peerOutside";
            problems.port(where + ".port", peer.port());
            String both = peer.address() + " port " + peer.port();
            Addresses.ip(peer.address())
                    .ifPresentOrElse(
                            ip -> outside.add(where + ".address", Map.entry(ip, peer.port()), both),
                            () -> problems.error(
                                    "bad-address",
                                    where + ".address",
                                    "node " + node.name() + " has no IP address for other regions",
                                    "write it in digits, as in 203.0.113.1 or 2001:db8::1"));
        });
    }

    private void virtualIps(String path, Region region) {
        List<VirtualIp> virtualIps = region.virtualIps();
        for (int i = 0; i < virtualIps.size(); i++) {
            VirtualIp virtual = virtualIps.get(i);
            String at = path + ".virtualIps[" + i + "]";
            problems.range(at + ".routerId", "a virtual router", virtual.routerId(), 1, 255);
            Addresses.network(virtual.address())
                    .ifPresentOrElse(
                            network -> {
                                addresses.add(at + ".address", network.address(), virtual.address());
                                sameFamily(at, region, virtual, network.address());
                            },
                            () -> problems.error(
                                    "bad-address",
                                    at + ".address",
                                    "the virtual address has no prefix length or is none",
                                    "write it as in 10.0.1.100/24"));
            virtual.password().ifPresent(password -> {
                if (topology.vrrp().version(virtual) == 3) {
                    problems.error(
                            "password-ignored",
                            at + ".password",
                            "IPv6 addresses, and parts of a second, are advertised by VRRP version 3, which has no"
                                    + " passwords",
                            "leave it out");
                } else if (!PASSWORD.matcher(password).matches()) {
                    problems.error(
                            "password-length",
                            at + ".password",
                            "the password has " + password.length()
                                    + " characters, or some that are not printable, or a" + " double quote",
                            "use 1 to 8 printable characters but double quotes: keepalived cuts longer ones, and has no"
                                    + " escape");
                }
            });
        }
    }

    /** Advertisements go from node to node, so that these must have addresses of the same family. */
    private void sameFamily(String at, Region region, VirtualIp virtual, InetAddress address) {
        for (Node node : region.nodes()) {
            Addresses.ip(node.address())
                    .filter(ip -> ip.getAddress().length != address.getAddress().length)
                    .ifPresent(other -> problems.error(
                            "mixed-families",
                            at + ".address",
                            "virtual address " + virtual.address() + " and node " + node.name()
                                    + " are of different IP versions",
                            "give a region virtual addresses of its nodes' version"));
        }
    }

    private void routerIds() {
        record Seen(String path, Region region, Addresses.Network network) {}
        Map<Integer, List<Seen>> seen = new TreeMap<>();
        for (int i = 0; i < topology.regions().size(); i++) {
            Region region = topology.regions().get(i);
            for (int j = 0; j < region.virtualIps().size(); j++) {
                VirtualIp virtual = region.virtualIps().get(j);
                String path = "regions[" + i + "].virtualIps[" + j + "].routerId";
                Addresses.network(virtual.address()).ifPresent(network -> {
                    List<Seen> same = seen.computeIfAbsent(virtual.routerId(), key -> new ArrayList<>());
                    same.stream()
                            .filter(other -> other.region().equals(region)
                                    || other.network().overlaps(network))
                            .findFirst()
                            .ifPresent(other -> problems.error(
                                    "duplicate-router-id",
                                    path,
                                    "virtual router " + virtual.routerId() + " is in the same network at "
                                            + other.path() + " already",
                                    "use another number from 1 to 255"));
                    same.add(new Seen(path, region, network));
                });
            }
        }
    }

    private void advertisements() {
        Duration interval = topology.vrrp().advertInterval();
        if (interval.compareTo(SHORTEST_INTERVAL) < 0
                || interval.compareTo(LONGEST_INTERVAL) > 0
                || !interval.equals(Duration.ofMillis(interval.toMillis() / 10 * 10))) {
            problems.error(
                    "out-of-range",
                    "vrrp.advertInterval",
                    interval + " is no time of 10 ms to 40.95 s in steps of 10 ms",
                    "give a time that VRRP can express");
        }
    }
}
