// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.topology;

import java.util.List;
import java.util.regex.Pattern;

/** What a node needs of its machine: files, users, limits, and how long it waits. */
final class HostChecks {

    private static final Pattern ACCOUNT = Pattern.compile("[a-z_][a-z0-9_-]{0,31}");

    /** Standard streams, the poller, the sockets of the master, logs and pipes: what HAProxy opens besides. */
    private static final int OTHER_FILES = 100;

    private final ClusterTopology topology;
    private final Problems problems;

    HostChecks(ClusterTopology topology, Problems problems) {
        this.topology = topology;
        this.problems = problems;
    }

    void run() {
        limits();
        forwarding();
        certificates();
        host();
    }

    private void limits() {
        Limits limits = topology.limits();
        problems.range("limits.connections", "a number", limits.connections(), 1, 100_000_000);
        problems.range("limits.openFiles", "a number", limits.openFiles(), 1, Integer.MAX_VALUE);
        long servers = topology.applications().stream()
                .flatMap(application -> application.placements().stream())
                .mapToLong(placement -> placement.servers().size())
                .sum();
        long nodes = topology.nodes().count();
        // A server is checked in its region's backend and in that of all regions, over a connection each.
        long needed = 2L * limits.connections()
                + 2 * servers
                + nodes
                + topology.peers().observers().size()
                + (topology.nodes().anyMatch(Node::isIpv6) ? 2L : 1L)
                        * topology.listeners().size()
                + OTHER_FILES;
        if (needed > limits.openFiles()) {
            problems.error(
                    "too-few-files",
                    "limits.openFiles",
                    limits.connections() + " connections and the rest need about " + needed
                            + " file descriptors; HAProxy would not start with " + limits.openFiles(),
                    "allow " + needed + " open files or fewer connections");
        }
    }

    private void forwarding() {
        Forwarding forwarding = topology.forwarding();
        problems.time("forwarding.connectTimeout", forwarding.connectTimeout());
        problems.time("forwarding.clientTimeout", forwarding.clientTimeout());
        problems.time("forwarding.serverTimeout", forwarding.serverTimeout());
        problems.time("forwarding.requestTimeout", forwarding.requestTimeout());
        problems.range("forwarding.retries", "a number", forwarding.retries(), 0, 100);
    }

    private void certificates() {
        for (int i = 0; i < topology.listeners().size(); i++) {
            List<String> certificates = topology.listeners().get(i).certificates();
            for (int j = 0; j < certificates.size(); j++) {
                problems.file("listeners[" + i + "].certificates[" + j + "]", certificates.get(j));
            }
        }
        topology.peers().tls().ifPresent(tls -> {
            problems.file("peers.tls.certificate", tls.certificate());
            problems.file("peers.tls.authority", tls.authority());
        });
    }

    private void host() {
        HostSettings host = topology.host();
        host.account()
                .ifPresent(account -> problems.matches(
                        ACCOUNT,
                        "bad-name",
                        "host.account",
                        "user",
                        account,
                        "use up to 32 lower case letters, digits, hyphens and underscores"));
        problems.matches(
                ACCOUNT,
                "bad-name",
                "vrrp.account",
                "user",
                topology.vrrp().account(),
                "use up to 32 lower case letters, digits, hyphens and underscores");
        topology.vrrp().leaveFile().ifPresent(file -> problems.file("vrrp.leaveFile", file));
        problems.file("host.adminSocket", host.adminSocket().replace(HostSettings.NODE, ""));
        if (host.adminSocket().indexOf(',') >= 0) {
            problems.error(
                    "bad-file",
                    "host.adminSocket",
                    "HAProxy takes a comma in the path of a socket for the end of it",
                    "use a path without commas");
        }
        problems.file("host.programs", host.programs().replace(HostSettings.NODE, ""));
        // A Unix socket's address has room for 108 bytes, of which HAProxy uses some for a temporary suffix.
        topology.nodes()
                .mapToInt(node -> host.adminSocket(node).length())
                .filter(length -> length > 92)
                .max()
                .ifPresent(length -> problems.error(
                        "socket-path-length",
                        "host.adminSocket",
                        "the path of the socket has " + length + " characters",
                        "use at most 92"));
    }
}
