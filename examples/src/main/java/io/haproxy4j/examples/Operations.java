// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.examples;

import static io.haproxy4j.examples.Laboratory.LIMIT;
import static io.haproxy4j.examples.Shop.NODES;
import static io.haproxy4j.examples.Shop.REGIONS;
import static io.haproxy4j.examples.Steps.require;

import io.haproxy4j.cluster.convergence.ConvergenceMonitor;
import io.haproxy4j.cluster.convergence.ConvergenceReport;
import io.haproxy4j.cluster.deploy.DeploymentEvent;
import io.haproxy4j.cluster.deploy.DeploymentEvent.Kind;
import io.haproxy4j.cluster.deploy.Outcome;
import io.haproxy4j.examples.Browser.Answer;
import io.haproxy4j.runtime.RuntimeClient;
import io.haproxy4j.runtime.servers.Drain;
import io.haproxy4j.testkit.Readiness;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** What is done to the running cluster, and what happens to it. */
final class Operations {

    private final Laboratory lab;

    Operations(Laboratory lab) {
        this.lab = lab;
    }

    String redirectsToHttps() throws Exception {
        Answer answer = new Browser().get(false, lab.address(NODES.get(0)).port(Shop.HTTP), "www.example.com");
        require(
                answer.status() == 302 && answer.head().contains("https://www.example.com/"),
                "no redirect but: " + answer.head());
        return "302 to https://www.example.com/";
    }

    private Answer ask(String node, String region) throws Exception {
        return new Browser().get(true, lab.address(node).port(Shop.HTTPS), "region-" + region + ".example.com");
    }

    String requestEachRegion() throws Exception {
        for (String region : REGIONS) {
            for (String node : NODES) {
                lab.balancer(node).await(Readiness.serverUp(Shop.backend(region) + "/s1"), LIMIT);
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
        return lab.balancer(node).cli("show table be_web_a").contains("127.0.0.1");
    }

    String replicateEntry() throws Exception {
        lab.balancer("haproxy-a-1").cli("clear table be_web_a");
        require(!hasEntry("haproxy-a-1"), "the table could not be cleared");
        ask("haproxy-a-1", "a");
        long start = System.nanoTime();
        for (String node : List.of("haproxy-b-1", "haproxy-c-2")) {
            await(node + " has the entry", () -> hasEntry(node));
        }
        return String.format("after %.1f ms", (System.nanoTime() - start) / 1e6);
    }

    String compareTables() throws InterruptedException {
        ExecutorService threads = Executors.newCachedThreadPool();
        ConvergenceMonitor.Builder builder =
                ConvergenceMonitor.builder(Shop.MONITOR).executor(threads);
        NODES.forEach(node -> builder.node(node, lab.address(node).port(Shop.PEERS)));
        try (ConvergenceMonitor monitor = builder.start()) {
            ConvergenceReport report = monitor.await(LIMIT);
            require(report.isConverged(), report.toString());
            return report + ", on " + NODES.size() + " nodes";
        } finally {
            threads.shutdown();
            require(threads.awaitTermination(10, TimeUnit.SECONDS), "the monitor does not give its threads back");
        }
    }

    private List<String> processes() {
        return NODES.stream()
                .map(node -> lab.balancer(node).info().getOrDefault("Pid", ""))
                .toList();
    }

    /** Brings the cluster to other settings, all nodes in the same way. */
    private void deploy(Shop.Settings settings, Kind way) throws Exception {
        List<DeploymentEvent> events = new ArrayList<>();
        Outcome outcome = lab.deploy(settings, events::add);
        require(outcome.result() == Outcome.Result.DEPLOYED, outcome + ": " + events);
        long count = events.stream().filter(event -> event.kind() == way).count();
        require(count == NODES.size(), count + " nodes were " + way + ": " + events);
    }

    String changeWeights() throws Exception {
        List<String> before = processes();
        deploy(lab.settings().weight(50), Kind.APPLIED);
        require(processes().equals(before), "a process is another one now");
        return "on " + NODES.size() + " nodes, by the processes that were there";
    }

    String changeTimeouts() throws Exception {
        List<String> before = processes();
        try (Visitors visitors = Visitors.come(this::visit)) {
            deploy(lab.settings().silence(Duration.ofSeconds(20)), Kind.RELOADED);
            require(visitors.failures() == 0, visitors.failures() + " requests failed: " + visitors.lastFailure());
            require(visitors.requests() > 0, "nobody came");
            require(processes().stream().noneMatch(before::contains), "a process is still the one it was");
            return visitors.requests() + " requests meanwhile, none failed";
        }
    }

    private void visit(int number) throws Exception {
        Answer answer = ask(NODES.get(number % NODES.size()), REGIONS.get(number % REGIONS.size()));
        require(answer.status() == 200, answer.toString());
    }

    String refuseBrokenPlan() throws Exception {
        List<String> before = processes();
        Outcome outcome = lab.deploy(lab.settings().certificate("/nowhere/cluster.pem"), event -> {});
        require(outcome.result() == Outcome.Result.REFUSED, outcome.toString());
        require(outcome.text().contains("/nowhere/cluster.pem"), outcome.toString());
        require(processes().equals(before), "a process is another one now");
        return outcome.text().replaceAll("/\\S+/(?=haproxy.cfg)", "");
    }

    String drainServer() throws Exception {
        List<Drain> drains = new ArrayList<>();
        List<RuntimeClient> clients = new ArrayList<>();
        try {
            for (String node : NODES) {
                RuntimeClient client = RuntimeClient.unix(lab.balancer(node).adminSocket());
                clients.add(client);
                // Those who stick to it stay, so that they are sent elsewhere first.
                client.table(Shop.backend("c")).clear();
                drains.add(client.server(Shop.backend("c"), "s1").drain());
            }
            String answered = answeredBy("haproxy-a-1", "c", body -> !body.contains("c-s1"));
            for (Drain drain : drains) {
                require(drain.await(LIMIT), "there are still sessions");
            }
            drains.forEach(Drain::cancel);
            clients.forEach(client -> client.table(Shop.backend("c")).clear());
            return answered + "; back: " + answeredBy("haproxy-a-1", "c", body -> body.contains("c-s1"));
        } finally {
            clients.forEach(RuntimeClient::close);
        }
    }

    String failServer() throws Exception {
        lab.application("b-s1").down();
        return answeredBy("haproxy-c-1", "b", body -> body.contains("b-s2"));
    }

    String loseRegion() throws Exception {
        Shop.nodes("a").forEach(node -> lab.balancer(node).kill());
        lab.application("a-s1").down();
        lab.application("a-s2").down();
        return answeredBy("haproxy-b-1", "a", body -> !body.contains("a-s"));
    }

    /** Asks until the answer is the wanted one; tells who answered, when, and what clients saw in between. */
    private String answeredBy(String node, String region, Predicate<String> wanted) throws Exception {
        long start = System.nanoTime();
        int failures = 0;
        while (System.nanoTime() - start < LIMIT.toNanos()) {
            Answer answer = ask(node, region);
            if (answer.status() == 200 && wanted.test(answer.body())) {
                return String.format(
                        "by %s after %.1f s, %d requests failed",
                        answer.body(), (System.nanoTime() - start) / 1e9, failures);
            }
            failures += answer.status() == 200 ? 0 : 1;
        }
        throw new AssertionError("region " + region + " is not answered by another server within " + LIMIT);
    }

    String restoreRegion() throws Exception {
        lab.application("a-s1").up();
        lab.application("a-s2").up();
        Shop.nodes("a").forEach(node -> lab.balancer(node).restart());
        long start = System.nanoTime();
        for (String node : Shop.nodes("a")) {
            await(node + " has the entry again", () -> hasEntry(node));
        }
        double learned = (System.nanoTime() - start) / 1e6;
        return String.format("entries after %.0f ms; ", learned)
                + answeredBy("haproxy-b-1", "a", body -> body.contains("a-s"));
    }

    private static void await(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            require(System.nanoTime() < deadline, what + ": not within " + LIMIT);
            LockSupport.parkNanos(1_000_000);
        }
    }
}
