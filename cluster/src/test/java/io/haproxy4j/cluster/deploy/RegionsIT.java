// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.cluster.deploy.DeploymentEvent.Kind;
import io.haproxy4j.cluster.deploy.LiveNode.Config;
import io.haproxy4j.cluster.deploy.Outcome.Result;
import io.haproxy4j.cluster.deploy.record.Checkpoint;
import io.haproxy4j.cluster.deploy.record.Journal;
import io.haproxy4j.runtime.RuntimeClient;
import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** Deployments that change regions side by side. */
class RegionsIT {

    private static final Config FIRST = Config.of(10, "one", 5);
    private static final Config BY_COMMANDS = Config.of(20, "two", 5);
    private static final Config BY_RELOAD = Config.of(20, "two", 6);

    /** What {@code haproxy -c} takes and a reload does not. */
    private static final Config UNBINDABLE = Config.of(30, "three", 6)
            .with("frontend elsewhere\n    bind 192.0.2.1:80\n    http-request return status 200\n");

    private static final List<String> REGIONS = List.of("a", "b", "c");

    @TempDir
    private Path folder;

    private final ExecutorService helpers = Executors.newFixedThreadPool(2);
    private final List<DeploymentEvent> events = new ArrayList<>();

    @AfterEach
    void endThreads() {
        helpers.shutdownNow();
    }

    private List<LiveNode> nodes(HaproxyFactory factory, int perRegion) throws IOException, InterruptedException {
        List<LiveNode> nodes = new ArrayList<>();
        for (String region : REGIONS) {
            for (int number = 1; number <= perRegion; number++) {
                nodes.add(LiveNode.start(factory, folder, region + number, FIRST));
            }
        }
        return nodes;
    }

    private static DeploymentOrder order() {
        Map<String, List<String>> regions = new LinkedHashMap<>();
        REGIONS.forEach(region -> regions.put(region, List.of(region + 1, region + 2)));
        return DeploymentOrder.byRegion(regions);
    }

    private Deployment deployment(List<LiveNode> nodes, DeploymentOrder order, Checkpoint checkpoint) {
        return new Deployment(
                        new Journal(folder.resolve("journal"), checkpoint),
                        nodes.stream().map(node -> node.target(checkpoint)).toList(),
                        events::add)
                .inOrder(order, helpers);
    }

    private static void assertAllAt(List<LiveNode> nodes, Config config) throws IOException {
        for (LiveNode node : nodes) {
            node.assertAt(config);
        }
    }

    /** Never are two nodes of a region on the way. */
    private void assertOneOfARegionAtATime() {
        Set<String> onTheWay = new HashSet<>();
        for (DeploymentEvent event : events) {
            if (event.kind() == Kind.ACTIVATED) {
                assertThat(onTheWay.add(event.node().substring(0, 1)))
                        .as(events.toString())
                        .isTrue();
            } else if (event.kind() == Kind.VERIFIED) {
                onTheWay.remove(event.node().substring(0, 1));
            }
        }
        assertThat(onTheWay).isEmpty();
    }

    @HaproxyTest(versions = {"2.6", "3.4"})
    void regionsAreChangedSideBySideAndTheirNodesOneByOne(HaproxyFactory factory)
            throws IOException, InterruptedException {
        List<LiveNode> nodes = nodes(factory, 2);
        CyclicBarrier allRegions = new CyclicBarrier(REGIONS.size());
        Checkpoint together = what -> {
            if (what.equals("reload")) {
                meet(allRegions);
            }
        };
        Outcome outcome = deployment(nodes, order(), together).deploy(LiveNode.setups(nodes, BY_RELOAD));
        assertThat(outcome).as(events.toString()).isEqualTo(new Outcome(Result.DEPLOYED, ""));
        assertAllAt(nodes, BY_RELOAD);
        assertOneOfARegionAtATime();
        List<String> progress = events.stream()
                .filter(event -> event.kind() == Kind.VERIFIED)
                .map(event -> event.progress().toString())
                .toList();
        assertThat(progress).containsExactly("1/6", "2/6", "3/6", "4/6", "5/6", "6/6");
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException("The regions did not come together", e);
        }
    }

    @HaproxyTest(versions = "3.2")
    void oneRegionGoesFirst(HaproxyFactory factory) throws IOException, InterruptedException {
        List<LiveNode> nodes = nodes(factory, 2);
        DeploymentOrder order = order().first("b");
        assertThat(deployment(nodes, order, Checkpoint.NONE)
                        .deploy(LiveNode.setups(nodes, BY_COMMANDS))
                        .result())
                .isEqualTo(Result.DEPLOYED);
        List<String> verified = events.stream()
                .filter(event -> event.kind() == Kind.VERIFIED || event.kind() == Kind.ACTIVATED)
                .map(event -> event.kind() + " " + event.node())
                .toList();
        assertThat(verified.subList(0, 4))
                .containsExactly("ACTIVATED b1", "VERIFIED b1", "ACTIVATED b2", "VERIFIED b2");
        events.clear();

        Map<String, NodeSetup> setups = LiveNode.setups(nodes, BY_RELOAD);
        setups.put("b2", nodes.get(3).setup(UNBINDABLE));
        assertThat(deployment(nodes, order, Checkpoint.NONE).deploy(setups).result())
                .isEqualTo(Result.UNDONE);
        assertAllAt(nodes, BY_COMMANDS);
        assertThat(events.stream()
                        .filter(event -> event.kind() == Kind.ACTIVATED)
                        .map(DeploymentEvent::node))
                .containsOnly("b1", "b2");
    }

    @HaproxyTest(versions = {"3.0", "3.4"})
    void whatFailsInOneRegionIsUndoneInAll(HaproxyFactory factory) throws IOException, InterruptedException {
        List<LiveNode> nodes = nodes(factory, 2);
        Map<String, NodeSetup> setups = LiveNode.setups(nodes, BY_RELOAD);
        setups.put("c1", nodes.get(4).setup(UNBINDABLE));
        Outcome outcome = deployment(nodes, order(), Checkpoint.NONE).deploy(setups);
        assertThat(outcome.result()).isEqualTo(Result.UNDONE);
        assertThat(outcome.text()).startsWith("c1: ");
        assertAllAt(nodes, FIRST);
    }

    @HaproxyTest
    void aDeathLeavesAllRegionsOldOrNew(HaproxyFactory factory, TestReporter reporter)
            throws IOException, InterruptedException {
        List<LiveNode> nodes = nodes(factory, 1);
        Deaths deaths = new Deaths(nodes, checkpoint -> deployment(nodes, order(), checkpoint), 15, reporter);
        assertThat(deaths.atEveryStep(FIRST, BY_RELOAD)).isGreaterThan(20);
    }

    @HaproxyTest(versions = "3.0")
    void aDeathOnTheWayBackLeavesAllRegionsOld(HaproxyFactory factory, TestReporter reporter)
            throws IOException, InterruptedException {
        List<LiveNode> nodes = nodes(factory, 1);
        Deaths deaths = new Deaths(nodes, checkpoint -> deployment(nodes, order(), checkpoint), 15, reporter);
        assertThat(deaths.atEveryStep(FIRST, UNBINDABLE)).isGreaterThan(10);
    }

    @HaproxyTest(versions = "3.2")
    void aClosedGateTakesAllNodesBack(HaproxyFactory factory) throws Exception {
        List<LiveNode> nodes = nodes(factory, 1);
        Deployment deployment = deployment(nodes, DeploymentOrder.oneByOne(), Checkpoint.NONE)
                .onlyThrough(node -> {
                    assertThat(events.stream().filter(event -> event.kind() == Kind.ACTIVATED))
                            .as("asked before the node is touched")
                            .noneMatch(event -> event.node().equals(node));
                    return node.equals("b1") ? Optional.of("not before noon") : Optional.empty();
                });
        Outcome outcome = deployment.deploy(LiveNode.setups(nodes, BY_RELOAD));
        assertThat(outcome).isEqualTo(new Outcome(Result.UNDONE, "b1: not to be changed now: not before noon"));
        assertThat(events.stream().map(event -> event.kind() + " " + event.node()))
                .contains("VERIFIED a1", "HELD b1")
                .doesNotContain("ACTIVATED b1", "ACTIVATED c1");
        assertAllAt(nodes, FIRST);
        assertThat(deployment
                        .onlyThrough(node -> Optional.empty())
                        .deploy(LiveNode.setups(nodes, BY_RELOAD))
                        .result())
                .isEqualTo(Result.DEPLOYED);
        assertAllAt(nodes, BY_RELOAD);
    }

    @HaproxyTest(versions = "3.2")
    void aGateThatGetsNoAnswerTakesAllNodesBack(HaproxyFactory factory) throws Exception {
        List<LiveNode> nodes = nodes(factory, 1);
        Gate asking = node -> {
            if (node.equals("b1")) {
                try (RuntimeClient nobody = RuntimeClient.unix(folder.resolve("nobody.sock"))) {
                    return Optional.of(nobody.process().info().toString());
                }
            }
            return Optional.empty();
        };
        Outcome outcome = deployment(nodes, DeploymentOrder.oneByOne(), Checkpoint.NONE)
                .onlyThrough(asking)
                .deploy(LiveNode.setups(nodes, BY_RELOAD));
        assertThat(outcome.result()).isEqualTo(Result.UNDONE);
        assertThat(outcome.text()).startsWith("b1: not to be changed now: ").contains("nobody.sock");
        assertAllAt(nodes, FIRST);
    }
}
