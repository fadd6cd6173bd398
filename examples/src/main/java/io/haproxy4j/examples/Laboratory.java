// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.examples;

import static io.haproxy4j.examples.Site.NODES;

import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.check.CheckReport;
import io.haproxy4j.config.check.HaproxyChecker;
import io.haproxy4j.examples.Browser.Answer;
import io.haproxy4j.examples.Site.Node;
import io.haproxy4j.examples.Site.Region;
import io.haproxy4j.keepalived.KeepalivedChecker;
import io.haproxy4j.testkit.ApplicationServer;
import io.haproxy4j.testkit.HaproxyBinary;
import io.haproxy4j.testkit.HaproxyProcess;
import io.haproxy4j.testkit.HaproxyVersions;
import io.haproxy4j.testkit.KeepalivedBinary;
import io.haproxy4j.testkit.KeepalivedVersions;
import io.haproxy4j.testkit.LoopbackAddress;
import io.haproxy4j.testkit.MissingProgramException;
import io.haproxy4j.testkit.Readiness;
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
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The cluster on this machine: each load balancer and application server has a loopback address of its own. */
final class Laboratory implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int HTTP = 8080;
    private static final int HTTPS = 8443;
    private static final int APPLICATION = 8000;

    private final Path folder;
    private final List<HaproxyBinary> haproxies = new ArrayList<>();
    private final List<KeepalivedBinary> keepaliveds = new ArrayList<>();
    private final Map<String, ApplicationServer> applications = new LinkedHashMap<>();
    private final Map<Node, LoopbackAddress> addresses = new LinkedHashMap<>();
    private final List<LoopbackAddress> reserved = new ArrayList<>();
    private final Map<Node, HaproxyProcess> balancers = new LinkedHashMap<>();

    Laboratory(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    private String certificate() {
        return folder.resolve("cluster.pem").toString();
    }

    String findPrograms() {
        List<String> missing = new ArrayList<>();
        collect(HaproxyVersions.releases(), HaproxyVersions.fromEnvironment()::get, haproxies, missing);
        collect(KeepalivedVersions.releases(), KeepalivedVersions.fromEnvironment()::get, keepaliveds, missing);
        if (haproxies.isEmpty()) {
            throw new IllegalStateException("no HAProxy at all: " + missing);
        }
        return "haproxy "
                + haproxies.stream().map(HaproxyBinary::version).collect(Collectors.joining(" "))
                + ", keepalived "
                + keepaliveds.stream().map(KeepalivedBinary::version).collect(Collectors.joining(" "))
                + (missing.isEmpty() ? "" : "; missing " + missing);
    }

    private static <B> void collect(
            List<String> releases, Function<String, B> find, List<B> found, List<String> missing) {
        for (String release : releases) {
            try {
                found.add(find.apply(release));
            } catch (MissingProgramException e) {
                missing.add(e.getMessage());
            }
        }
    }

    private HaproxyConfig machineConfig(Node node) {
        return NodeFiles.haproxy(Site.machines(certificate()), node);
    }

    String writeFiles() throws Exception {
        Files.createDirectories(folder);
        Certificate.create(Path.of(certificate()));
        for (Node node : NODES) {
            Path home = Files.createDirectories(folder.resolve(node.toString()));
            machineConfig(node).write(home.resolve("haproxy.cfg"));
            NodeFiles.keepalived(Site.machines(certificate()), node).write(home.resolve("keepalived.conf"));
        }
        return NODES.size() * 2 + " files in " + folder;
    }

    String checkHaproxy() throws IOException, InterruptedException {
        for (HaproxyBinary binary : haproxies) {
            // The account of the real machines need not exist here.
            HaproxyChecker checker = HaproxyChecker.of(binary.path()).withoutAccounts();
            for (Node node : NODES) {
                CheckReport report = checker.check(machineConfig(node));
                require(report.clean(), node + " on " + binary.version() + ": " + report);
            }
        }
        return NODES.size() + " files x " + haproxies.size() + " versions, no alert, no warning";
    }

    String checkKeepalived() throws IOException {
        for (KeepalivedBinary binary : keepaliveds) {
            for (Node node : NODES) {
                io.haproxy4j.keepalived.CheckReport report = KeepalivedChecker.of(binary.path())
                        .forAnotherMachine()
                        .check(NodeFiles.keepalived(Site.machines(certificate()), node));
                require(
                        report.accepted() && report.silent(),
                        node + " on " + binary.version() + ": " + report.diagnostics());
            }
        }
        return keepaliveds.isEmpty()
                ? "no keepalived on this machine: not checked"
                : NODES.size() + " files x " + keepaliveds.size() + " versions, silent";
    }

    String startApplications() {
        for (Region region : Region.values()) {
            for (int number = 1; number <= 2; number++) {
                String name = region + "-s" + number;
                LoopbackAddress address = LoopbackAddress.reserve();
                reserved.add(address);
                applications.put(name, ApplicationServer.start(name, address.port(APPLICATION)));
            }
        }
        return String.join(" ", applications.keySet());
    }

    private ApplicationServer application(Region region, int number) {
        return Objects.requireNonNull(applications.get(region + "-s" + number));
    }

    private LoopbackAddress address(Node node) {
        return Objects.requireNonNull(addresses.get(node));
    }

    private HaproxyProcess balancer(Node node) {
        return Objects.requireNonNull(balancers.get(node));
    }

    String startLoadBalancers() {
        NODES.forEach(node -> addresses.put(node, LoopbackAddress.reserve()));
        Site site = new Site(
                node -> address(node).host(),
                false,
                (region, number) -> application(region, number).address(),
                HTTP,
                HTTPS,
                certificate(),
                "",
                Optional.empty());
        for (Node node : NODES) {
            // Neighbouring nodes run different versions: peers of all versions understand one another.
            HaproxyBinary binary = haproxies.get(balancers.size() % haproxies.size());
            balancers.put(
                    node,
                    HaproxyProcess.builder(binary)
                            .address(address(node))
                            .config(process -> NodeFiles.haproxy(
                                            site.adminSocket(process.directory()
                                                    .resolve("cluster.sock")
                                                    .toString()),
                                            node)
                                    .render())
                            .start());
        }
        return balancers.values().stream()
                .map(process -> process.binary().version())
                .collect(Collectors.joining(" "));
    }

    String awaitPeers() {
        int others = NODES.size() - 1;
        balancers.values().forEach(process -> process.await(Readiness.peersConnected(others), LIMIT));
        return NODES.size() * others + " of " + NODES.size() * others + " directions";
    }

    String redirectsToHttps() throws Exception {
        Answer answer = new Browser().get(false, address(NODES.get(0)).port(HTTP), "www.example.com");
        require(
                answer.status() == 302 && answer.head().contains("https://www.example.com/"),
                "no redirect but: " + answer.head());
        return "302 to https://www.example.com/";
    }

    private Answer ask(Node node, Region region) throws Exception {
        return new Browser().get(true, address(node).port(HTTPS), "region-" + region.label() + ".example.com");
    }

    String requestEachRegion() throws Exception {
        for (Region region : Region.values()) {
            for (Node node : NODES) {
                balancer(node).await(Readiness.serverUp(region.backend() + "/s1"), LIMIT);
                Answer answer = ask(node, region);
                require(
                        answer.status() == 200 && answer.body().contains(region + "-s1"),
                        node + " answered for region " + region + ": " + answer);
            }
        }
        return Region.values().length * NODES.size() + " requests, each answered by s1 of its region";
    }

    private boolean hasEntry(Node node) {
        // The client of this example is 127.0.0.1, which an IPv6 table holds in its mapped form.
        return balancer(node).cli("show table be_region_a").contains("127.0.0.1");
    }

    String replicateEntry() throws Exception {
        balancer(new Node(Region.A, 1)).cli("clear table be_region_a");
        require(!hasEntry(new Node(Region.A, 1)), "the table could not be cleared");
        ask(new Node(Region.A, 1), Region.A);
        long start = System.nanoTime();
        for (Node node : List.of(new Node(Region.B, 1), new Node(Region.C, 2))) {
            await(node + " has the entry", () -> hasEntry(node));
        }
        return String.format("after %.1f ms", (System.nanoTime() - start) / 1e6);
    }

    String failServer() throws Exception {
        application(Region.B, 1).down();
        return answeredBy(new Node(Region.C, 1), Region.B, body -> body.contains("B-s2"));
    }

    String loseRegion() throws Exception {
        Region.A.nodes().forEach(node -> balancer(node).kill());
        application(Region.A, 1).down();
        application(Region.A, 2).down();
        return answeredBy(new Node(Region.B, 1), Region.A, body -> !body.contains("A-s"));
    }

    /** Asks until the answer is the wanted one; tells who answered, when, and what clients saw in between. */
    private String answeredBy(Node node, Region region, java.util.function.Predicate<String> wanted) throws Exception {
        long start = System.nanoTime();
        int failures = 0;
        while (System.nanoTime() - start < LIMIT.toNanos()) {
            Answer answer = ask(node, region);
            if (answer.status() == 200 && wanted.test(answer.body())) {
                return String.format(
                        "by %s after %.1f s, %d requests failed until then",
                        answer.body(), (System.nanoTime() - start) / 1e9, failures);
            }
            failures += answer.status() == 200 ? 0 : 1;
        }
        throw new AssertionError("region " + region + " is not answered by another server within " + LIMIT);
    }

    String restoreRegion() throws Exception {
        application(Region.A, 1).up();
        application(Region.A, 2).up();
        Region.A.nodes().forEach(node -> balancer(node).restart());
        long start = System.nanoTime();
        for (Node node : Region.A.nodes()) {
            await(node + " has the entry again", () -> hasEntry(node));
        }
        double learned = (System.nanoTime() - start) / 1e6;
        return String.format("entries after %.0f ms; ", learned)
                + answeredBy(new Node(Region.B, 1), Region.A, body -> body.contains("A-s"));
    }

    private static void await(String what, BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            require(System.nanoTime() < deadline, what + ": not within " + LIMIT);
            Thread.sleep(1);
        }
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new AssertionError(otherwise);
        }
    }

    @Override
    public void close() {
        balancers.values().forEach(HaproxyProcess::close);
        addresses.values().forEach(LoopbackAddress::close);
        applications.values().forEach(ApplicationServer::close);
        reserved.forEach(LoopbackAddress::close);
    }
}
