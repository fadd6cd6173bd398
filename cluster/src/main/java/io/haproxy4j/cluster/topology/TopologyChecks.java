// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.topology;

import io.haproxy4j.cluster.topology.Application.Placement;
import io.haproxy4j.config.Diagnostic;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks a topology as a whole. Paths are those of the JSON form, so that they can be found there. */
final class TopologyChecks {

    private static final Pattern NODE = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");
    private static final Pattern INTERFACE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,14}");
    private static final Pattern SERVER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,62}");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*" + "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
    private static final Pattern ACCOUNT = Pattern.compile("[a-z_][a-z0-9_-]{0,31}");
    private static final Pattern PASSWORD = Pattern.compile("[!-~]{1,8}");

    /** Standard streams, the poller, the sockets of the master, logs and pipes: what HAProxy opens besides. */
    private static final int OTHER_FILES = 100;

    private final String name;
    private final List<Region> regions;
    private final List<Application> applications;
    private final List<Listener> listeners;
    private final PeerSettings peers;
    private final Management management;
    private final Monitoring monitoring;
    private final Limits limits;
    private final HostSettings host;

    private final Problems problems = new Problems();
    private final Set<String> regionNames;

    TopologyChecks(
            String name,
            List<Region> regions,
            List<Application> applications,
            List<Listener> listeners,
            PeerSettings peers,
            Management management,
            Monitoring monitoring,
            Limits limits,
            HostSettings host) {
        this.name = name;
        this.regions = regions;
        this.applications = applications;
        this.listeners = listeners;
        this.peers = peers;
        this.management = management;
        this.monitoring = monitoring;
        this.limits = limits;
        this.host = host;
        this.regionNames = regions.stream().map(Region::name).collect(Collectors.toSet());
    }

    List<Diagnostic> run() {
        problems.label("name", "cluster", name);
        regions();
        applications();
        listeners();
        management();
        monitoring();
        ports();
        limits();
        host();
        return problems.found();
    }

    private void regions() {
        if (regions.isEmpty()) {
            problems.error("no-region", "regions", "there is no region", "add one with at least one node");
        }
        Problems.Unique names = problems.new Unique("duplicate-region", "region");
        Problems.Unique labels = problems.new Unique("duplicate-label", "host label");
        Problems.Unique nodes = problems.new Unique("duplicate-node", "node");
        Problems.Unique addresses = problems.new Unique("duplicate-address", "address");
        for (int i = 0; i < regions.size(); i++) {
            Region region = regions.get(i);
            String path = "regions[" + i + "]";
            problems.label(path + ".name", "region", region.name());
            names.add(path + ".name", region.name(), region.name());
            problems.label(path + ".hostLabel", "label of a host", region.label());
            labels.add(path + ".hostLabel", region.label(), region.label());
            nodes(path, region, nodes, addresses);
            virtualIps(path, region, addresses);
            fallback(path, region);
        }
        routerIds();
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

    private void nodes(String path, Region region, Problems.Unique names, Problems.Unique addresses) {
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
            problems.matches(
                    NODE, "bad-name", at + ".name", "node", node.name(), "use 1 to 63 letters, digits and hyphens");
            names.add(at + ".name", node.name().toLowerCase(Locale.ROOT), node.name());
            problems.matches(
                    INTERFACE,
                    "bad-name",
                    at + ".interfaceName",
                    "network interface",
                    node.interfaceName(),
                    "use at most 15 letters, digits, dots, hyphens and underscores");
            Addresses.ip(node.address())
                    .ifPresentOrElse(
                            ip -> addresses.add(at + ".address", ip, node.address()),
                            () -> problems.error(
                                    "bad-address",
                                    at + ".address",
                                    "node " + node.name() + " has no IP address",
                                    "write it in digits, as in 10.0.1.1 or 2001:db8::1"));
        }
    }

    private void virtualIps(String path, Region region, Problems.Unique addresses) {
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
                if (virtual.isIpv6()) {
                    problems.error(
                            "password-ignored",
                            at + ".password",
                            "IPv6 addresses are advertised by VRRP version 3, which has no passwords",
                            "leave it out");
                } else if (!PASSWORD.matcher(password).matches()) {
                    problems.error(
                            "password-length",
                            at + ".password",
                            "the password has " + password.length() + " characters, or some that are not printable",
                            "use 1 to 8 printable characters: keepalived cuts longer ones");
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
        for (int i = 0; i < regions.size(); i++) {
            Region region = regions.get(i);
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

    private void fallback(String path, Region region) {
        Problems.Unique once = problems.new Unique("duplicate-fallback", "region");
        for (int i = 0; i < region.fallback().size(); i++) {
            String other = region.fallback().get(i);
            String at = path + ".fallback[" + i + "]";
            once.add(at, other, other);
            knownRegion(at, other);
            if (other.equals(region.name())) {
                problems.error("own-fallback", at, "region " + other + " cannot answer for itself", "leave it out");
            }
        }
    }

    private void knownRegion(String path, String region) {
        if (!regionNames.contains(region)) {
            problems.error(
                    "unknown-region",
                    path,
                    "there is no region \"" + region + "\"",
                    "use one of " + regionNames.stream().sorted().limit(20).collect(Collectors.joining(", ")));
        }
    }

    private void applications() {
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
        } else if (placements.size() == 1 && regions.size() > 1) {
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
            knownRegion(at + ".region", placement.region());
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
                    SERVER,
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
            problems.range(at + ".weight", "a weight", server.weight(), 0, 256);
        }
    }

    private void listeners() {
        if (listeners.isEmpty()) {
            problems.error("no-listener", "listeners", "there is no port for clients", "add one");
        }
        for (int i = 0; i < listeners.size(); i++) {
            for (int j = 0; j < listeners.get(i).certificates().size(); j++) {
                problems.file(
                        "listeners[" + i + "].certificates[" + j + "]",
                        listeners.get(i).certificates().get(j));
            }
        }
    }

    private void management() {
        problems.urlPath("management.path", management.path());
        Problems.Unique users = problems.new Unique("duplicate-user", "user");
        for (int i = 0; i < management.accounts().size(); i++) {
            Management.Account account = management.accounts().get(i);
            String at = "management.accounts[" + i + "]";
            problems.matches(
                    SERVER,
                    "bad-name",
                    at + ".user",
                    "user",
                    account.user(),
                    "use 1 to 63 letters, digits, dots, hyphens and underscores");
            users.add(at + ".user", account.user(), account.user());
            if (account.password().isPresent() == account.passwordHash().isPresent()) {
                problems.error(
                        "no-password", at, "user " + account.user() + " has no password, or two", "give one of them");
            }
            account.password()
                    .or(account::passwordHash)
                    .filter(word -> word.isEmpty() || word.chars().anyMatch(c -> c < ' ' || c == 0x7f))
                    .ifPresent(bad -> problems.error(
                            "bad-password",
                            at,
                            "the password of " + account.user() + " is empty or has control characters",
                            "use printable characters"));
        }
    }

    private void monitoring() {
        problems.urlPath("monitoring.metricsPath", monitoring.metricsPath());
        problems.urlPath("monitoring.healthPath", monitoring.healthPath());
        problems.urlPath("monitoring.revisionPath", monitoring.revisionPath());
        Problems.Unique paths = problems.new Unique("duplicate-path", "path");
        paths.add("monitoring.metricsPath", monitoring.metricsPath(), monitoring.metricsPath());
        paths.add("monitoring.healthPath", monitoring.healthPath(), monitoring.healthPath());
        paths.add("monitoring.revisionPath", monitoring.revisionPath(), monitoring.revisionPath());
        problems.time("monitoring.scrapeInterval", monitoring.scrapeInterval());
        problems.time("monitoring.nodeDownFor", monitoring.nodeDownFor());
        problems.time("monitoring.serverDownFor", monitoring.serverDownFor());
        problems.time("monitoring.peerLostFor", monitoring.peerLostFor());
    }

    private void ports() {
        Problems.Unique ports = problems.new Unique("duplicate-port", "port");
        for (int i = 0; i < listeners.size(); i++) {
            port(ports, "listeners[" + i + "].port", listeners.get(i).port());
        }
        port(ports, "peers.port", peers.port());
        port(ports, "management.port", management.port());
        port(ports, "monitoring.port", monitoring.port());
        monitoring.exporterPort().ifPresent(port -> port(ports, "monitoring.exporterPort", port));
        peers.tls().ifPresent(tls -> {
            problems.file("peers.tls.certificate", tls.certificate());
            problems.file("peers.tls.authority", tls.authority());
        });
    }

    private void port(Problems.Unique ports, String path, int port) {
        problems.port(path, port);
        ports.add(path, port, String.valueOf(port));
    }

    private void limits() {
        problems.range("limits.connections", "a number", limits.connections(), 1, 100_000_000);
        problems.range("limits.openFiles", "a number", limits.openFiles(), 1, Integer.MAX_VALUE);
        long servers = applications.stream()
                .flatMap(application -> application.placements().stream())
                .mapToLong(placement -> placement.servers().size())
                .sum();
        long nodes = regions.stream().mapToLong(region -> region.nodes().size()).sum();
        // A server is checked in its region's backend and in that of all regions, over a connection each.
        long needed = 2L * limits.connections() + 2 * servers + nodes + listeners.size() + OTHER_FILES;
        if (needed > limits.openFiles()) {
            problems.error(
                    "too-few-files",
                    "limits.openFiles",
                    limits.connections() + " connections and the rest need about " + needed
                            + " file descriptors; HAProxy would not start with " + limits.openFiles(),
                    "allow " + needed + " open files or fewer connections");
        }
    }

    private void host() {
        host.account()
                .ifPresent(account -> problems.matches(
                        ACCOUNT,
                        "bad-name",
                        "host.account",
                        "user",
                        account,
                        "use up to 32 lower case letters, digits, hyphens and underscores"));
        problems.file("host.adminSocket", host.adminSocket().replace(HostSettings.NODE, ""));
        problems.file("host.programs", host.programs().replace(HostSettings.NODE, ""));
        // A Unix socket's address has room for 108 bytes, of which HAProxy uses some for a temporary suffix.
        regions.stream()
                .flatMap(region -> region.nodes().stream())
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
