// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster;

import static io.haproxy4j.cluster.PlannedMachines.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.cluster.monitoring.MetricsSource;
import io.haproxy4j.keepalived.runtime.InstanceStatus;
import io.haproxy4j.keepalived.runtime.VrrpRunState;
import io.haproxy4j.runtime.RuntimeClient;
import io.haproxy4j.testkit.NamespaceCluster;
import io.haproxy4j.testkit.NamespaceNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The virtual addresses of three regions on six machines that run what is planned for them. */
class VirtualAddressIT {

    /** What a busy machine may add to the seconds that the plan allows. */
    private static final long SLACK_MILLIS = 10_000;

    @TempDir
    static Path folder;

    private static PlannedMachines machines;

    @RegisterExtension
    static final FailureOutput OUTPUT = new FailureOutput(() -> machines.dump());

    @BeforeAll
    static void start() throws Exception {
        NamespaceCluster.assumeSupported();
        machines = PlannedMachines.start(folder);
    }

    @AfterAll
    static void stop() {
        if (machines != null) {
            machines.close();
        }
    }

    @BeforeEach
    void settle() {
        for (String region : Seed.REGIONS) {
            awaitState(machines.neighbour(machines.holder(region)), VrrpRunState.BACKUP);
            await(region + " is served", () -> machines.serves(region));
        }
    }

    /** Tells how long it took until a condition held. */
    private static long millis(String what, BooleanSupplier condition) {
        long start = System.nanoTime();
        await(what, condition);
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static List<String> nodes() {
        return machines.plan().topology().nodes().map(node -> node.name()).toList();
    }

    @Test
    void haproxyRunsAsPlannedWithItsAccountAndItsLimits() throws Exception {
        for (String node : nodes()) {
            RuntimeClient client = machines.client(node);
            Map<String, String> info = client.process().info().fields();
            assertThat(info).containsEntry("Maxconn", "2000");
            assertThat(Integer.parseInt(info.getOrDefault("Ulimit-n", "0"))).isBetween(4000, 6000);
            assertThat(Revision.inDescription(info.getOrDefault("description", "")))
                    .contains(machines.plan().revision(node));
            NamespaceNode machine = machines.machine(node);
            String process = "/proc/" + info.get("Pid");
            assertThat(machine.run("grep", "^Uid:", process + "/status").output())
                    .contains("64001");
            assertThat(machine.run("readlink", process + "/root").output()).contains("/var/lib/haproxy");
            await(
                    "five peers of " + node,
                    () -> client.peers().list().stream()
                                    .filter(peer -> peer.remote() && peer.isConnected())
                                    .count()
                            == 5);
        }
    }

    @Test
    void eachRegionHasItsAddressOnOneOfItsNodes() {
        for (String region : Seed.REGIONS) {
            assertThat(machines.holder(region)).startsWith(region);
            await(region + " is served", () -> machines.serves(region));
        }
    }

    @Test
    void afterASplitTheNodeWithTheHigherPriorityKeepsTheAddress() throws Exception {
        for (String node : nodes()) {
            InstanceStatus instance = machines.instance(node);
            assertThat(instance.effectivePriority()).isEqualTo(node.endsWith("1") ? 254 : 250);
            assertThat(instance.state())
                    .isEqualTo(
                            machines.holder(node.substring(0, 1)).equals(node)
                                    ? VrrpRunState.MASTER
                                    : VrrpRunState.BACKUP);
        }
        machines.machine("b2").isolate();
        await("both nodes have it", () -> machines.holders("b").equals(List.of("b1", "b2")));
        for (String node : List.of("b1", "b2")) {
            assertThat(MetricsSource.render(List.of(), List.of(machines.keepalived(node))))
                    .as("what raises the alert for an address that several hold")
                    .contains("keepalived_instance_state{vrrp_instance=\"VI_b_1\",state=\"MASTER\"} 1\n");
        }
        machines.machine("b2").reconnect();
        await("the first node has it alone", () -> machines.holders("b").equals(List.of("b1")));
        assertThat(machines.instance("b1").state()).isEqualTo(VrrpRunState.MASTER);
        assertThat(machines.instance("b2").state()).isEqualTo(VrrpRunState.BACKUP);
    }

    @Test
    void aNodeWhoseHaproxyIsDeadLosesTheAddressAndDoesNotTakeItBack(TestReporter reporter) throws Exception {
        String first = machines.holder("a");
        String second = machines.neighbour(first);
        int lost = machines.log(first).size();
        int taken = machines.log(second).size();
        machines.haproxy(first).kill();
        long moved = millis("the other node has it", () -> machines.holders("a").equals(List.of(second)));
        reporter.publishEntry("HAProxy killed, address moved after", moved + " ms");
        // Two checks a second apart; then the other node is waited for as long as VRRP says to wait.
        assertThat(moved).isLessThan(4_000 + SLACK_MILLIS);
        await("clients are served", () -> machines.serves("a"));
        await(
                "the change is in the log",
                () -> machines.log(second).stream()
                        .skip(taken)
                        .anyMatch(line -> line.contains("haproxy-cluster: VI_a_1 is now MASTER, priority ")));
        await(
                "the loss is in the log",
                () -> machines.log(first).stream()
                        .skip(lost)
                        .anyMatch(line -> line.contains("haproxy-cluster: VI_a_1 is now FAULT, priority ")));

        machines.startHaproxy(first);
        machines.awaitHaproxy(first);
        awaitState(first, VrrpRunState.BACKUP);
        assertThat(machines.holders("a")).containsExactly(second);
        await(
                "the return is in the log",
                () -> machines.log(first).stream()
                        .skip(lost)
                        .filter(line -> line.contains("haproxy-cluster: VI_a_1 is now "))
                        .reduce("", (earlier, later) -> later)
                        .contains("is now BACKUP"));
    }

    @Test
    void aNodeWhoseHaproxyHangsLosesTheAddress(TestReporter reporter) throws Exception {
        String first = machines.holder("c");
        String second = machines.neighbour(first);
        machines.haproxy(first).signalAll("STOP");
        try {
            long moved =
                    millis("the other node has it", () -> machines.holders("c").equals(List.of(second)));
            reporter.publishEntry("HAProxy stopped, address moved after", moved + " ms");
            // Each of the two checks waits a second for its answer.
            assertThat(moved).isLessThan(6_000 + SLACK_MILLIS);
            await("clients are served", () -> machines.serves("c"));
        } finally {
            machines.haproxy(first).signalAll("CONT");
        }
        awaitState(first, VrrpRunState.BACKUP);
        assertThat(machines.holders("c")).containsExactly(second);
    }

    @Test
    void aNodeLeavesTheAddressWhenItsFileSaysSo(TestReporter reporter) throws Exception {
        String first = machines.holder("b");
        String second = machines.neighbour(first);
        machines.leaveFile(first).leave();
        long moved = millis("the other node has it", () -> machines.holders("b").equals(List.of(second)));
        reporter.publishEntry("leave file written, address moved after", moved + " ms");
        assertThat(moved).isLessThan(2_000 + SLACK_MILLIS);
        machines.leaveFile(first).rejoin();
        awaitState(first, VrrpRunState.BACKUP);
        assertThat(machines.holders("b")).containsExactly(second);
    }

    @Test
    void thisLibrarysMetricsTellWhoHoldsAnAddress() throws Exception {
        Tool sh = Tool.find("sh", folder);
        Tool.find("promtool", folder);
        for (String node : nodes()) {
            String region = node.substring(0, 1);
            String text =
                    MetricsSource.render(machines.client(node).peers().sections(), List.of(machines.keepalived(node)));
            assertThat(text)
                    .contains(
                            "keepalived_instance_state{vrrp_instance=\"VI_" + region + "_1\",state=\"MASTER\"} "
                                    + (machines.holder(region).equals(node) ? 1 : 0) + "\n",
                            "keepalived_instance_priority{vrrp_instance=\"VI_" + region + "_1\"} 25",
                            "keepalived_instance_become_master_total{vrrp_instance=\"VI_" + region + "_1\"} ",
                            "haproxy_peer_connected{section=\"cluster\",peer=\"" + machines.neighbour(node) + "\"} ");
            Files.writeString(folder.resolve("metrics.txt"), text);
            assertThat(sh.run("-c", "promtool check metrics < metrics.txt")
                            .assertSuccess()
                            .output())
                    .isBlank();
        }
    }

    private static void awaitState(String node, VrrpRunState state) {
        await(node + " is " + state, () -> {
            try {
                return machines.instance(node).state() == state;
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }
}
