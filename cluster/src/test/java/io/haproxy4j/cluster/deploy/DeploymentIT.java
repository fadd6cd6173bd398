// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haproxy4j.cluster.deploy.DeploymentEvent.Kind;
import io.haproxy4j.cluster.deploy.LiveNode.Config;
import io.haproxy4j.cluster.deploy.Outcome.Result;
import io.haproxy4j.cluster.deploy.record.Checkpoint;
import io.haproxy4j.cluster.deploy.record.Journal;
import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** Deployments to real HAProxy processes. */
class DeploymentIT {

    private static final Config FIRST = Config.of(10, "one", 5);
    private static final Config BY_COMMANDS = Config.of(20, "two", 5);
    private static final Config BY_RELOAD = Config.of(20, "two", 6);
    /** What {@code haproxy -c} takes and a reload does not. */
    private static final Config UNBINDABLE = Config.of(30, "three", 6)
            .with("frontend elsewhere\n    bind 192.0.2.1:80\n    http-request return status 200\n");

    @TempDir
    private Path folder;

    private final List<DeploymentEvent> events = new ArrayList<>();

    private Deployment deployment(List<LiveNode> nodes, Checkpoint checkpoint) {
        return new Deployment(
                new Journal(folder.resolve("journal"), checkpoint),
                nodes.stream().map(node -> node.target(checkpoint)).toList(),
                events::add);
    }

    private Outcome deploy(List<LiveNode> nodes, Config config) throws IOException, InterruptedException {
        return deployment(nodes, Checkpoint.NONE).deploy(LiveNode.setups(nodes, config));
    }

    private List<String> kinds() {
        List<String> kinds = events.stream()
                .map(event -> (event.kind() + " " + event.node()).strip())
                .toList();
        events.clear();
        return kinds;
    }

    private List<LiveNode> nodes(HaproxyFactory factory) throws IOException, InterruptedException {
        return List.of(LiveNode.start(factory, folder, "a1", FIRST), LiveNode.start(factory, folder, "a2", FIRST));
    }

    private static void assertAllAt(List<LiveNode> nodes, Config config) throws IOException {
        for (LiveNode node : nodes) {
            node.assertAt(config);
        }
    }

    @HaproxyTest
    void nodesFollowByCommandsOrByReload(HaproxyFactory factory) throws IOException, InterruptedException {
        List<LiveNode> nodes = nodes(factory);
        assertAllAt(nodes, FIRST);
        List<Long> pids = nodes.stream().map(LiveNode::pid).toList();

        assertThat(deploy(nodes, BY_COMMANDS).result()).isEqualTo(Result.DEPLOYED);
        assertAllAt(nodes, BY_COMMANDS);
        assertThat(nodes.stream().map(LiveNode::pid)).isEqualTo(pids);
        assertThat(events.stream().map(DeploymentEvent::text))
                .anyMatch(text -> text.contains("set server app/s1 weight 20"));
        assertThat(kinds())
                .containsExactly(
                        "STARTED",
                        "STAGED a1",
                        "VALIDATED a1",
                        "STAGED a2",
                        "VALIDATED a2",
                        "ACTIVATED a1",
                        "APPLIED a1",
                        "VERIFIED a1",
                        "ACTIVATED a2",
                        "APPLIED a2",
                        "VERIFIED a2",
                        "FINISHED");

        assertThat(deploy(nodes, BY_COMMANDS).result()).isEqualTo(Result.UNCHANGED);
        assertThat(kinds()).containsExactly("FINISHED");

        assertThat(deploy(nodes, BY_RELOAD).result()).isEqualTo(Result.DEPLOYED);
        assertAllAt(nodes, BY_RELOAD);
        assertThat(nodes.stream().map(LiveNode::pid)).doesNotContainAnyElementsOf(pids);
        assertThat(kinds()).contains("RELOADED a1", "RELOADED a2").doesNotContain("APPLIED a1");
    }

    @HaproxyTest
    void filesThatAreRefusedTouchNothing(HaproxyFactory factory) throws IOException, InterruptedException {
        List<LiveNode> nodes = nodes(factory);
        Map<String, NodeSetup> setups = LiveNode.setups(nodes, BY_RELOAD);
        setups.put("a2", nodes.get(1).setup(FIRST.with("backend other\n    no-such-keyword\n")));
        Outcome outcome = deployment(nodes, Checkpoint.NONE).deploy(setups);
        assertThat(outcome.result()).isEqualTo(Result.REFUSED);
        assertThat(outcome.text()).contains("a2").contains("no-such-keyword");
        assertAllAt(nodes, FIRST);
    }

    @HaproxyTest
    void whatFailsOnOneNodeIsUndoneOnAll(HaproxyFactory factory) throws IOException, InterruptedException {
        List<LiveNode> nodes = nodes(factory);
        Map<String, NodeSetup> setups = LiveNode.setups(nodes, BY_RELOAD);
        setups.put("a2", nodes.get(1).setup(UNBINDABLE));
        Outcome outcome = deployment(nodes, Checkpoint.NONE).deploy(setups);
        assertThat(outcome.result()).isEqualTo(Result.UNDONE);
        assertAllAt(nodes, FIRST);
        assertThat(kinds())
                .containsSubsequence("RELOADED a1", "RELOAD_FAILED a2", "UNDOING", "VERIFIED a2", "VERIFIED a1");
        // HAProxy 3.2 loses its admin socket by a second reload that fails; the node gets it back.
        assertThat(deploy(nodes, UNBINDABLE).result()).isEqualTo(Result.UNDONE);
        assertAllAt(nodes, FIRST);
        assertThat(deploy(nodes, BY_RELOAD).result()).isEqualTo(Result.DEPLOYED);
        assertAllAt(nodes, BY_RELOAD);
    }

    @HaproxyTest
    void aBurstOfRequestsIsOneDeployment(HaproxyFactory factory) throws IOException, InterruptedException {
        List<LiveNode> nodes = nodes(factory);
        DeploymentQueue queue = new DeploymentQueue(deployment(nodes, Checkpoint.NONE));
        for (int weight = 1; weight <= 50; weight++) {
            queue.request(LiveNode.setups(nodes, Config.of(weight, "burst", 5)));
        }
        assertThat(queue.run().orElseThrow().result()).isEqualTo(Result.DEPLOYED);
        assertThat(queue.run()).isEmpty();
        assertAllAt(nodes, Config.of(50, "burst", 5));
        assertThat(kinds()).containsOnlyOnce("STARTED").contains("SUPERSEDED");
    }

    @HaproxyTest(versions = "3.4")
    void manyThreadsAskAndTheLastRequestIsWhatRuns(HaproxyFactory factory) throws Exception {
        List<LiveNode> nodes = nodes(factory);
        DeploymentQueue queue = new DeploymentQueue(deployment(nodes, Checkpoint.NONE));
        int threads = 8;
        ExecutorService people = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Optional<Outcome>>> asked = new ArrayList<>();
            for (int person = 1; person <= threads; person++) {
                int number = person;
                asked.add(people.submit(() -> {
                    for (int weight = 1; weight <= 20; weight++) {
                        queue.request(LiveNode.setups(nodes, Config.of(10 * number + weight, "many", 5)));
                    }
                    return queue.run();
                }));
            }
            for (Future<Optional<Outcome>> one : asked) {
                assertThat(one.get(180, TimeUnit.SECONDS).map(Outcome::result))
                        .isIn(Optional.empty(), Optional.of(Result.DEPLOYED), Optional.of(Result.UNCHANGED));
            }
        } finally {
            people.shutdownNow();
        }
        queue.request(LiveNode.setups(nodes, Config.of(250, "last", 5)));
        assertThat(queue.run().orElseThrow().result()).isEqualTo(Result.DEPLOYED);
        assertAllAt(nodes, Config.of(250, "last", 5));
        // Every request was either overtaken or deployed, and the record says which.
        assertThat(count(Kind.SUPERSEDED) + count(Kind.FINISHED)).isEqualTo(threads * 20L + 1);
    }

    private long count(Kind kind) {
        return events.stream().filter(event -> event.kind() == kind).count();
    }

    @HaproxyTest(versions = "3.2")
    void anInterruptedDeploymentIsResumed(HaproxyFactory factory) throws IOException, InterruptedException {
        List<LiveNode> nodes = nodes(factory);
        Checkpoint interruption = what -> {
            if (what.equals("reload")) {
                Thread.currentThread().interrupt();
            }
        };
        assertThatThrownBy(() -> deployment(nodes, interruption).deploy(LiveNode.setups(nodes, BY_RELOAD)))
                .isInstanceOf(InterruptedException.class);
        assertThat(deployment(nodes, Checkpoint.NONE).resume().result()).isEqualTo(Result.DEPLOYED);
        assertAllAt(nodes, BY_RELOAD);
    }

    @HaproxyTest(versions = "3.2")
    void whereNodesGoBackIsWhatIsKnownToBeGood(HaproxyFactory factory) throws IOException, InterruptedException {
        List<LiveNode> nodes = nodes(factory);
        Checkpoint death = what -> {
            if (what.equals("delete the journal")) {
                throw new IllegalStateException(what);
            }
        };
        assertThatThrownBy(() -> deployment(nodes, death).deploy(LiveNode.setups(nodes, BY_RELOAD)))
                .isInstanceOf(IllegalStateException.class);
        for (LiveNode node : nodes) {
            assertThat(knownGood(node))
                    .isEqualTo(node.setup(BY_RELOAD).revision().id());
        }
        Outcome outcome = deployment(nodes, Checkpoint.NONE)
                .onlyThrough(node -> Optional.of("not now"))
                .resume();
        assertThat(outcome.result()).isEqualTo(Result.UNDONE);
        assertAllAt(nodes, FIRST);
        for (LiveNode node : nodes) {
            assertThat(knownGood(node)).isEqualTo(node.setup(FIRST).revision().id());
        }
    }

    private static String knownGood(LiveNode node) throws IOException {
        return node.root().resolve("known-good").toRealPath().getFileName().toString();
    }

    @HaproxyTest
    void aDeploymentKilledAtAnyStepEndsOldOrNew(HaproxyFactory factory, TestReporter reporter)
            throws IOException, InterruptedException {
        List<LiveNode> nodes = nodes(factory);
        assertThat(deaths(nodes, reporter).atEveryStep(FIRST, BY_COMMANDS)).isGreaterThan(20);
        assertThat(deaths(nodes, reporter).atEveryStep(BY_COMMANDS, FIRST.with("# reloaded\nbackend more\n")))
                .isGreaterThan(20);
    }

    @HaproxyTest(versions = "3.2")
    void aDeploymentKilledOnItsWayBackGoesBack(HaproxyFactory factory, TestReporter reporter)
            throws IOException, InterruptedException {
        List<LiveNode> nodes = nodes(factory);
        assertThat(deaths(nodes, reporter).atEveryStep(FIRST, UNBINDABLE)).isGreaterThan(10);
    }

    private Deaths deaths(List<LiveNode> nodes, TestReporter reporter) {
        return new Deaths(nodes, checkpoint -> deployment(nodes, checkpoint), 4, reporter);
    }

    @HaproxyTest(versions = {"2.6", "3.4"})
    void aProcessKilledBySignalLeavesOldOrNew(HaproxyFactory factory) throws IOException, InterruptedException {
        long seed = Long.getLong("haproxy4j.seed", System.nanoTime());
        Random random = new Random(seed);
        List<LiveNode> nodes = nodes(factory);
        for (int i = 0; i < 3; i++) {
            Config fresh = Config.of(100 + i, "killed", 10 + i);
            Config old = i == 0 ? FIRST : Config.of(99 + i, "killed", 9 + i);
            deploy(nodes, old);
            int lines = 1 + random.nextInt(40);
            KilledDeployment.run(folder.resolve("journal"), nodes, fresh, lines);
            Outcome outcome = deployment(nodes, Checkpoint.NONE).resume();
            boolean there = outcome.result() == Result.DEPLOYED || Deaths.reached(nodes, fresh);
            assertAllAt(nodes, there ? fresh : old);
            assertThat(Stream.of(outcome.result()))
                    .as("seed " + seed + ": " + outcome)
                    .doesNotContain(Result.STUCK);
        }
    }
}
