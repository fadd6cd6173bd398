// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.cluster.deploy.NodeSetup;
import io.haproxy4j.cluster.deploy.Verdict;
import io.haproxy4j.cluster.deploy.local.LocalTarget;
import io.haproxy4j.cluster.topology.ClusterTopology;
import io.haproxy4j.cluster.topology.HealthCheck;
import io.haproxy4j.cluster.topology.HostSettings;
import io.haproxy4j.cluster.topology.Listener;
import io.haproxy4j.cluster.topology.Management;
import io.haproxy4j.cluster.topology.Monitoring;
import io.haproxy4j.cluster.topology.Stickiness;
import io.haproxy4j.cluster.topology.VrrpSettings;
import io.haproxy4j.config.check.HaproxyChecker;
import io.haproxy4j.testkit.ApplicationServer;
import io.haproxy4j.testkit.HaproxyBinary;
import io.haproxy4j.testkit.HaproxyProcess;
import io.haproxy4j.testkit.HaproxyVersions;
import io.haproxy4j.testkit.LoopbackAddress;
import io.haproxy4j.testkit.Readiness;
import io.haproxy4j.testkit.TestCertificate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/**
 * The seed's cluster on this machine: everything has a loopback address of its own, neighbours run other versions. Each
 * node has a folder with its files of the plan, and runs those that are current there.
 */
public final class RunningCluster implements AutoCloseable {

    /** How long anything may take on a busy machine. */
    public static final Duration LIMIT = Duration.ofSeconds(30);

    private final Map<String, LoopbackAddress> addresses = new LinkedHashMap<>();
    private final Map<String, ApplicationServer> applications = new LinkedHashMap<>();
    private final Map<String, HaproxyProcess> processes = new LinkedHashMap<>();
    private final Path folder;
    private final String certificate;

    private RunningCluster(Path folder, String certificate) {
        this.folder = folder;
        this.certificate = certificate;
        for (String region : Seed.REGIONS) {
            for (int number = 1; number <= 2; number++) {
                addresses.put(Seed.node(region, number), LoopbackAddress.reserve());
                LoopbackAddress server = LoopbackAddress.reserve();
                String name = region + "-s" + number;
                addresses.put(name, server);
                applications.put(name, ApplicationServer.start(name, server.port(8000)));
            }
        }
    }

    /** Starts all servers and load balancers, and waits until all peers are connected. */
    public static RunningCluster start(Path folder) throws Exception {
        RunningCluster cluster = new RunningCluster(
                folder, TestCertificate.create(folder.resolve("cluster.pem")).toString());
        try {
            cluster.startNodes();
            return cluster;
        } catch (Throwable e) {
            cluster.close();
            throw e;
        }
    }

    private void startNodes() throws IOException, InterruptedException {
        List<HaproxyBinary> binaries = new ArrayList<>();
        for (String release : HaproxyVersions.releases()) {
            binaries.add(HaproxyVersions.fromEnvironment().getOrSkip(release));
        }
        for (Map.Entry<String, NodeSetup> node :
                NodeSetup.all(topology().plan()).entrySet()) {
            HaproxyBinary binary = binaries.get(processes.size() % binaries.size());
            install(node.getKey(), node.getValue(), binary);
            processes.put(
                    node.getKey(),
                    HaproxyProcess.builder(binary)
                            .address(address(node.getKey()))
                            .config("global\n")
                            .arguments("-f", configuration(node.getKey()).toString())
                            .start());
        }
        processes.values().forEach(process -> process.await(Readiness.peersConnected(processes.size() - 1), LIMIT));
    }

    private void install(String node, NodeSetup setup, HaproxyBinary binary) throws IOException, InterruptedException {
        LocalTarget target = LocalTarget.builder(node, Files.createDirectories(root(node)))
                .checker(HaproxyChecker.of(binary.path()))
                .build();
        Verdict verdict = target.install(setup);
        assertThat(verdict.accepted()).as(node + " " + verdict).isTrue();
    }

    /** The folder of a node. */
    public Path root(String node) {
        return folder.resolve("machines").resolve(node);
    }

    /** The way to a node. */
    public LocalTarget.Builder target(String node) {
        HaproxyProcess process = node(node);
        return LocalTarget.builder(node, root(node))
                .checker(HaproxyChecker.of(process.binary().path()))
                .sockets(process.adminSocket(), process.masterSocket())
                .limit(LIMIT);
    }

    /** What a node's HAProxy reads. */
    public Path configuration(String node) {
        return root(node).resolve("current/haproxy.cfg");
    }

    /** Its topology. */
    public ClusterTopology topology() {
        return topology(Seed.REGIONS);
    }

    /** The topology of some of its regions. */
    public ClusterTopology topology(List<String> regions) {
        String root = root(HostSettings.NODE).toString();
        ClusterTopology.Builder topology = ClusterTopology.builder("shop")
                .listener(Listener.http(8080))
                .listener(Listener.https(8443, certificate))
                .management(Management.on(9000).account("admin", "change-me"))
                .monitoring(Monitoring.on(8405)
                        .times(
                                Duration.ofMillis(500),
                                Duration.ofSeconds(1),
                                Duration.ofSeconds(1),
                                Duration.ofSeconds(1)))
                .host(HostSettings.shared(root + "/admin.sock", root + "/programs"))
                // One that is there: keepalived asks for it when it checks its file.
                .vrrp(VrrpSettings.every(Duration.ofSeconds(1)).account(System.getProperty("user.name")));
        for (String region : regions) {
            topology.region(
                    region,
                    r -> r.node(Seed.node(region, 1), host(Seed.node(region, 1)))
                            .node(Seed.node(region, 2), host(Seed.node(region, 2))));
        }
        return topology.application("web", a -> {
                    a.sticky(Stickiness.bySource(Duration.ofMinutes(30)));
                    // No check fails for want of time: the servers stand still when this JVM does.
                    a.check(HealthCheck.http("/health")
                            .every(Duration.ofMillis(500), Duration.ofMillis(250))
                            .timeout(LIMIT));
                    for (String region : regions) {
                        a.server(region, "s1", host(region + "-s1"), 8000);
                        a.backup(region, "s2", host(region + "-s2"), 8000);
                    }
                })
                .build();
    }

    private LoopbackAddress address(String name) {
        return Objects.requireNonNull(addresses.get(name));
    }

    /** The address of a node or a server. */
    public String host(String name) {
        return address(name).host();
    }

    /** A load balancer. */
    public HaproxyProcess node(String name) {
        return Objects.requireNonNull(processes.get(name));
    }

    /** What a node runs, by its own word. Asked until it answers: while it is reloaded, its socket is gone for moments. */
    public Optional<Revision> running(String name) {
        AtomicReference<String> told = new AtomicReference<>("");
        node(name)
                .await(
                        Readiness.cli("show info", info -> {
                            told.set(info);
                            return info.contains("\nPid: ");
                        }),
                        LIMIT);
        return told.get()
                .lines()
                .filter(line -> line.startsWith("description: "))
                .findFirst()
                .flatMap(Revision::inDescription);
    }

    /** All load balancers by name. */
    public Map<String, HaproxyProcess> nodes() {
        return processes;
    }

    /** An application server, for example {@code a-s1}. */
    public ApplicationServer server(String name) {
        return Objects.requireNonNull(applications.get(name));
    }

    /** Whether the load balancers run, and what they have written. */
    public String dump() {
        return processes.values().stream().map(HaproxyProcess::dump).collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        processes.values().forEach(HaproxyProcess::close);
        applications.values().forEach(ApplicationServer::close);
        addresses.values().forEach(LoopbackAddress::close);
    }
}
