// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.cluster.topology.Application;
import io.haproxy4j.cluster.topology.ClusterTopology;
import io.haproxy4j.cluster.topology.HostSettings;
import io.haproxy4j.cluster.topology.HostSettings.ListenOn;
import io.haproxy4j.cluster.topology.Limits;
import io.haproxy4j.cluster.topology.Listener;
import io.haproxy4j.cluster.topology.Node;
import io.haproxy4j.cluster.topology.Region;
import io.haproxy4j.cluster.topology.VrrpSettings;
import io.haproxy4j.keepalived.runtime.InstanceStatus;
import io.haproxy4j.keepalived.runtime.KeepalivedDaemon;
import io.haproxy4j.keepalived.runtime.KeepalivedStatus;
import io.haproxy4j.keepalived.runtime.TrackFile;
import io.haproxy4j.runtime.RuntimeClient;
import io.haproxy4j.testkit.HaproxyBinary;
import io.haproxy4j.testkit.HaproxyVersions;
import io.haproxy4j.testkit.KeepalivedBinary;
import io.haproxy4j.testkit.KeepalivedVersions;
import io.haproxy4j.testkit.NamespaceCluster;
import io.haproxy4j.testkit.NamespaceNode;
import io.haproxy4j.testkit.NodeProcess;
import io.haproxy4j.testkit.TestCertificate;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/**
 * Three regions of two machines with networks, accounts and files of their own. Each runs the planned HAProxy and the
 * planned keepalived, character by character; neighbours run other versions.
 */
final class PlannedMachines implements AutoCloseable {

    static final Duration LIMIT = Duration.ofSeconds(30);

    private static final String LEAVE = "/run/leave";
    private static final String PROGRAMS = "/etc/keepalived/programs";
    private static final String CERTIFICATE = "/etc/haproxy/cluster.pem";

    /** A folder for the changed root, devices of its own for the system's log, and the accounts that are planned. */
    private static final String SET_UP = """
            set -e
            mount -t tmpfs tmpfs /var/lib
            mkdir /var/lib/haproxy /run/dev
            for device in null zero random urandom; do
                : > /run/dev/$device
                mount --bind /dev/$device /run/dev/$device
            done
            mount --rbind /run/dev /dev
            for account in haproxy keepalived_script; do
                sed -i "/^$account:/d" /etc/passwd /etc/group
            done
            echo 'haproxy:x:64001:64001::/var/lib/haproxy:/usr/sbin/nologin' >> /etc/passwd
            echo 'haproxy:x:64001:' >> /etc/group
            echo 'keepalived_script:x:64002:64002::/:/usr/sbin/nologin' >> /etc/passwd
            echo 'keepalived_script:x:64002:' >> /etc/group
            """;

    private final ClusterTopology topology;
    private final ClusterPlan plan;
    private final NamespaceCluster cluster;
    private final Path folder;
    private final Map<String, NodeProcess> balancers = new LinkedHashMap<>();
    private final Map<String, NodeProcess> keepers = new LinkedHashMap<>();
    private final Map<String, List<String>> logs = new LinkedHashMap<>();
    private final List<ServerSocketChannel> listeners = new ArrayList<>();

    private PlannedMachines(ClusterTopology topology, NamespaceCluster cluster, Path folder) {
        this.topology = topology;
        this.plan = topology.plan();
        this.cluster = cluster;
        this.folder = folder;
    }

    /** Starts everything, and waits until every region has its address. */
    static PlannedMachines start(Path folder) throws Exception {
        ClusterTopology topology = topology();
        NamespaceCluster.Builder cluster = NamespaceCluster.builder();
        topology.nodes().forEach(node -> cluster.node(node.name(), node.address() + "/16"));
        PlannedMachines machines = new PlannedMachines(
                topology, cluster.node("world", "10.77.9.1/16").start(), folder);
        try {
            String certificate = Files.readString(TestCertificate.create(folder.resolve("cluster.pem")));
            machines.startServers();
            for (Node node : topology.nodes().toList()) {
                machines.setUp(node.name(), certificate);
                machines.startHaproxy(node.name());
            }
            for (Node node : topology.nodes().toList()) {
                machines.awaitHaproxy(node.name());
                machines.startKeepalived(node.name());
            }
            return machines;
        } catch (Exception | Error e) {
            System.err.println(machines.dump());
            machines.close();
            throw e;
        }
    }

    private static ClusterTopology topology() {
        ClusterTopology.Builder topology = ClusterTopology.builder("shop")
                .listener(Listener.http(80))
                .listener(Listener.https(443, CERTIFICATE))
                .limits(new Limits(2000, 6000))
                // The address stays where it is though all machines stand still for three seconds.
                .vrrp(VrrpSettings.every(Duration.ofSeconds(2)).leaveFile(LEAVE))
                .host(new HostSettings(
                        Optional.of("haproxy"), "/run/haproxy/admin.sock", PROGRAMS, ListenOn.EVERY_ADDRESS));
        for (String region : Seed.REGIONS) {
            int number = Seed.REGIONS.indexOf(region);
            String network = "10.77." + number + ".";
            topology.region(
                    region,
                    r -> r.node(region + "1", network + "11")
                            .node(region + "2", network + "12")
                            .virtualIp(network + "100/16", 51 + number, "s3cret"));
        }
        return topology.application("web", PlannedMachines::servers).build();
    }

    private static void servers(Application.Builder web) {
        Seed.REGIONS.forEach(region -> web.server(region, "s1", "10.77.9.1", 8001 + Seed.REGIONS.indexOf(region)));
    }

    private void startServers() {
        cluster.node("world").write("/etc/haproxy/servers.cfg", """
                defaults
                    mode http
                    timeout connect 1s
                    timeout client 5s
                    timeout server 5s
                frontend servers
                    bind 10.77.9.1:8001-8003
                    http-request return status 200 content-type text/plain string served
                """);
        cluster.node("world").start(binary(2).path().toString(), "-db", "-f", "/etc/haproxy/servers.cfg");
    }

    private static HaproxyBinary binary(int number) {
        List<String> releases = HaproxyVersions.releases();
        return HaproxyVersions.fromEnvironment().getOrSkip(releases.get(number % releases.size()));
    }

    private int number(String node) {
        return topology.nodes().map(Node::name).toList().indexOf(node);
    }

    private void setUp(String node, String certificate) throws IOException {
        NamespaceNode machine = cluster.node(node);
        assertThat(machine.run("sh", "-c", SET_UP).exitCode()).isZero();
        machine.write(CERTIFICATE, certificate);
        for (String program : new String[] {"check-haproxy", "record-transition"}) {
            machine.write(
                    PROGRAMS + "/" + program,
                    plan.file("nodes/" + node + "/" + program).orElseThrow().text());
            machine.run("chmod", "755", PROGRAMS + "/" + program);
        }
        listen(node);
    }

    /** The system's log of a machine. */
    private void listen(String node) throws IOException {
        Path socket = cluster.node(node).path("/run/dev/log");
        ServerSocketChannel listener =
                ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(socket));
        Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-rw-rw-"));
        listeners.add(listener);
        List<String> lines = new CopyOnWriteArrayList<>();
        logs.put(node, lines);
        daemon(() -> {
            while (listener.isOpen()) {
                try {
                    SocketChannel client = listener.accept();
                    // Some programs keep theirs open.
                    daemon(() -> record(client, lines));
                } catch (IOException e) {
                    return;
                }
            }
        });
    }

    private static void daemon(Runnable body) {
        Thread thread = new Thread(body, "log");
        thread.setDaemon(true);
        thread.start();
    }

    private static void record(SocketChannel client, List<String> lines) {
        try (client;
                Reader in = Channels.newReader(client, StandardCharsets.UTF_8)) {
            new BufferedReader(in).lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException e) {
            lines.add("the connection broke: " + e);
        }
    }

    /** Starts the planned HAProxy of a node. */
    void startHaproxy(String node) {
        balancers.put(
                node,
                cluster.node(node)
                        .startHaproxy(binary(number(node)), plan.haproxy(node).render()));
    }

    /** Waits until the check that keepalived runs is content. */
    void awaitHaproxy(String node) {
        await(
                "HAProxy works on " + node,
                () -> cluster.node(node).run(PROGRAMS + "/check-haproxy").exitCode() == 0);
    }

    private void startKeepalived(String node) throws IOException {
        List<String> releases = KeepalivedVersions.releases();
        KeepalivedBinary binary =
                KeepalivedVersions.fromEnvironment().getOrSkip(releases.get(number(node) % releases.size()));
        cluster.node(node)
                .write("/etc/keepalived/keepalived.conf", plan.keepalived(node).render());
        // Where it writes its state, apart from the other machines'.
        NodeProcess process = cluster.node(node)
                .start(
                        "env",
                        "TMPDIR=/run",
                        binary.path().toString(),
                        "-n",
                        "-l",
                        "-D",
                        "-f",
                        "/etc/keepalived/keepalived.conf");
        process.log().await(Pattern.compile("Startup complete"), LIMIT);
        // The number inside the machine means nothing out here.
        Files.writeString(pidFile(node), process.pid() + "\n");
        keepers.put(node, process);
    }

    private Path pidFile(String node) {
        return folder.resolve(node + ".pid");
    }

    ClusterPlan plan() {
        return plan;
    }

    NamespaceNode machine(String name) {
        return cluster.node(name);
    }

    NodeProcess haproxy(String node) {
        return Objects.requireNonNull(balancers.get(node));
    }

    RuntimeClient client(String node) {
        return RuntimeClient.unix(cluster.node(node).path(topology.host().adminSocket()));
    }

    KeepalivedStatus keepalived(String node) throws IOException {
        return KeepalivedDaemon.at(pidFile(node), cluster.node(node).path("/run/keepalived.json"))
                .status(LIMIT);
    }

    InstanceStatus instance(String node) throws IOException {
        return keepalived(node).instances().get(0);
    }

    TrackFile leaveFile(String node) {
        return TrackFile.at(cluster.node(node).path(LEAVE));
    }

    /** What the programs of a node have written to its log. */
    List<String> log(String node) {
        return Objects.requireNonNull(logs.get(node));
    }

    String address(String region) {
        return "10.77." + Seed.REGIONS.indexOf(region) + ".100";
    }

    /** The nodes, of whichever region, that have the address of a region. */
    List<String> holders(String region) {
        return topology.nodes()
                .map(Node::name)
                .filter(node ->
                        cluster.node(node).run("ip", "-o", "address").output().contains(" " + address(region) + "/16"))
                .toList();
    }

    /** The only node that has the address of a region, once there is one. */
    String holder(String region) {
        await("one node has the address of " + region, () -> holders(region).size() == 1);
        return holders(region).get(0);
    }

    /** The other node of the region. */
    String neighbour(String node) {
        Region region = topology.regions().stream()
                .filter(each -> each.nodes().stream().anyMatch(one -> one.name().equals(node)))
                .findFirst()
                .orElseThrow();
        return region.nodes().stream()
                .map(Node::name)
                .filter(name -> !name.equals(node))
                .findFirst()
                .orElseThrow();
    }

    /** What a client gets at the address of a region. */
    boolean serves(String region) {
        return cluster.node("world")
                .run(
                        "curl",
                        "--silent",
                        "--insecure",
                        "--max-time",
                        "2",
                        "--resolve",
                        "region-" + region + ".example.com:443:" + address(region),
                        "https://region-" + region + ".example.com/")
                .output()
                .equals("served");
    }

    static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            LockSupport.parkNanos(10_000_000);
        }
    }

    String dump() {
        return cluster.dump();
    }

    @Override
    public void close() {
        cluster.close();
        for (ServerSocketChannel listener : listeners) {
            try {
                listener.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
