// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy.ansible;

import static io.haproxy4j.cluster.RunningCluster.LIMIT;
import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.cluster.ClusterPlan;
import io.haproxy4j.cluster.FailureOutput;
import io.haproxy4j.cluster.Revision;
import io.haproxy4j.cluster.RunningCluster;
import io.haproxy4j.cluster.Tool;
import io.haproxy4j.cluster.ansible.Laboratory;
import io.haproxy4j.cluster.deploy.DeploymentEvent;
import io.haproxy4j.cluster.deploy.DeploymentEvent.Kind;
import io.haproxy4j.cluster.deploy.DeploymentListener;
import io.haproxy4j.cluster.deploy.KilledProcess;
import io.haproxy4j.cluster.deploy.Outcome;
import io.haproxy4j.cluster.deploy.Outcome.Result;
import io.haproxy4j.cluster.topology.ClusterTopology;
import io.haproxy4j.cluster.topology.Limits;
import io.haproxy4j.testkit.Readiness;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Rollouts of plans by the real Ansible, to nodes that run the real HAProxy. */
class AnsibleRolloutIT {

    private static final List<String> NODES = List.of("haproxy-a-1", "haproxy-a-2");

    @TempDir
    static Path folder;

    private static RunningCluster cluster;

    @RegisterExtension
    static final FailureOutput OUTPUT = new FailureOutput(() -> cluster.dump());

    private static Laboratory laboratory;

    private final List<DeploymentEvent> events = new ArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        cluster = RunningCluster.start(folder);
        laboratory = new Laboratory(cluster, folder.resolve("root"));
        Files.writeString(folder.resolve("laboratory.yml"), laboratory.inventory());
        assertThat(rollout(event -> {}).deploy(plan(3000)).result()).isEqualTo(Result.DEPLOYED);
        assertAllAt(plan(3000));
    }

    @AfterAll
    static void stop() {
        if (cluster != null) {
            cluster.close();
        }
    }

    /** A plan for one of the regions. */
    private static ClusterPlan plan(int connections) {
        return laboratory.plan(cluster.topology(List.of("a")).toBuilder().limits(new Limits(connections, 10_000)));
    }

    private static AnsibleRollout rollout(DeploymentListener listener) {
        return rollout(folder, Tool.find("ansible-playbook", folder).path(), listener);
    }

    private static AnsibleRollout rollout(Path folder, Path program, DeploymentListener listener) {
        AnsiblePlaybook playbook = new AnsiblePlaybook(
                program,
                List.of("-i", folder.resolve("laboratory.yml").toString(), "--limit", String.join(",", NODES)),
                Map.of("HOME", folder.toString(), "ANSIBLE_PIPELINING", "true"),
                Duration.ofMinutes(15));
        return new AnsibleRollout(folder, playbook, listener);
    }

    /** In a process of its own: the folder, the program and the topology. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        rollout(Path.of(arguments[0]), Path.of(arguments[1]), event -> {
                    System.out.println(event);
                    System.out.flush();
                })
                .deploy(ClusterTopology.readJson(Path.of(arguments[2])).plan());
    }

    private static void assertAllAt(ClusterPlan plan) {
        for (String node : NODES) {
            awaitRunning(node, plan.revision(node));
            assertThat(laboratory.root(node).resolve("etc/haproxy/haproxy.cfg"))
                    .hasContent(plan.nodeFiles(node).get("haproxy.cfg"));
        }
    }

    private List<String> told(Kind kind) {
        return events.stream()
                .filter(event -> event.kind() == kind)
                .map(event -> event.node() + " " + event.text())
                .toList();
    }

    @Test
    void aPlanIsRolledOutOnceAndEveryTaskTold() throws IOException, InterruptedException {
        assertThat(rollout(events::add).deploy(plan(3100))).isEqualTo(new Outcome(Result.DEPLOYED, ""));
        assertAllAt(plan(3100));
        assertThat(told(Kind.TASK))
                .contains("haproxy-a-2 haproxy_node : Reload HAProxy, changed")
                .containsSubsequence(
                        "haproxy-a-1 haproxy_node : Wait until HAProxy runs its configuration",
                        "haproxy-a-2 haproxy_node : Create the folders");
        assertThat(told(Kind.VERIFIED)).containsExactly("haproxy-a-1 ", "haproxy-a-2 ");
        events.clear();
        assertThat(rollout(events::add).deploy(plan(3100))).isEqualTo(new Outcome(Result.UNCHANGED, ""));
        assertThat(told(Kind.TASK)).isNotEmpty().noneMatch(text -> text.endsWith("changed"));
    }

    @Test
    void whatANodeRefusesIsUndone() throws IOException, InterruptedException {
        DeploymentListener breaking = event -> {
            events.add(event);
            if (event.kind() == Kind.STARTED) {
                append(event.text().replace("rev=", ""), "haproxy-a-2", "    bogus\n");
            }
        };
        List<Revision> before = NODES.stream().map(AnsibleRolloutIT::running).toList();
        Outcome outcome = rollout(breaking).deploy(plan(3200));
        assertThat(outcome.result()).isEqualTo(Result.UNDONE);
        assertThat(outcome.text()).startsWith("haproxy-a-2: ").contains("unknown keyword 'bogus'");
        assertThat(told(Kind.TASK)).contains("haproxy-a-1 haproxy_node : Reload HAProxy, changed");
        assertThat(told(Kind.TASK_FAILED)).hasSize(1);
        for (String node : NODES) {
            awaitRunning(node, before.get(NODES.indexOf(node)));
        }
    }

    private static void awaitRunning(String node, Revision revision) {
        cluster.node(node).await(Readiness.cli("show info", info -> info.contains(revision.toString())), LIMIT);
    }

    private static Revision running(String node) {
        return cluster.running(node).orElseThrow();
    }

    private static void append(String plan, String node, String text) {
        try {
            Path file = folder.resolve("plans")
                    .resolve(plan)
                    .resolve("nodes")
                    .resolve(node)
                    .resolve("haproxy.cfg");
            Files.writeString(file, text, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aRolloutIsFinishedWhoseProcessWasKilledWhileAnsibleWorks() throws IOException, InterruptedException {
        Path topology = folder.resolve("topology.json");
        Files.writeString(topology, plan(3400).topology().toJson());
        String program = Tool.find("ansible-playbook", folder).path().toString();
        KilledProcess.run(
                AnsibleRolloutIT.class,
                List.of(folder.toString(), program, topology.toString()),
                line -> line.contains("haproxy-a-1") && line.contains("Install the programs"));
        assertThat(folder.resolve("journal")).exists();
        assertThat(rollout(events::add).resume()).isEqualTo(new Outcome(Result.DEPLOYED, ""));
        assertAllAt(plan(3400));
        assertThat(folder.resolve("journal")).doesNotExist();
    }
}
