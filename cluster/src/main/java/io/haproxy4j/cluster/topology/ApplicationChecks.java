// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.topology;

import io.haproxy4j.cluster.topology.Application.Placement;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What clients ask for, and the servers that answer. */
final class ApplicationChecks {

    private static final Pattern DOMAIN = Pattern.compile(
            "(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*" + "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

    private final ClusterTopology topology;
    private final Problems problems;

    /** Where clients are expected. */
    private final Set<InetAddress> ownAddresses;

    private final Set<Integer> clientPorts;

    ApplicationChecks(ClusterTopology topology, Problems problems) {
        this.topology = topology;
        this.problems = problems;
        this.ownAddresses = Stream.concat(
                        topology.nodes().map(node -> Addresses.ip(node.address())),
                        topology.regions().stream()
                                .flatMap(region -> region.virtualIps().stream())
                                .map(virtual ->
                                        Addresses.network(virtual.address()).map(Addresses.Network::address)))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        this.clientPorts = topology.listeners().stream().map(Listener::port).collect(Collectors.toSet());
    }

    void run() {
        List<Application> applications = topology.applications();
        if (applications.isEmpty()) {
            problems.error("no-application", "applications", "there is no application", "add one");
        }
        Problems.Unique names = problems.new Unique("duplicate-application", "application");
        Problems.Unique hosts = problems.new Unique("duplicate-host", "domain");
        Problems.Unique withoutHosts = problems.new Unique("second-default", "the application without domains,");
        for (int i = 0; i < applications.size(); i++) {
            Application application = applications.get(i);
            String path = "applications[" + i + "]";
            problems.label(path + ".name", "application", application.name());
            names.add(path + ".name", application.name(), application.name());
            if (application.hosts().isEmpty()) {
                withoutHosts.add(path + ".hosts", "", application.name());
            }
            for (int j = 0; j < application.hosts().size(); j++) {
                String domain = application.hosts().get(j);
                problems.matches(
                        DOMAIN,
                        "bad-name",
                        path + ".hosts[" + j + "]",
                        "domain",
                        domain,
                        "use lower case letters, digits, hyphens and dots, without a port");
                hosts.add(path + ".hosts[" + j + "]", domain, domain);
            }
            check(path + ".check", application.check());
            application.stickiness().ifPresent(sticky -> {
                problems.range(path + ".stickiness.entries", "a number", sticky.entries(), 1, 100_000_000);
                problems.time(path + ".stickiness.expire", sticky.expire());
            });
            placements(path, application);
        }
    }

    private void check(String path, HealthCheck check) {
        if (!check.path().isEmpty()) {
            problems.urlPath(path + ".path", check.path());
        }
        problems.range(path + ".status", "a status", check.status(), 100, 599);
        problems.time(path + ".interval", check.interval());
        problems.time(path + ".fastInterval", check.fastInterval());
        problems.time(path + ".timeout", check.timeout());
        problems.range(path + ".fall", "a number", check.fall(), 1, 100);
        problems.range(path + ".rise", "a number", check.rise(), 1, 100);
    }

    private void placements(String path, Application application) {
        List<Placement> placements = application.placements();
        if (placements.isEmpty()) {
            problems.error(
                    "no-server",
                    path + ".placements",
                    "application " + application.name() + " has no server",
                    "add one to a region");
        } else if (placements.size() == 1 && topology.regions().size() > 1) {
            problems.warning(
                    "no-fallback",
                    path + ".placements",
                    "application " + application.name()
                            + " has servers in one region only: without it, clients get 503",
                    "add servers in another region");
        }
        Problems.Unique once = problems.new Unique("duplicate-region", "region");
        for (int i = 0; i < placements.size(); i++) {
            Placement placement = placements.get(i);
            String at = path + ".placements[" + i + "]";
            problems.knownRegion(topology, at + ".region", placement.region());
            once.add(at + ".region", placement.region(), placement.region());
            servers(at, placement.servers());
        }
    }

    private void servers(String path, List<AppServer> servers) {
        if (servers.stream().allMatch(AppServer::backup)) {
            problems.error(
                    "no-server",
                    path + ".servers",
                    servers.isEmpty() ? "there is no server" : "all servers are there for others that do not exist",
                    "add one that is no backup");
        }
        Problems.Unique names = problems.new Unique("duplicate-server", "server");
        Problems.Unique addresses = problems.new Unique("duplicate-address", "server address");
        for (int i = 0; i < servers.size(); i++) {
            AppServer server = servers.get(i);
            String at = path + ".servers[" + i + "]";
            problems.matches(
                    Problems.ID,
                    "bad-name",
                    at + ".name",
                    "server",
                    server.name(),
                    "use 1 to 63 letters, digits, dots, hyphens and underscores");
            names.add(at + ".name", server.name(), server.name());
            if (!Addresses.isHost(server.address())) {
                problems.error(
                        "bad-address",
                        at + ".address",
                        "server " + server.name() + " has no IP address or host name",
                        "write it as in 10.0.2.1 or s1.example.com");
            }
            String both = server.address() + " port " + server.port();
            addresses.add(at + ".address", both, both);
            problems.port(at + ".port", server.port());
            if (clientPorts.contains(server.port())
                    && Addresses.ip(server.address())
                            .filter(ownAddresses::contains)
                            .isPresent()) {
                problems.error(
                        "own-address",
                        at + ".address",
                        "server " + server.name() + " is a port for clients of the cluster itself: requests would go"
                                + " in circles",
                        "name the application's own server");
            }
            problems.range(at + ".weight", "a weight", server.weight(), 0, 256);
        }
    }
}
