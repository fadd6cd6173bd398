// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.cluster.topology.ClusterTopology;
import io.haproxy4j.cluster.topology.HostSettings;
import io.haproxy4j.cluster.topology.HostSettings.ListenOn;
import io.haproxy4j.cluster.topology.Listener;
import io.haproxy4j.cluster.topology.VrrpSettings;
import io.haproxy4j.testkit.HaproxyBinary;
import io.haproxy4j.testkit.HaproxyVersions;
import io.haproxy4j.testkit.KeepalivedBinary;
import io.haproxy4j.testkit.KeepalivedVersions;
import io.haproxy4j.testkit.NamespaceCluster;
import io.haproxy4j.testkit.NamespaceNode;
import io.haproxy4j.testkit.NodeProcess;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A region's two nodes, each with the HAProxy and keepalived of the plan, in networks of their own. */
class VirtualAddressIT {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    @Test
    void theAddressLeavesANodeWhoseHaproxyIsDeadOrHangsAndDoesNotComeBackByItself() {
        NamespaceCluster.assumeSupported();
        HaproxyBinary haproxy = HaproxyVersions.fromEnvironment().getOrSkip("3.2");
        KeepalivedBinary keepalived = KeepalivedVersions.fromEnvironment().getOrSkip("2.3");
        ClusterPlan plan = ClusterTopology.builder("shop")
                .region(
                        "a",
                        r -> r.node("a1", "10.77.0.11")
                                .node("a2", "10.77.0.12")
                                .virtualIp("10.77.0.100/24", 51, "s3cret"))
                .application("web", a -> a.server("a", "s1", "10.77.0.99", 80))
                .listener(Listener.http(80))
                .host(new HostSettings(
                        Optional.empty(), "/run/haproxy/admin.sock", "/etc/keepalived", ListenOn.EVERY_ADDRESS))
                .vrrp(VrrpSettings.every(Duration.ofSeconds(1)).account("root"))
                .build()
                .plan();
        try (NamespaceCluster cluster = NamespaceCluster.builder()
                .node("a1", "10.77.0.11/24")
                .node("a2", "10.77.0.12/24")
                .start()) {
            NamespaceNode a1 = cluster.node("a1");
            NamespaceNode a2 = cluster.node("a2");
            Map<NamespaceNode, NodeProcess> balancers = new HashMap<>();
            Map<NamespaceNode, NodeProcess> keepers = new HashMap<>();
            for (NamespaceNode node : cluster.nodes()) {
                balancers.put(
                        node,
                        node.startHaproxy(haproxy, plan.haproxy(node.name()).render()));
                for (String program : new String[] {"check-haproxy", "record-transition"}) {
                    node.write(
                            "/etc/keepalived/" + program,
                            plan.file("nodes/" + node.name() + "/" + program)
                                    .orElseThrow()
                                    .text());
                    node.run("chmod", "755", "/etc/keepalived/" + program);
                }
                await(
                        "HAProxy works on " + node,
                        () -> node.run("/etc/keepalived/check-haproxy").exitCode() == 0);
            }
            for (NamespaceNode node : cluster.nodes()) {
                keepers.put(
                        node,
                        node.startKeepalived(
                                keepalived, plan.keepalived(node.name()).render()));
            }
            // Both begin as BACKUP: whose advertisement comes first keeps it.
            await("one node has the address", () -> holds(a1) != holds(a2));
            NamespaceNode first = holds(a1) ? a1 : a2;
            NamespaceNode second = holds(a1) ? a2 : a1;

            assertThat(balancers.get(first).terminate(LIMIT)).isTrue();
            await("the other node has it", () -> holds(second) && !holds(first));

            int mark = keepers.get(first).log().size();
            first.startHaproxy(haproxy, plan.haproxy(first.name()).render());
            keepers.get(first).log().await(Pattern.compile("Entering BACKUP STATE"), mark, LIMIT);
            assertThat(holds(second)).isTrue();
            assertThat(holds(first)).isFalse();

            balancers.get(second).signalAll("STOP");
            await("the first node takes over from one that hangs", () -> holds(first) && !holds(second));
            balancers.get(second).signalAll("CONT");
        }
    }

    private static boolean holds(NamespaceNode node) {
        return node.run("ip", "-o", "address").output().contains("10.77.0.100/24");
    }

    private static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            LockSupport.parkNanos(20_000_000);
        }
    }
}
