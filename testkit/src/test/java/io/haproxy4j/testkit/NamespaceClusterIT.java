// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haproxy4j.testkit.internal.process.Pause;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class NamespaceClusterIT {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String VIP = "10.77.0.100";

    private static final String HAPROXY = """
            global
                stats socket /run/haproxy/admin.sock mode 600 level admin
            defaults
                mode http
                timeout client 5s
                timeout server 5s
                timeout connect 5s
            frontend f
                bind :80
                http-request return status 200 content-type text/plain string hello
            """;

    @BeforeEach
    void supported() {
        NamespaceCluster.assumeSupported();
    }

    @Test
    void nodes_have_a_host_name_files_processes_and_a_network_of_their_own() {
        try (NamespaceCluster cluster = twoNodes()) {
            NamespaceNode a1 = cluster.node("a1");
            NamespaceNode a2 = cluster.node("a2");

            assertThat(a1.run("hostname").output().strip()).isEqualTo("a1");
            assertThat(a2.run("hostname").output().strip()).isEqualTo("a2");
            a1.write("/etc/haproxy/only-here", "x");
            assertThat(a1.run("cat", "/etc/haproxy/only-here").output()).isEqualTo("x");
            assertThat(a2.run("test", "-e", "/etc/haproxy/only-here").exitCode())
                    .isEqualTo(1);
            assertThat(Path.of("/etc/haproxy/only-here")).doesNotExist();
            assertThat(a1.run("ip", "-o", "address").output())
                    .contains("10.77.0.11/24")
                    .doesNotContain("10.77.0.12");
            assertThat(a1.run("sh", "-c", "echo $$").output().strip()).hasSizeLessThan(4);
            assertThat(a1.run("false").exitCode()).isEqualTo(1);
            assertThat(cluster.nodes()).extracting(NamespaceNode::address).containsExactly("10.77.0.11", "10.77.0.12");

            assertThatThrownBy(() -> cluster.node("a3"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("[a1, a2]");
            assertThatThrownBy(() -> a1.write("/usr/x", "")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void the_first_process_reaps_orphans() {
        try (NamespaceCluster cluster = twoNodes()) {
            NamespaceNode a1 = cluster.node("a1");
            a1.run("sh", "-c", "sleep 0.05 & sleep 0.05 & exit 0");
            await(
                    "no zombies",
                    () -> !a1.run("sh", "-c", "cat /proc/[0-9]*/stat").output().contains(") Z "));
            await(
                    "no sleeper of the test left",
                    () -> !a1.run("sh", "-c", "tr '\\0' ' ' < /proc/[0-9]*/cmdline; cat /proc/[0-9]*/cmdline")
                            .output()
                            .contains("0.05"));
        }
    }

    @Test
    void an_address_moves_when_the_power_fails_and_back() {
        HaproxyBinary haproxy = HaproxyVersions.fromEnvironment().getOrSkip("3.2");
        KeepalivedBinary keepalived = KeepalivedVersions.fromEnvironment().getOrSkip("2.3");
        Path folder;
        try (NamespaceCluster cluster = twoNodes()) {
            folder = cluster.folder();
            NamespaceNode a1 = cluster.node("a1");
            NamespaceNode a2 = cluster.node("a2");
            for (NamespaceNode node : cluster.nodes()) {
                node.startHaproxy(haproxy, HAPROXY);
                await("haproxy answers on " + node, () -> Files.exists(node.path("/run/haproxy/admin.sock")));
            }
            NodeProcess first = a1.startKeepalived(keepalived, vrrp("MASTER", 101));
            NodeProcess second = a2.startKeepalived(keepalived, vrrp("BACKUP", 100));
            first.log().await(Pattern.compile("Entering MASTER STATE"), LIMIT);
            await("a1 has the address", () -> holds(a1) && !holds(a2));
            assertThat(second.pids()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(Leftovers.processesOf(Set.of(folder))).isNotEmpty();

            a1.powerOff();
            assertThat(a1.isUp()).isFalse();
            assertThat(first.isAlive()).isFalse();
            assertThatThrownBy(() -> a1.run("true"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("a1 is off");
            await("a2 has the address", () -> holds(a2));

            a1.powerOn();
            assertThat(a1.run("cat", "/etc/haproxy/haproxy.cfg").output()).isEqualTo(HAPROXY);
            a1.startKeepalived(keepalived, vrrp("MASTER", 101));
            await("a1 has it again", () -> holds(a1) && !holds(a2));

            a1.isolate();
            await("both have it: neither hears the other", () -> holds(a1) && holds(a2));
            a1.reconnect();
            await("only a1 has it", () -> holds(a1) && !holds(a2));
            a1.unplug();
            await("a1 sees its link go down", () -> !holds(a1) && holds(a2));
            a1.reconnect();
            await("a1 has it once more", () -> holds(a1) && !holds(a2));

            assertThat(second.terminate(LIMIT)).isTrue();
            assertThat(second.pids()).isEmpty();
        }
        assertThat(Leftovers.processesOf(Set.of(folder))).isEmpty();
    }

    /** The kernel takes a network away when it has time, and not while somebody looks into it. */
    @Test
    void a_node_comes_up_though_its_former_network_is_still_there() throws IOException {
        try (NamespaceCluster cluster = twoNodes()) {
            NamespaceNode a1 = cluster.node("a1");
            try (InputStream former = Files.newInputStream(a1.path("/proc/1/ns/net"))) {
                a1.powerOff();
                a1.powerOn();
                assertThat(former).isNotNull();
                assertThat(a1.run("ip", "-o", "address", "show", "eth0").output())
                        .contains(a1.address());
            }
        }
    }

    @Test
    void nothing_is_left_when_it_is_closed() {
        Path folder;
        List<ProcessHandle> processes;
        try (NamespaceCluster cluster = twoNodes()) {
            folder = cluster.folder();
            assertThat(folder).exists();
            NodeProcess sleeper = cluster.node("a1").start("sleep", "600");
            await("it runs", () -> !sleeper.pids().isEmpty());
            processes = Leftovers.handles(List.of(sleeper.pid()));
        }
        assertThat(folder).doesNotExist();
        assertThat(Leftovers.processesOf(Set.of(folder))).isEmpty();
        assertThat(processes).hasSize(1).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void names_that_are_no_host_names_are_refused() {
        assertThatThrownBy(() -> NamespaceCluster.builder().node("a b; reboot", "10.0.0.1/24"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NamespaceCluster.builder().node("a").node("a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("twice");
        assertThatThrownBy(() ->
                        NamespaceCluster.builder().node("a", "not an address").start())
                .hasMessageContaining("node a does not come up")
                .cause()
                .hasMessageContaining("not an address");
    }

    private static NamespaceCluster twoNodes() {
        return NamespaceCluster.builder()
                .node("a1", "10.77.0.11/24")
                .node("a2", "10.77.0.12/24")
                .start();
    }

    private static boolean holds(NamespaceNode node) {
        return node.run("ip", "-o", "address", "show", "dev", "eth0").output().contains(VIP + "/");
    }

    private static String vrrp(String state, int priority) {
        return """
            vrrp_instance VI_1 {
                state %s
                interface eth0
                virtual_router_id 51
                version 3
                priority %d
                advert_int 0.1
                virtual_ipaddress {
                    %s/24
                }
            }
            """.formatted(state, priority, VIP);
    }

    private static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time: " + what).isLessThan(end);
            Pause.millis(10);
        }
    }
}
