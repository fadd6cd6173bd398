// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.examples;

import static io.haproxy4j.examples.Shop.NODES;
import static io.haproxy4j.examples.Shop.REGIONS;

import io.haproxy4j.cluster.ClusterPlan;
import io.haproxy4j.config.check.CheckReport;
import io.haproxy4j.config.check.HaproxyChecker;
import io.haproxy4j.examples.Browser.Answer;
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
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The cluster on this machine: each load balancer and application server has a loopback address of its own. */
final class Laboratory implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Shop.Ports PORTS = new Shop.Ports(8080, 8443, 8000);

    private final Path folder;
    private final List<HaproxyBinary> haproxies = new ArrayList<>();
    private final List<KeepalivedBinary> keepaliveds = new ArrayList<>();
    private final Map<String, ApplicationServer> applications = new LinkedHashMap<>();
    private final Map<String, LoopbackAddress> addresses = new LinkedHashMap<>();
    private final Map<String, HaproxyProcess> balancers = new LinkedHashMap<>();

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

    private ClusterPlan machines() {
        return Shop.machines(certificate()).plan();
    }

    String writeFiles() throws Exception {
        Files.createDirectories(folder);
        TestCertificate.create(Path.of(certificate()));
        ClusterPlan plan = machines();
        plan.write(folder);
        return plan.files().size() + " files in " + folder;
    }

    String checkHaproxy() throws IOException, InterruptedException {
        ClusterPlan plan = machines();
        for (HaproxyBinary binary : haproxies) {
            // The account of the real machines need not exist here.
            HaproxyChecker checker = HaproxyChecker.of(binary.path()).withoutAccounts();
            for (String node : NODES) {
                CheckReport report = checker.check(plan.haproxy(node));
                require(report.clean(), node + " on " + binary.version() + ": " + report);
            }
        }
        return NODES.size() + " files x " + haproxies.size() + " versions, no alert, no warning";
    }

    String checkKeepalived() throws IOException {
        ClusterPlan plan = machines();
        for (KeepalivedBinary binary : keepaliveds) {
            for (String node : NODES) {
                io.haproxy4j.keepalived.CheckReport report =
                        KeepalivedChecker.of(binary.path()).forAnotherMachine().check(plan.keepalived(node));
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
        for (String region : REGIONS) {
            for (int number = 1; number <= 2; number++) {
                String name = region + "-s" + number;
                LoopbackAddress address = LoopbackAddress.reserve();
                addresses.put(name, address);
                applications.put(name, ApplicationServer.start(name, address.port(PORTS.application())));
            }
        }
        return String.join(" ", applications.keySet());
    }

    private ApplicationServer application(String name) {
        return Objects.requireNonNull(applications.get(name));
    }

    private LoopbackAddress address(String name) {
        return Objects.requireNonNull(addresses.get(name));
    }

    private HaproxyProcess balancer(String node) {
        return Objects.requireNonNull(balancers.get(node));
    }

    String startLoadBalancers() {
        NODES.forEach(node -> addresses.put(node, LoopbackAddress.reserve()));
        for (String node : NODES) {
            // Neighbouring nodes run different versions: peers of all versions understand one another.
            HaproxyBinary binary = haproxies.get(balancers.size() % haproxies.size());
            balancers.put(
                    node,
                    HaproxyProcess.builder(binary)
                            .address(address(node))
                            .config(process -> Shop.laboratory(
                                            name -> address(name).host(),
                                            PORTS,
                                            certificate(),
                                            process.directory()
                                                    .resolve("cluster.sock")
                                                    .toString())
                                    .plan()
                                    .haproxy(node)
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
        Answer answer = new Browser().get(false, address(NODES.get(0)).port(PORTS.http()), "www.example.com");
        require(
                answer.status() == 302 && answer.head().contains("https://www.example.com/"),
                "no redirect but: " + answer.head());
        return "302 to https://www.example.com/";
    }

    private Answer ask(String node, String region) throws Exception {
        return new Browser().get(true, address(node).port(PORTS.https()), "region-" + region + ".example.com");
    }

    String requestEachRegion() throws Exception {
        for (String region : REGIONS) {
            for (String node : NODES) {
                balancer(node).await(Readiness.serverUp(Shop.backend(region) + "/s1"), LIMIT);
                Answer answer = ask(node, region);
                require(
                        answer.status() == 200 && answer.body().contains(region + "-s1"),
                        node + " answered for region " + region + ": " + answer);
            }
        }
        return REGIONS.size() * NODES.size() + " requests, each answered by s1 of its region";
    }

    private boolean hasEntry(String node) {
        // The client of this example is 127.0.0.1, which an IPv6 table holds in its mapped form.
        return balancer(node).cli("show table be_web_a").contains("127.0.0.1");
    }

    String replicateEntry() throws Exception {
        balancer("haproxy-a-1").cli("clear table be_web_a");
        require(!hasEntry("haproxy-a-1"), "the table could not be cleared");
        ask("haproxy-a-1", "a");
        long start = System.nanoTime();
        for (String node : List.of("haproxy-b-1", "haproxy-c-2")) {
            await(node + " has the entry", () -> hasEntry(node));
        }
        return String.format("after %.1f ms", (System.nanoTime() - start) / 1e6);
    }

    String failServer() throws Exception {
        application("b-s1").down();
        return answeredBy("haproxy-c-1", "b", body -> body.contains("b-s2"));
    }

    String loseRegion() throws Exception {
        Shop.nodes("a").forEach(node -> balancer(node).kill());
        application("a-s1").down();
        application("a-s2").down();
        return answeredBy("haproxy-b-1", "a", body -> !body.contains("a-s"));
    }

    /** Asks until the answer is the wanted one; tells who answered, when, and what clients saw in between. */
    private String answeredBy(String node, String region, java.util.function.Predicate<String> wanted)
            throws Exception {
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
        application("a-s1").up();
        application("a-s2").up();
        Shop.nodes("a").forEach(node -> balancer(node).restart());
        long start = System.nanoTime();
        for (String node : Shop.nodes("a")) {
            await(node + " has the entry again", () -> hasEntry(node));
        }
        double learned = (System.nanoTime() - start) / 1e6;
        return String.format("entries after %.0f ms; ", learned)
                + answeredBy("haproxy-b-1", "a", body -> body.contains("a-s"));
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
    }
}
