// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.resilience;

import io.haproxy4j.cluster.failover.FailoverController;
import io.haproxy4j.cluster.failover.HaproxyNode;
import io.haproxy4j.cluster.failover.MemoryFile;
import io.haproxy4j.cluster.failover.NodeAccess;
import io.haproxy4j.cluster.failover.decision.Action;
import io.haproxy4j.cluster.failover.decision.AuditEvent;
import io.haproxy4j.cluster.failover.decision.FailoverCore;
import io.haproxy4j.cluster.failover.decision.FailoverPolicy;
import io.haproxy4j.cluster.failover.decision.NodeId;
import io.haproxy4j.cluster.failover.decision.NodeLook;
import io.haproxy4j.cluster.failover.decision.PrimaryPolicy;
import io.haproxy4j.cluster.failover.decision.Realm;
import io.haproxy4j.cluster.failover.decision.RegionPolicy;
import io.haproxy4j.cluster.failover.decision.RegionalService;
import io.haproxy4j.cluster.failover.decision.VipPolicy;
import io.haproxy4j.cluster.failover.decision.VrrpRole;
import io.haproxy4j.keepalived.runtime.TrackFile;
import io.haproxy4j.runtime.RuntimeClient;
import io.haproxy4j.runtime.tables.TableEntry;
import io.haproxy4j.runtime.transport.TimeLimits;
import io.haproxy4j.runtime.transport.Transport;
import io.haproxy4j.testkit.HaproxyVersions;
import io.haproxy4j.testkit.KeepalivedVersions;
import io.haproxy4j.testkit.NamespaceCluster;
import io.haproxy4j.testkit.NamespaceNode;
import io.haproxy4j.testkit.NodeProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Three regions of two nodes, each with a HAProxy and a keepalived of its own release, servers, a client that never stops
 * asking, slow lines between the regions, and a controller over all of it.
 */
final class Site implements AutoCloseable {

    static final List<String> REGIONS = List.of("a", "b", "c");
    static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Map<String, String> HAPROXY = Map.of("a", "2.6", "b", "3.0", "c", "3.2");
    private static final Map<String, String> KEEPALIVED = Map.of("a", "2.2", "b", "2.3", "c", "2.3");
    private static final TimeLimits LIMITS =
            new TimeLimits(Duration.ofMillis(400), Duration.ofMillis(400), Duration.ofMillis(400));
    private static final int PROBE_MILLIS = 15;
    private static final int WAN_MILLIS = 15;

    /** Who held which address from when on. */
    record Holder(long at, String region, Set<String> nodes) {}

    final NamespaceCluster cluster;
    final Map<String, NodeProcess> haproxies = new ConcurrentHashMap<>();
    final Map<String, NodeProcess> keepaliveds = new ConcurrentHashMap<>();
    final Map<String, NodeProcess> servers = new ConcurrentHashMap<>();
    final List<AuditEvent> audit = new CopyOnWriteArrayList<>();
    final List<Holder> holders = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Path memory;
    private final NodeProcess probe;
    private volatile FailoverController controller;
    private volatile boolean controls = true;
    private volatile boolean open = true;
    private volatile @Nullable Exception failure;

    Site(Path folder) throws Exception {
        memory = folder.resolve("memory.json");
        NamespaceCluster.Builder builder = NamespaceCluster.builder();
        for (String node : nodes()) {
            builder.node(node, address(node) + "/24");
        }
        cluster = builder.node("app", "10.77.0.200/24")
                .node("client", "10.77.0.201/24")
                .node("wan", "10.77.0.202/24")
                .start();
        try {
            REGIONS.forEach(this::startServers);
            NodeProcess wan = java("wan", Wan.class, wanLines());
            wan.log().await(Pattern.compile("lines are up"), LIMIT);
            for (String node : nodes()) {
                startNode(node);
            }
            controller = controller();
            threads.execute(this::control);
            threads.execute(this::watch);
            probe = java("client", Probe.class, List.of(Integer.toString(PROBE_MILLIS), vip("a"), vip("b"), vip("c")));
            settle();
        } catch (Exception | Error e) {
            close();
            throw e;
        }
    }

    static List<String> nodes() {
        List<String> nodes = new ArrayList<>();
        REGIONS.forEach(region -> {
            nodes.add(region + "1");
            nodes.add(region + "2");
        });
        return nodes;
    }

    static String vip(String region) {
        return "10.77.0." + (100 + REGIONS.indexOf(region));
    }

    private static String address(String node) {
        return "10.77.0." + (11 + nodes().indexOf(node));
    }

    static NodeId id(String node) {
        return new NodeId(node.substring(0, 1), node);
    }

    private NodeProcess java(String node, Class<?> program, List<String> arguments) throws Exception {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Path.of(program.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI())
                        .toString(),
                program.getName()));
        words.addAll(arguments);
        return cluster.node(node).start(words.toArray(String[]::new));
    }

    /** The line into each node from other regions. */
    private static List<String> wanLines() {
        List<String> lines = new ArrayList<>(List.of(Integer.toString(WAN_MILLIS)));
        for (String node : nodes()) {
            lines.add(wanPort(node) + ":" + address(node) + ":10000");
        }
        return lines;
    }

    private static int wanPort(String node) {
        return 10_001 + nodes().indexOf(node);
    }

    void startServers(String region) {
        String config = """
                defaults
                    mode http
                    timeout connect 1s
                    timeout client 5s
                    timeout server 5s
                frontend app
                    bind 10.77.0.200:PORT
                    http-request return status 200 content-type text/plain string wREGION
                """.replace("PORT", Integer.toString(8001 + REGIONS.indexOf(region)))
                .replace("REGION", region);
        NamespaceNode app = cluster.node("app");
        app.write("/etc/haproxy/" + region + ".cfg", config);
        servers.put(
                region,
                app.start(
                        HaproxyVersions.fromEnvironment()
                                .getOrSkip("3.2")
                                .path()
                                .toString(),
                        "-db",
                        "-f",
                        "/etc/haproxy/" + region + ".cfg"));
    }

    void startNode(String node) {
        startHaproxy(node);
        startKeepalived(node);
    }

    void startHaproxy(String node) {
        haproxies.put(
                node,
                cluster.node(node)
                        .startHaproxy(
                                HaproxyVersions.fromEnvironment().getOrSkip(HAPROXY.get(node.substring(0, 1))),
                                config(node)));
    }

    private static String config(String node) {
        StringBuilder config = new StringBuilder("""
                global
                    stats socket /run/haproxy/admin.sock mode 600 level admin expose-fd listeners
                    localpeer NODE
                defaults
                    mode http
                    timeout connect 300ms
                    timeout client 5s
                    timeout server 5s
                    retries 3
                    option redispatch 1
                peers all
                """.replace("NODE", node));
        for (String peer : nodes()) {
            boolean near = peer.charAt(0) == node.charAt(0);
            config.append("    peer " + peer + " " + (near ? address(peer) + ":10000" : "10.77.0.202:" + wanPort(peer)))
                    .append('\n');
        }
        config.append("""
                frontend web
                    bind *:80
                    default_backend be_web
                backend be_web
                    balance roundrobin
                    option httpchk GET /
                    default-server check inter 200ms fastinter 100ms fall 2 rise 2 weight 100 on-marked-down shutdown-sessions
                    stick-table type string len 32 size 10k expire 30m peers all
                    stick on req.hdr(X-Session)
                    server wa 10.77.0.200:8001
                    server wb 10.77.0.200:8002
                    server wc 10.77.0.200:8003
                """);
        return config.toString();
    }

    void startKeepalived(String node) {
        String region = node.substring(0, 1);
        String config = """
                global_defs {
                    vrrp_version 3
                    max_auto_priority -1
                }
                vrrp_track_file leave {
                    file /run/leave
                    weight 1
                    init_file 0
                }
                vrrp_instance VI {
                    state BACKUP
                    nopreempt
                    interface eth0
                    virtual_router_id ID
                    priority PRIORITY
                    advert_int 0.2
                    virtual_ipaddress {
                        VIP/24
                    }
                    track_file {
                        leave
                    }
                }
                """.replace("ID", Integer.toString(51 + REGIONS.indexOf(region)))
                .replace("PRIORITY", node.endsWith("1") ? "254" : "253")
                .replace("VIP", vip(region));
        keepaliveds.put(
                node,
                cluster.node(node)
                        .startKeepalived(
                                KeepalivedVersions.fromEnvironment().getOrSkip(KEEPALIVED.get(region)), config));
    }

    void powerOn(String node) {
        cluster.node(node).powerOn();
        startNode(node);
    }

    RuntimeClient client(String node) {
        Path socket = cluster.node(node).path("/run/haproxy/admin.sock");
        return RuntimeClient.builder(Transport.jdkUnix(socket)).limits(LIMITS).build();
    }

    private FailoverController controller() throws IOException {
        Realm realm = new Realm(
                nodes().stream().map(Site::id).toList(),
                List.of(new RegionalService(
                        "web",
                        "be_web",
                        Map.of("a", List.of("wa"), "b", List.of("wb"), "c", List.of("wc")),
                        REGIONS,
                        RegionalService.Spread.ALL)),
                List.of());
        FailoverPolicy policy = FailoverPolicy.DEFAULTS
                .with(VipPolicy.DEFAULTS.within(Duration.ofMillis(80), Duration.ofSeconds(1)))
                .with(new RegionPolicy(
                        50, Duration.ofMillis(500), Duration.ofSeconds(1), List.of(50), Duration.ofMillis(500)))
                .with(PrimaryPolicy.DEFAULTS)
                .withRetryAfter(Duration.ofMillis(500));
        FailoverController.Builder builder = FailoverController.builder(new FailoverCore(realm, policy))
                .memory(MemoryFile.at(memory))
                .limit(Duration.ofMillis(800))
                .executor(threads)
                .audit(audit::add);
        nodes().forEach(node -> builder.node(id(node), access(node)));
        return builder.build();
    }

    /** A node that may lose its power has another socket each time. */
    private NodeAccess access(String node) {
        return new NodeAccess() {
            private Path socket = Path.of("/");
            private HaproxyNode haproxy = haproxy();

            private HaproxyNode haproxy() {
                try {
                    Path now = cluster.node(node).path("/run/haproxy/admin.sock");
                    if (!now.equals(socket)) {
                        socket = now;
                        haproxy = HaproxyNode.of(
                                client(node), TrackFile.at(cluster.node(node).path("/run/leave")));
                    }
                    return haproxy;
                } catch (IllegalStateException e) {
                    throw new java.io.UncheckedIOException(new IOException(node + " is off", e));
                }
            }

            @Override
            public NodeLook look() throws IOException {
                return haproxy().look();
            }

            @Override
            public void carryOut(Action.OnNode action) throws IOException {
                haproxy().carryOut(action);
            }
        };
    }

    private void control() {
        while (open) {
            try {
                if (controls) {
                    controller.poll();
                }
            } catch (IOException | RuntimeException e) {
                failure = e;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(30));
        }
    }

    void stopController() {
        controls = false;
    }

    void restartController() throws IOException {
        controller = controller();
        controls = true;
    }

    /** Sees who holds which address, and tells the controller as the keepalived would. */
    private void watch() {
        Map<String, Set<String>> before = new TreeMap<>();
        while (open) {
            for (String region : REGIONS) {
                Set<String> now = holdersOf(region);
                if (!now.equals(before.put(region, now))) {
                    holders.add(new Holder(System.nanoTime(), region, now));
                    for (String node : List.of(region + "1", region + "2")) {
                        controller.role(id(node), now.contains(node) ? VrrpRole.MASTER : VrrpRole.BACKUP);
                    }
                }
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    Set<String> holdersOf(String region) {
        Set<String> holding = new TreeSet<>();
        for (String node : List.of(region + "1", region + "2")) {
            NamespaceNode machine = cluster.node(node);
            try {
                if (machine.isUp()
                        && Files.readString(machine.path("/proc/1/net/fib_trie"))
                                .contains("|-- " + vip(region) + "\n")) {
                    holding.add(node);
                }
            } catch (IOException | IllegalStateException e) {
                // It has just been switched off.
                holding.remove(node);
            }
        }
        return holding;
    }

    String holder(String region) {
        Set<String> holding = holdersOf(region);
        if (holding.size() != 1) {
            throw new AssertionError("the address of " + region + " is on " + holding);
        }
        return holding.iterator().next();
    }

    /** All requests so far that ended after a moment. */
    List<Sample> samples(long since) {
        List<Sample> samples = new ArrayList<>();
        for (String line : probe.log().all()) {
            if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
                Sample sample = Sample.of(line);
                if (sample.end() >= since) {
                    samples.add(sample);
                }
            }
        }
        return samples;
    }

    /** Waits until all is as it should be: one holder each, every HAProxy up with all servers, all peers, all entries. */
    void settle() throws Exception {
        Exception failed = failure;
        if (failed != null) {
            throw new AssertionError("the controller's poll failed", failed);
        }
        until(
                "one node of each region holds its address",
                () -> REGIONS.stream().allMatch(region -> holdersOf(region).size() == 1));
        until("every node answers with all peers", () -> nodes().stream().allMatch(node -> peers(node) == 5));
        until(
                "every region serves",
                () -> controller.memory().regions().values().stream()
                        .allMatch(
                                phase -> phase.stage() == io.haproxy4j.cluster.failover.decision.RegionPhase.Stage.IN));
        until("every entry is everywhere", () -> missingEntries().isEmpty());
        until("the client is answered everywhere", () -> {
            long since = System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(300);
            List<Sample> recent = samples(since);
            return REGIONS.stream()
                            .allMatch(region ->
                                    recent.stream().anyMatch(s -> s.address().equals(vip(region))))
                    && recent.stream().allMatch(Sample::ok);
        });
    }

    private long peers(String node) {
        try (RuntimeClient client = client(node)) {
            return client.process().info().number("ConnectedPeers").orElse(0);
        } catch (RuntimeException e) {
            return -1;
        }
    }

    /** Session entries that some node does not have, read from the tables themselves. */
    Map<String, Set<String>> missingEntries() {
        Map<String, Set<String>> having = new TreeMap<>();
        Map<String, Set<String>> missing = new TreeMap<>();
        for (String node : nodes()) {
            try (RuntimeClient client = client(node)) {
                List<TableEntry> entries = new ArrayList<>();
                try (var rows = client.table("be_web").entries(io.haproxy4j.runtime.tables.TableFilter.ALL)) {
                    rows.forEachRemaining(entries::add);
                }
                entries.forEach(e ->
                        having.computeIfAbsent(e.key(), k -> new TreeSet<>()).add(node));
            } catch (RuntimeException e) {
                missing.put("everything", new TreeSet<>(Set.of(node)));
            }
        }
        having.forEach((key, nodes) -> {
            if (nodes.size() < nodes().size()) {
                missing.put(key, nodes);
            }
        });
        return missing;
    }

    static void until(String what, Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!condition.call()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not within " + LIMIT.toSeconds() + " s: " + what);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    FailoverController current() {
        return controller;
    }

    @Override
    public void close() throws IOException {
        open = false;
        threads.shutdown();
        boolean ended;
        try {
            ended = threads.awaitTermination(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new java.io.InterruptedIOException("interrupted while closing");
        }
        threads.shutdownNow();
        cluster.close();
        if (!ended) {
            throw new AssertionError("the controller's threads do not end");
        }
    }
}
