// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.examples;

import static io.haproxy4j.examples.Shop.NODES;
import static io.haproxy4j.examples.Shop.REGIONS;
import static io.haproxy4j.examples.Steps.require;

import io.haproxy4j.cluster.ClusterPlan;
import io.haproxy4j.cluster.deploy.Deployment;
import io.haproxy4j.cluster.deploy.DeploymentEvent;
import io.haproxy4j.cluster.deploy.NodeSetup;
import io.haproxy4j.cluster.deploy.Outcome;
import io.haproxy4j.cluster.deploy.Verdict;
import io.haproxy4j.cluster.deploy.local.LocalTarget;
import io.haproxy4j.cluster.topology.AppServer;
import io.haproxy4j.config.check.HaproxyChecker;
import io.haproxy4j.testkit.ApplicationServer;
import io.haproxy4j.testkit.HaproxyBinary;
import io.haproxy4j.testkit.HaproxyProcess;
import io.haproxy4j.testkit.LoopbackAddress;
import io.haproxy4j.testkit.Readiness;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The cluster on this machine: each load balancer and application server has a loopback address of its own. A load
 * balancer runs the files that have been deployed to its folder.
 */
final class Laboratory implements AutoCloseable {

    static final Duration LIMIT = Duration.ofSeconds(30);

    private final RealPrograms programs;
    private final Path machines;
    private final Map<String, ApplicationServer> applications = new LinkedHashMap<>();
    private final Map<String, LoopbackAddress> addresses = new LinkedHashMap<>();
    private final Map<String, HaproxyProcess> balancers = new LinkedHashMap<>();
    private Shop.Settings settings;

    Laboratory(Path folder, RealPrograms programs) {
        this.programs = programs;
        this.settings = new Shop.Settings(
                AppServer.DEFAULT_WEIGHT,
                Duration.ofSeconds(30),
                folder.toAbsolutePath().resolve("cluster.pem").toString());
        try {
            // The path of a socket must be short, and that of the example's folder may not be.
            this.machines = Files.createTempDirectory("cluster");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String startApplications() {
        for (String region : REGIONS) {
            for (int number = 1; number <= 2; number++) {
                String name = region + "-s" + number;
                LoopbackAddress address = LoopbackAddress.reserve();
                addresses.put(name, address);
                applications.put(name, ApplicationServer.start(name, address.port(Shop.APPLICATION)));
            }
        }
        return String.join(" ", applications.keySet());
    }

    ApplicationServer application(String name) {
        return Objects.requireNonNull(applications.get(name));
    }

    LoopbackAddress address(String name) {
        return Objects.requireNonNull(addresses.get(name));
    }

    HaproxyProcess balancer(String node) {
        return Objects.requireNonNull(balancers.get(node));
    }

    Shop.Settings settings() {
        return settings;
    }

    private ClusterPlan plan(Shop.Settings with) {
        return Shop.laboratory(name -> address(name).host(), machines, with).plan();
    }

    private LocalTarget.Builder target(String node, HaproxyBinary binary) {
        return LocalTarget.builder(node, machines.resolve("machines").resolve(node))
                .checker(HaproxyChecker.of(binary.path()));
    }

    String startLoadBalancers() throws IOException, InterruptedException {
        Stream.concat(NODES.stream(), Stream.of(Shop.MONITOR))
                .forEach(name -> addresses.put(name, LoopbackAddress.reserve()));
        for (Map.Entry<String, NodeSetup> node : NodeSetup.all(plan(settings)).entrySet()) {
            String name = node.getKey();
            // Neighbouring nodes run different versions: peers of all versions understand one another.
            HaproxyBinary binary = programs.haproxies()
                    .get(balancers.size() % programs.haproxies().size());
            Path root = Files.createDirectories(machines.resolve("machines").resolve(name));
            Verdict verdict = target(name, binary).build().install(node.getValue());
            require(verdict.accepted(), name + ": " + verdict);
            balancers.put(
                    name,
                    HaproxyProcess.builder(binary)
                            .address(address(name))
                            .config("global\n")
                            .arguments("-f", root.resolve("current/haproxy.cfg").toString())
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

    /** Brings the cluster to other settings; tells every event. */
    Outcome deploy(Shop.Settings wanted, Consumer<DeploymentEvent> listener) throws IOException, InterruptedException {
        List<LocalTarget> targets = new ArrayList<>();
        balancers.forEach((node, process) -> targets.add(target(node, process.binary())
                .sockets(process.adminSocket(), process.masterSocket())
                .limit(LIMIT)
                .build()));
        Outcome outcome = new Deployment(machines.resolve("journal"), targets, listener::accept)
                .deploy(NodeSetup.all(plan(wanted)));
        if (outcome.result() == Outcome.Result.DEPLOYED) {
            settings = wanted;
        }
        return outcome;
    }

    @Override
    public void close() {
        balancers.values().forEach(HaproxyProcess::close);
        addresses.values().forEach(LoopbackAddress::close);
        applications.values().forEach(ApplicationServer::close);
        try (Stream<Path> files = Files.walk(machines)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
