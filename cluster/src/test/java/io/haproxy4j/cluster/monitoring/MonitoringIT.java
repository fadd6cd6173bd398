// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.monitoring;

import static io.haproxy4j.cluster.RunningCluster.LIMIT;
import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.cluster.ClusterPlan;
import io.haproxy4j.cluster.RunningCluster;
import io.haproxy4j.cluster.Seed;
import io.haproxy4j.cluster.Tool;
import io.haproxy4j.cluster.topology.ClusterTopology;
import io.haproxy4j.cluster.topology.Monitoring;
import io.haproxy4j.runtime.RuntimeClient;
import io.haproxy4j.testkit.HaproxyProcess;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the plan says to Prometheus, put to the real one. */
class MonitoringIT {

    private static final Pattern CONNECTED = Pattern.compile("(?m)^haproxy_peer_connected\\{.*} 1$");

    private static final int EXPORTER = 8406;

    @TempDir
    Path folder;

    @Test
    void promtoolAcceptsTheConfigurationAndPassesTheTestsOfTheRules() throws Exception {
        ClusterPlan plan = Seed.machines("/x.pem")
                .monitoring(Monitoring.on(8405).exporter(8406).inEachRegion())
                .build()
                .plan();
        plan.write(folder);
        Seed.machines("/x.pem").build().plan().write(folder.resolve("one"));
        Seed.machines("/x.pem").monitoring(Monitoring.on(8405)).build().plan().write(folder.resolve("bare"));
        for (String of : List.of("bare/monitoring", "one/monitoring", "monitoring", "monitoring/a", "monitoring/c")) {
            Tool promtool = Tool.find("promtool", folder.resolve(of));
            promtool.run("check", "config", "prometheus.yml").assertSuccess();
            promtool.run("check", "rules", "alerts.yml").assertSuccess();
            promtool.run("test", "rules", "alerts_test.yml").assertSuccess();
        }

        // The tests can fail: an alert that is never raised does not pass them.
        Path rules = folder.resolve("bare/monitoring/alerts.yml");
        Files.writeString(
                rules,
                Files.readString(rules)
                        .replace("haproxy_process_connected_peers{", "haproxy_peers_connection_status{"));
        Tool.Result broken =
                Tool.find("promtool", folder.resolve("bare/monitoring")).run("test", "rules", "alerts_test.yml");
        assertThat(broken.exitCode()).isNotZero();
        assertThat(broken.output()).contains("HaproxyPeersLost");
    }

    @Test
    void prometheusScrapesTheNodesAndRaisesTheAlerts() throws Exception {
        try (RunningCluster cluster = RunningCluster.start(folder);
                Exporters exporters = new Exporters()) {
            for (HaproxyProcess node : cluster.nodes().values()) {
                exporters.serve(
                        new InetSocketAddress(node.address().host(), EXPORTER),
                        () -> metrics(RuntimeClient.unix(node.adminSocket())));
            }
            ClusterTopology topology = cluster.topology();
            Monitoring monitoring = topology.monitoring().exporter(EXPORTER);
            Path one = folder.resolve("one");
            Path many = folder.resolve("many");
            topology.toBuilder().monitoring(monitoring).build().plan().write(one);
            topology.toBuilder()
                    .monitoring(monitoring.inEachRegion())
                    .build()
                    .plan()
                    .write(many);
            try (Prometheus alone = Prometheus.start(one.resolve("monitoring"));
                    Prometheus all = Prometheus.start(many.resolve("monitoring"));
                    Prometheus b = Prometheus.start(many.resolve("monitoring/b"))) {
                for (Prometheus wide : List.of(alone, all)) {
                    wide.await("query?query=up%7Bjob%3D%22haproxy%22%7D%3D%3D1", answer -> series(answer) == 6);
                    wide.await("query?query=up%7Bjob%3D%22haproxy-cluster%22%7D%3D%3D1", answer -> series(answer) == 6);
                }
                b.await("query?query=up%7Bjob%3D%22haproxy%22%7D%3D%3D1", answer -> series(answer) == 2);
                for (Prometheus each : List.of(alone, all, b)) {
                    each.await("alerts", answer -> !answer.contains("\"state\":\"firing\""));
                }

                cluster.server("b-s1").healthy(false);
                for (Prometheus near : List.of(alone, b)) {
                    near.awaitAlert("HaproxyServerDown", "1 servers of backend be_web_b");
                }
                assertThat(all.get("alerts")).doesNotContain("HaproxyServerDown");

                cluster.node("haproxy-c-2").kill();
                alone.awaitAlert("HaproxyNodeDown", "haproxy-c-2 of region c");
                alone.awaitAlert("HaproxyPeerLost", "haproxy-a-1 is not connected to its peer haproxy-c-2");
                b.awaitAlert("HaproxyPeerLost", "haproxy-b-1 is not connected to its peer haproxy-c-2");

                cluster.node("haproxy-c-1").kill();
                all.awaitAlert("HaproxyRegionLost", "No load balancer of region c answers");

                for (String region : Seed.REGIONS) {
                    cluster.server(region + "-s1").down();
                    cluster.server(region + "-s2").down();
                }
                for (Prometheus wide : List.of(alone, all)) {
                    wide.awaitAlert("HaproxyNoServerLeft", "No region has a server for be_web");
                }
                assertThat(alone.get("alerts")).doesNotContain("HaproxyRegionLost");
                assertThat(b.get("alerts")).doesNotContain("of region c", "HaproxyNoServerLeft");
            }
        }
    }

    private static long series(String answer) {
        return count(answer, "\"__name__\":\"up\"");
    }

    private static long count(String text, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }

    @Test
    void thisLibrarysMetricsAreWellFormedAndTellWhatHaproxyTells() throws Exception {
        Tool sh = Tool.find("sh", folder);
        Tool.find("promtool", folder);
        try (RunningCluster cluster = RunningCluster.start(folder)) {
            for (HaproxyProcess node : cluster.nodes().values()) {
                // What the process before knew is waited for some seconds, though there was none; and where both sides
                // of
                // two peers have called each other, one connection is made anew.
                String text = awaitMetrics(
                        node,
                        metrics -> metrics.contains("haproxy_peers_resync_finished{section=\"cluster\"} 1\n")
                                && CONNECTED.matcher(metrics).results().count() == 5);
                assertThat(count(text, "haproxy_peer_table_lag{")).isEqualTo(5 * 4);
                assertThat(text).contains("table=\"be_web_a\"} 0\n");
                Files.writeString(folder.resolve("metrics.txt"), text);
                sh.run("-c", "promtool check metrics < metrics.txt").assertSuccess();
            }
            cluster.node("haproxy-b-1").kill();
            awaitMetrics(
                    cluster.node("haproxy-a-1"),
                    metrics ->
                            metrics.contains("haproxy_peer_connected{section=\"cluster\",peer=\"haproxy-b-1\"} 0\n"));
        }
    }

    private static String metrics(RuntimeClient client) {
        return MetricsSource.render(client.peers().sections(), List.of(), Map.of());
    }

    private static String awaitMetrics(HaproxyProcess node, Predicate<String> condition) {
        RuntimeClient client = RuntimeClient.unix(node.adminSocket());
        long end = System.nanoTime() + LIMIT.toNanos();
        String text;
        do {
            LockSupport.parkNanos(20_000_000);
            text = metrics(client);
        } while (!condition.test(text) && System.nanoTime() < end);
        assertThat(condition.test(text)).as(text).isTrue();
        return text;
    }
}
