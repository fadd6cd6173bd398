// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.resilience;

import io.haproxy4j.cluster.ClusterPlan;
import io.haproxy4j.cluster.Revision;
import io.haproxy4j.cluster.deploy.Deployment;
import io.haproxy4j.cluster.deploy.DeploymentListener;
import io.haproxy4j.cluster.deploy.NodeSetup;
import io.haproxy4j.cluster.failover.decision.RegionPhase;
import io.haproxy4j.cluster.failover.decision.VrrpRole;
import io.haproxy4j.testkit.HaproxyVersions;
import io.haproxy4j.testkit.NamespaceCluster;
import io.haproxy4j.testkit.NamespaceNode;
import io.haproxy4j.testkit.NodeProcess;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The planned cluster: three regions of two machines, their servers, clients that never stop asking, slow lines between
 * the regions, an operator's intent, and a controller over all of it.
 */
final class Site implements AutoCloseable {

    static final Duration LIMIT = Duration.ofMinutes(1);
    private static final int PROBE_MILLIS = 15;
    private static final int WAN_MILLIS = 15;

    private final Path folder;
    private final NamespaceCluster cluster;
    private final Map<String, Machine> machines = new LinkedHashMap<>();
    private final Map<String, NodeProcess> servers = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Holder> holders = new CopyOnWriteArrayList<>();
    private final List<Mark> marks = new CopyOnWriteArrayList<>();
    private final Standstills standstills = new Standstills();
    private final Control control;
    private final Tables tables;
    private final OperatorIntent intent;
    private final Traffic traffic;
    private volatile boolean open = true;
    private int edition;

    Site(Path folder) throws Exception {
        this.folder = folder;
        cluster = start();
        control = new Control(machines.values(), folder.resolve("memory.json"), threads);
        tables = new Tables(machines.values());
        intent = new OperatorIntent(machines.values(), control);
        try {
            Blueprint.REGIONS.forEach(this::startServers);
            java("wan", Wan.class, lines()).log().await(Pattern.compile("lines are up"), LIMIT);
            startMachines();
            control.start();
            threads.execute(control::run);
            threads.execute(this::watch);
            threads.execute(() -> standstills.watch(() -> open));
            NamespaceNode clients = cluster.node("client");
            clients.run("ip", "route", "add", "local", Blueprint.CLIENTS, "dev", "lo");
            List<String> arguments = new ArrayList<>(List.of(Integer.toString(PROBE_MILLIS)));
            Blueprint.REGIONS.forEach(region -> arguments.add(Blueprint.vip(region)));
            traffic = new Traffic(java("client", Probe.class, arguments).log());
            until("every HAProxy answers", () -> machines.values().stream().allMatch(m -> tables.peers(m) >= 0));
            intent.express();
            settle(List.of());
        } catch (Exception | Error e) {
            System.out.println(dump());
            close();
            throw e;
        }
    }

    private static NamespaceCluster start() {
        NamespaceCluster.Builder builder = NamespaceCluster.builder();
        Blueprint.nodes().forEach(node -> builder.node(node, Blueprint.address(node) + "/24"));
        return builder.node("app", Blueprint.SERVERS + "/24")
                .node("client", Blueprint.CLIENT + "/24")
                .node("wan", Blueprint.WAN + "/24")
                .start();
    }

    private void startMachines() throws IOException, InterruptedException {
        Path library = WallClock.library(folder);
        ClusterPlan plan = Blueprint.topology(edition).plan();
        for (String node : Blueprint.nodes()) {
            Path files = Files.createDirectory(folder.resolve(node));
            Machine machine = new Machine(cluster.node(node), files, new WallClock(library, files.resolve("clock")));
            machines.put(node, machine);
            machine.route();
            machine.install(plan);
        }
        machines.values().forEach(Machine::start);
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

    private static List<String> lines() {
        List<String> arguments = new ArrayList<>(List.of(Integer.toString(WAN_MILLIS)));
        arguments.addAll(Blueprint.lines());
        return arguments;
    }

    /** Starts the servers of a region, each of which answers with its name. */
    void startServers(String region) {
        StringBuilder config = new StringBuilder("""
                defaults
                    mode http
                    timeout connect 1s
                    timeout client 5s
                    timeout server 5s
                """);
        for (String server : Blueprint.servers(region)) {
            config.append("""
                    frontend NAME
                        bind ADDRESS
                        http-request return status 200 content-type text/plain string NAME
                    """.replace("NAME", Blueprint.server(region, server))
                    .replace("ADDRESS", Blueprint.SERVERS + ":" + Blueprint.port(region, server)));
        }
        NamespaceNode app = cluster.node("app");
        app.write("/etc/haproxy/" + region + ".cfg", config.toString());
        String program =
                HaproxyVersions.fromEnvironment().getOrSkip("3.2").path().toString();
        servers.put(region, app.start(program, "-db", "-f", "/etc/haproxy/" + region + ".cfg"));
    }

    void killServers(String region) {
        Objects.requireNonNull(servers.get(region)).kill();
    }

    Machine machine(String node) {
        return Objects.requireNonNull(machines.get(node));
    }

    /** The machine of a region that holds its address. */
    Machine holder(String region) {
        Set<String> holding = settledHolders(region);
        if (holding.size() != 1) {
            throw new AssertionError("the address of " + region + " is on " + holding);
        }
        return machine(holding.iterator().next());
    }

    /** Who holds the address of a region, once it is one: after a moment in which all stood still, both may for another. */
    Set<String> settledHolders(String region) {
        long end = System.nanoTime() + LIMIT.toNanos();
        Set<String> holding = holdersOf(region);
        while (holding.size() != 1 && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            holding = holdersOf(region);
        }
        return holding;
    }

    /** The other machine of a region. */
    Machine neighbour(Machine machine) {
        return machine(Blueprint.nodes(Blueprint.region(machine.name())).stream()
                .filter(node -> !node.equals(machine.name()))
                .findFirst()
                .orElseThrow());
    }

    Control control() {
        return control;
    }

    Tables tables() {
        return tables;
    }

    OperatorIntent intent() {
        return intent;
    }

    Traffic traffic() {
        return traffic;
    }

    List<Holder> holders() {
        return List.copyOf(holders);
    }

    Standstills standstills() {
        return standstills;
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    /** Notes that something is done now. */
    void mark(String text) {
        marks.add(new Mark(System.nanoTime(), text, false));
    }

    /** Notes that a HAProxy comes to its end now. */
    void markEnd(String text) {
        marks.add(new Mark(System.nanoTime(), text, true));
    }

    /** Cuts the lines between the regions: connections stay, and nothing passes. */
    void cut() throws IOException {
        Files.createFile(cutFile());
    }

    void mend() throws IOException {
        Files.delete(cutFile());
    }

    private Path cutFile() {
        return cluster.node("wan").path("/run/cut");
    }

    /** What brings other files to all machines. */
    Deployment deployment(DeploymentListener listener) {
        return new Deployment(
                folder.resolve("journal"),
                machines.values().stream().map(Machine::target).toList(),
                listener);
    }

    /** The files of the next edition of the topology. */
    Map<String, NodeSetup> nextEdition() {
        edition++;
        return NodeSetup.all(Blueprint.topology(edition).plan());
    }

    /** Files and processes of all machines are those of one edition. */
    void assertOneEdition() throws IOException {
        Map<String, Integer> editions = new TreeMap<>();
        for (int each = 0; each <= edition; each++) {
            ClusterPlan plan = Blueprint.topology(each).plan();
            for (Machine machine : machines.values()) {
                Revision revision = NodeSetup.of(plan, machine.name()).revision();
                if (machine.target().state().isAt(revision)) {
                    editions.put(machine.name(), each);
                }
            }
        }
        if (editions.size() != machines.size() || Set.copyOf(editions.values()).size() != 1) {
            throw new AssertionError("the nodes are at these editions: " + editions);
        }
    }

    ExecutorService threads() {
        return threads;
    }

    /** Sees who holds which address, and tells the controller as the keepalived would. */
    private void watch() {
        Map<String, Set<String>> before = new TreeMap<>();
        while (open) {
            for (String region : Blueprint.REGIONS) {
                Set<String> now = holdersOf(region);
                if (!now.equals(before.put(region, now))) {
                    holders.add(new Holder(System.nanoTime(), region, now));
                    for (String node : Blueprint.nodes(region)) {
                        control.role(machine(node).id(), now.contains(node) ? VrrpRole.MASTER : VrrpRole.BACKUP);
                    }
                }
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    Set<String> holdersOf(String region) {
        Set<String> holding = new TreeSet<>();
        for (String node : Blueprint.nodes(region)) {
            if (machine(node).holds()) {
                holding.add(node);
            }
        }
        return holding;
    }

    /**
     * Waits until all is as it should be.
     *
     * @param clients those that every node must remember
     */
    void settle(List<String> clients) throws Exception {
        control.assertNotFailed();
        until(
                "one node of each region holds its address",
                () -> Blueprint.REGIONS.stream()
                        .allMatch(region -> holdersOf(region).size() == 1));
        until(
                "every node stands by",
                () -> machines.values().stream().allMatch(Machine::standsBy) && control.isAllIn());
        until(
                () -> "every node has all peers: " + tables,
                () -> machines.values().stream().allMatch(machine -> tables.peers(machine) == machines.size() - 1));
        until(
                "every region serves",
                () -> control.memory().regions().values().stream()
                        .allMatch(phase -> phase.stage() == RegionPhase.Stage.IN));
        until(
                () -> "what the operator has set is set: " + intent.violations(),
                () -> intent.violations().isEmpty());
        until(
                () -> "every node remembers every client: " + tables.missing(clients),
                () -> tables.missing(clients).isEmpty());
        until("the clients are answered everywhere", () -> {
            List<Sample> recent = traffic.since(System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(300));
            return Blueprint.REGIONS.stream()
                            .allMatch(region ->
                                    recent.stream().anyMatch(s -> s.address().equals(Blueprint.vip(region))))
                    && recent.stream().allMatch(Sample::ok);
        });
    }

    static void until(String what, Callable<Boolean> condition) throws Exception {
        until(() -> what, condition);
    }

    static void until(Supplier<String> what, Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!condition.call()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not within " + LIMIT.toSeconds() + " s: " + what.get());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    /** What all programs have written, and what the controller has told. */
    String dump() {
        StringBuilder text = new StringBuilder(cluster.dump());
        control.audit().forEach(event -> text.append(event).append('\n'));
        return text.append(tables.peersTold()).toString();
    }

    @Override
    public void close() throws IOException {
        open = false;
        control.end();
        threads.shutdown();
        boolean ended;
        try {
            ended = threads.awaitTermination(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new InterruptedIOException("interrupted while closing");
        }
        threads.shutdownNow();
        cluster.close();
        if (!ended) {
            throw new AssertionError("the controller's threads do not end");
        }
    }
}
