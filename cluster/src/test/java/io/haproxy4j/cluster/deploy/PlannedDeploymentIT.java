// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy;

import static io.haproxy4j.cluster.RunningCluster.LIMIT;
import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.cluster.ClusterPlan;
import io.haproxy4j.cluster.FailureOutput;
import io.haproxy4j.cluster.Revision;
import io.haproxy4j.cluster.RunningCluster;
import io.haproxy4j.cluster.Tool;
import io.haproxy4j.cluster.deploy.Outcome.Result;
import io.haproxy4j.cluster.deploy.local.LocalKeepalived;
import io.haproxy4j.cluster.deploy.local.LocalTarget;
import io.haproxy4j.cluster.topology.ClusterTopology;
import io.haproxy4j.cluster.topology.Limits;
import io.haproxy4j.cluster.topology.Monitoring;
import io.haproxy4j.keepalived.KeepalivedChecker;
import io.haproxy4j.testkit.HaproxyProcess;
import io.haproxy4j.testkit.KeepalivedVersions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A plan, deployed as it is to six HAProxy of all releases and beside real keepalived. */
class PlannedDeploymentIT {

    @TempDir
    static Path folder;

    private static RunningCluster cluster;

    @RegisterExtension
    static final FailureOutput OUTPUT = new FailureOutput(() -> cluster.dump());

    private final List<DeploymentEvent> events = new ArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        cluster = RunningCluster.start(folder);
    }

    @AfterAll
    static void stop() {
        if (cluster != null) {
            cluster.close();
        }
    }

    /** What the cluster was started with. */
    private static ClusterPlan first() {
        return cluster.topology().plan();
    }

    /** Other limits, and another question of keepalived's program. */
    private static ClusterPlan second() {
        ClusterTopology topology = cluster.topology();
        Monitoring usual = topology.monitoring();
        Monitoring other = new Monitoring(
                usual.port(),
                usual.metricsPath(),
                "/alive",
                usual.revisionPath(),
                usual.exporterPort(),
                usual.sites(),
                usual.scrapeInterval(),
                usual.nodeDownFor(),
                usual.serverDownFor(),
                usual.peerLostFor());
        return topology.toBuilder()
                .limits(new Limits(3000, 10_000))
                .monitoring(other)
                .build()
                .plan();
    }

    /** The first region has a virtual address. */
    private static ClusterPlan withAddress() {
        String json = cluster.topology().toJson();
        String changed = json.replaceFirst(
                "\"virtualIps\": \\[]", "\"virtualIps\": [{\"address\": \"192.0.2.1/32\", \"routerId\": 51}]");
        assertThat(changed).isNotEqualTo(json);
        return ClusterTopology.parseJson(changed).plan();
    }

    @BeforeEach
    void startFromTheFirst() throws IOException, InterruptedException {
        assertThat(deploy(NodeSetup.all(first())).result()).isIn(Result.UNCHANGED, Result.DEPLOYED);
        events.clear();
    }

    private Deployment deployment() {
        List<LocalTarget> targets = new ArrayList<>();
        for (String node : cluster.nodes().keySet()) {
            targets.add(cluster.target(node).keepalived(keepalived(node)).build());
        }
        return new Deployment(folder.resolve("journal"), targets, events::add);
    }

    private Outcome deploy(Map<String, NodeSetup> setups) throws IOException, InterruptedException {
        return deployment().deploy(setups);
    }

    /** One that notes that it was told to reload. */
    private static LocalKeepalived keepalived(String node) {
        int number = new ArrayList<>(cluster.nodes().keySet()).indexOf(node);
        List<String> releases = KeepalivedVersions.releases();
        Path program = KeepalivedVersions.fromEnvironment()
                .getOrSkip(releases.get(number % releases.size()))
                .path();
        List<String> reload =
                List.of("sh", "-c", "echo reload >> \"$0\"", told(node).toString());
        return new LocalKeepalived(KeepalivedChecker.of(program), reload, LIMIT);
    }

    private static Path told(String node) {
        return cluster.root(node).resolve("told");
    }

    private static Map<String, Optional<Revision>> running() {
        Map<String, Optional<Revision>> running = new LinkedHashMap<>();
        cluster.nodes().keySet().forEach(name -> running.put(name, cluster.running(name)));
        return running;
    }

    private static Map<String, Optional<Revision>> revisions(ClusterPlan plan) {
        Map<String, Optional<Revision>> revisions = new LinkedHashMap<>();
        cluster.nodes().keySet().forEach(node -> revisions.put(node, Optional.of(plan.revision(node))));
        return revisions;
    }

    private static List<String> pids() {
        return cluster.nodes().values().stream()
                .map(process -> process.info().get("Pid"))
                .toList();
    }

    @Test
    void aPlanGoesToAllNodesAndAnotherOneAfterIt() throws Exception {
        for (ClusterPlan plan : List.of(second(), first())) {
            Outcome outcome = deploy(NodeSetup.all(plan));
            assertThat(outcome).as(events.toString()).isEqualTo(new Outcome(Result.DEPLOYED, ""));
            assertThat(running()).isEqualTo(revisions(plan));
            for (String node : cluster.nodes().keySet()) {
                assertPlanned(plan, node);
                assertThat(kinds(node)).containsExactly("STAGED", "VALIDATED", "ACTIVATED", "RELOADED", "VERIFIED");
            }
            assertOneAfterTheOther();
            events.clear();
            assertThat(deploy(NodeSetup.all(plan)).result()).isEqualTo(Result.UNCHANGED);
            events.clear();
        }
    }

    /** All files are there as they were planned, and keepalived's program asks what this plan answers. */
    private static void assertPlanned(ClusterPlan plan, String node) throws Exception {
        Path current = cluster.root(node).resolve("current");
        plan.nodeFiles(node)
                .forEach((name, text) -> assertThat(current.resolve(name)).hasContent(text));
        Path programs = cluster.root(node).resolve("programs");
        assertThat(Files.readString(current.resolve("keepalived.conf"))).contains("\"" + programs + "/check-haproxy\"");
        assertThat(programs.resolve("check-haproxy"))
                .isExecutable()
                .hasContent(plan.nodeFiles(node).get("check-haproxy"));
        Tool.find("sh", programs).run("check-haproxy").assertSuccess();
    }

    private List<String> kinds(String node) {
        return events.stream()
                .filter(event -> event.node().equals(node))
                .map(event -> event.kind().toString())
                .toList();
    }

    /** Once files have been activated on a node, no other node is touched until it runs them. */
    private void assertOneAfterTheOther() {
        String turn = "";
        for (DeploymentEvent event : events) {
            switch (event.kind()) {
                case ACTIVATED -> {
                    assertThat(turn).as(events.toString()).isEmpty();
                    turn = event.node();
                }
                case VERIFIED -> turn = "";
                default -> {}
            }
        }
    }

    @Test
    void aPlanGoesToTheRegionsSideBySide(TestReporter reporter) throws IOException, InterruptedException {
        ExecutorService helpers = Executors.newFixedThreadPool(2);
        try {
            Map<ClusterPlan, Rollout> rollouts = new LinkedHashMap<>();
            rollouts.put(second(), deployment());
            rollouts.put(first(), deployment().inOrder(DeploymentOrder.byRegion(cluster.topology()), helpers));
            List<String> times = new ArrayList<>();
            for (Map.Entry<ClusterPlan, Rollout> rollout : rollouts.entrySet()) {
                long begin = System.nanoTime();
                assertThat(rollout.getValue().deploy(rollout.getKey()))
                        .as(events.toString())
                        .isEqualTo(new Outcome(Result.DEPLOYED, ""));
                times.add((System.nanoTime() - begin) / 1_000_000 + " ms");
                assertThat(running()).isEqualTo(revisions(rollout.getKey()));
            }
            reporter.publishEntry("six nodes by reload, one by one and three regions side by side", times.toString());
        } finally {
            helpers.shutdownNow();
        }
    }

    @Test
    void aBrokenFileOfOneNodeTouchesNone() throws Exception {
        Map<String, NodeSetup> setups = NodeSetup.all(second());
        Map<String, String> broken = second().nodeFiles("haproxy-c-2");
        broken.merge("haproxy.cfg", "    bogus\n", String::concat);
        setups.put("haproxy-c-2", new NodeSetup(broken));
        List<String> before = pids();
        Outcome outcome = deploy(setups);
        assertThat(outcome.result()).isEqualTo(Result.REFUSED);
        assertThat(outcome.text()).contains("haproxy-c-2").contains("unknown keyword 'bogus'");
        assertThat(running()).isEqualTo(revisions(first()));
        assertThat(pids()).isEqualTo(before);
        for (HaproxyProcess process : cluster.nodes().values()) {
            assertThat(process.info()).containsEntry("Maxconn", "4000");
        }
        assertThat(kinds("haproxy-c-2")).containsExactly("STAGED", "REFUSED");
    }

    @Test
    void whatConcernsKeepalivedAloneReloadsNoHaproxy() throws Exception {
        for (String node : cluster.nodes().keySet()) {
            Files.deleteIfExists(told(node));
        }
        List<String> before = pids();
        ClusterPlan plan = withAddress();
        assertThat(deploy(NodeSetup.all(plan)).result()).isEqualTo(Result.DEPLOYED);
        assertThat(pids()).isEqualTo(before);
        for (String node : List.of("haproxy-a-1", "haproxy-a-2")) {
            assertPlanned(plan, node);
            assertThat(told(node)).hasContent("reload");
            assertThat(kinds(node)).containsExactly("STAGED", "VALIDATED", "ACTIVATED", "APPLIED", "VERIFIED");
        }
        assertThat(told("haproxy-b-1")).doesNotExist();
        assertThat(kinds("haproxy-b-1")).isEmpty();
        assertThat(deploy(NodeSetup.all(plan)).result()).isEqualTo(Result.UNCHANGED);
    }
}
