// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.convergence;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.cluster.FailureOutput;
import io.haproxy4j.runtime.RuntimeClient;
import io.haproxy4j.runtime.network.Peers;
import io.haproxy4j.testkit.HaproxyBinary;
import io.haproxy4j.testkit.HaproxyProcess;
import io.haproxy4j.testkit.HaproxyVersions;
import io.haproxy4j.testkit.LoopbackAddress;
import io.haproxy4j.testkit.Readiness;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Three HAProxy of three releases, peers of each other, and a monitor that listens to all of them. */
class ConvergenceMonitorIT {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int PORT = 10_000;
    private static final List<String> RELEASES = List.of("2.6", "3.0", "3.2");

    private final Map<String, LoopbackAddress> addresses = new LinkedHashMap<>();
    private final List<HaproxyProcess> nodes = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @RegisterExtension
    final FailureOutput output =
            new FailureOutput(() -> nodes.stream().map(HaproxyProcess::dump).collect(Collectors.joining("\n")));

    @BeforeEach
    void start() {
        for (String release : RELEASES) {
            addresses.put(name(release), LoopbackAddress.reserve());
        }
        LoopbackAddress monitor = LoopbackAddress.reserve();
        addresses.put("monitor", monitor);
        RELEASES.forEach(release -> nodes.add(start(release)));
    }

    private static String name(String release) {
        return "n" + release.replace('.', '-');
    }

    private HaproxyProcess start(String release) {
        StringBuilder peers = new StringBuilder("peers cluster\n");
        addresses.forEach((name, address) -> peers.append("    peer ")
                .append(name)
                .append(" ")
                .append(address.host())
                .append(":10000\n"));
        String tables = """
                backend t_session
                    stick-table type string len 32 size 10k expire 10m store server_id,gpc0 peers cluster
                backend t_source
                    stick-table type ip size 10k expire 10m store http_req_rate(10s) peers cluster
                """;
        HaproxyBinary binary = HaproxyVersions.fromEnvironment().getOrSkip(release);
        return HaproxyProcess.builder(binary)
                .address(addresses.get(name(release)))
                .localpeer(name(release))
                .config(peers + tables)
                .start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        nodes.forEach(HaproxyProcess::close);
        addresses.values().forEach(LoopbackAddress::close);
        threads.shutdownNow();
        assertThat(threads.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
    }

    private ConvergenceMonitor monitor() {
        ConvergenceMonitor.Builder builder =
                ConvergenceMonitor.builder("monitor").executor(threads);
        addresses.forEach((name, address) -> {
            if (!name.equals("monitor")) {
                builder.node(name, address.port(PORT));
            }
        });
        return builder.start();
    }

    /** Until a node has learned what the others have, one of them may teach it what has just been cleared. */
    private void awaitLessons() {
        Readiness learned = new Readiness("it has learned what its peers have", node -> {
            try (RuntimeClient client = RuntimeClient.unix(node.adminSocket())) {
                return client.peers().sections().stream().allMatch(Peers.Section::resyncFinished);
            }
        });
        nodes.forEach(node -> node.await(learned, LIMIT));
    }

    @Test
    void what_is_missing_or_different_is_found_entry_by_entry() throws InterruptedException {
        try (ConvergenceMonitor monitor = monitor()) {
            awaitLessons();
            for (int i = 0; i < 60; i++) {
                set(nodes.get(i % 3), "set table t_session key k" + i + " data.gpc0 " + i);
            }
            set(nodes.get(0), "set table t_source key 192.0.2.1 data.http_req_rate 5");
            ConvergenceReport all = monitor.await(LIMIT);
            assertThat(all.isConverged()).as("%s", all).isTrue();
            assertThat(all.entries()).containsEntry("t_session", 60).containsEntry("t_source", 1);
            assertThat(all.toString()).isEqualTo("converged: 61 entries in 2 tables");

            // Peers do not tell each other of what is cleared: a real difference.
            ConvergenceReport missing = askCleared(
                    monitor, nodes.get(1), 2, "clear table t_session key k7", "clear table t_source key 192.0.2.1");
            assertThat(missing.isConverged()).isFalse();
            assertThat(missing.unheard()).isEmpty();
            assertThat(missing.differences())
                    .extracting(d -> d.table() + " " + d.key() + " " + d.missing())
                    .containsExactlyInAnyOrder("t_session k7 [n3-0]", "t_source 192.0.2.1 [n3-0]");
            ConvergenceReport later = monitor.ask(LIMIT);
            assertThat(later.lag()).isPositive();

            set(nodes.get(0), "set table t_session key k7 data.gpc0 70");
            set(nodes.get(0), "set table t_source key 192.0.2.1 data.http_req_rate 6");
            assertThat(monitor.await(LIMIT).isConverged()).isTrue();
        }
    }

    @Test
    void a_node_that_does_not_answer_closes_the_gate_in_time() throws InterruptedException {
        try (ConvergenceMonitor monitor = monitor()) {
            assertThat(monitor.await(LIMIT).isConverged()).isTrue();
            nodes.get(2).pause();
            long begin = System.nanoTime();
            // Long enough for the others to answer, on a busy machine as well.
            Duration patience = Duration.ofSeconds(4);
            ConvergenceReport report = monitor.await(patience);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isBetween(patience.minusMillis(100), LIMIT);
            assertThat(report.unheard()).containsExactly("n3-2");
            assertThat(report.isConverged()).isFalse();
            nodes.get(2).resume();
            assertThat(monitor.await(LIMIT).isConverged()).isTrue();
        }
    }

    /** What a HAProxy 2.6 may lose when the wall clock is set forward, it gets back only if it asks its peers for it. */
    @Test
    void a_node_that_has_lost_everything_is_named_and_has_it_again_once_it_starts_anew() throws InterruptedException {
        try (ConvergenceMonitor monitor = monitor()) {
            awaitLessons();
            for (int i = 0; i < 60; i++) {
                set(nodes.get(i % 3), "set table t_session key k" + i + " data.gpc0 " + i);
            }
            assertThat(monitor.await(LIMIT).isConverged()).isTrue();

            assertThat(askCleared(monitor, nodes.get(0), 60, "clear table t_session")
                            .differences())
                    .hasSize(60)
                    .allSatisfy(difference -> assertThat(difference.missing()).containsExactly("n2-6"));

            nodes.get(0).close();
            nodes.set(0, start("2.6"));
            ConvergenceReport again = monitor.await(LIMIT);
            assertThat(again.isConverged()).as("%s", again).isTrue();
            assertThat(again.entries()).containsEntry("t_session", 60);
        }
    }

    /**
     * Clears and asks. Among what a HAProxy tells its peers it passes on what it was told between: an entry may be on its
     * way back still when it is cleared, and is cleared again then.
     */
    private static ConvergenceReport askCleared(
            ConvergenceMonitor monitor, HaproxyProcess node, int entries, String... commands)
            throws InterruptedException {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (true) {
            for (String command : commands) {
                set(node, command);
            }
            ConvergenceReport report = monitor.ask(LIMIT);
            if (report.differences().size() >= entries || System.nanoTime() > end) {
                return report;
            }
        }
    }

    private static void set(HaproxyProcess node, String command) {
        assertThat(node.cli(command).strip()).as(command).isEmpty();
    }
}
