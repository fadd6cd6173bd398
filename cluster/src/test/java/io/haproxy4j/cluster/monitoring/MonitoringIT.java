// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.monitoring;

import static io.haproxy4j.cluster.RunningCluster.LIMIT;
import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.cluster.ClusterPlan;
import io.haproxy4j.cluster.RunningCluster;
import io.haproxy4j.cluster.Seed;
import io.haproxy4j.cluster.Tool;
import io.haproxy4j.runtime.RuntimeClient;
import io.haproxy4j.testkit.HaproxyProcess;
import io.haproxy4j.testkit.LoopbackAddress;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the plan says to Prometheus, put to the real one. */
class MonitoringIT {

    private static final Pattern CONNECTED = Pattern.compile("(?m)^haproxy_peer_connected\\{.*} 1$");

    @TempDir
    Path folder;

    @Test
    void promtoolAcceptsTheConfigurationAndPassesTheTestsOfTheRules() throws Exception {
        Tool promtool = Tool.find("promtool", folder.resolve("monitoring"));
        Seed.machines("/x.pem").build().plan().write(folder);
        promtool.run("check", "config", "prometheus.yml").assertSuccess();
        promtool.run("check", "rules", "alerts.yml").assertSuccess();
        promtool.run("test", "rules", "alerts_test.yml").assertSuccess();

        // The tests can fail: an alert that is never raised does not pass them.
        Path rules = folder.resolve("monitoring/alerts.yml");
        Files.writeString(
                rules,
                Files.readString(rules)
                        .replace("haproxy_process_connected_peers{", "haproxy_peers_connection_status{"));
        Tool.Result broken = promtool.run("test", "rules", "alerts_test.yml");
        assertThat(broken.exitCode()).isNotZero();
        assertThat(broken.output()).contains("HaproxyPeersLost");
    }

    @Test
    void prometheusScrapesTheNodesAndRaisesTheAlerts() throws Exception {
        Tool prometheus = Tool.find("prometheus", folder);
        try (RunningCluster cluster = RunningCluster.start(folder);
                LoopbackAddress address = LoopbackAddress.reserve()) {
            ClusterPlan plan = cluster.topology().plan();
            plan.write(folder);
            Path log = folder.resolve("prometheus.log");
            Process process = prometheus.start(
                    log,
                    "--config.file=monitoring/prometheus.yml",
                    "--storage.tsdb.path=data",
                    "--web.listen-address=" + address.host() + ":9090");
            try {
                await(address, "query?query=up%3D%3D1", log, answer -> count(answer, "\"__name__\":\"up\"") == 6);
                await(address, "alerts", log, answer -> !answer.contains("\"alertstate\":\"firing\""));

                cluster.server("b-s1").healthy(false);
                await(
                        address,
                        "alerts",
                        log,
                        answer -> isFiring(answer, "HaproxyServerDown", "1 servers of backend be_web_b"));

                cluster.node("haproxy-c-2").kill();
                await(
                        address,
                        "alerts",
                        log,
                        answer -> isFiring(answer, "HaproxyNodeDown", "haproxy-c-2 of region c")
                                && isFiring(answer, "HaproxyPeersLost", "haproxy-a-1 is connected to 4 of 5 peers"));
            } finally {
                process.destroy();
                if (!process.waitFor(10, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            }
        }
    }

    private static boolean isFiring(String answer, String alert, String summary) {
        return List.of(answer.split("\\{\"labels\":", -1)).stream()
                .anyMatch(one -> one.contains("\"alertname\":\"" + alert + "\"")
                        && one.contains("\"state\":\"firing\"")
                        && one.contains(summary));
    }

    private static long count(String text, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }

    private static void await(LoopbackAddress address, String path, Path log, Predicate<String> condition)
            throws Exception {
        long end = System.nanoTime() + LIMIT.toNanos();
        String answer = "";
        HttpClient client = HttpClient.newHttpClient();
        while (System.nanoTime() < end) {
            try {
                answer = client.send(
                                HttpRequest.newBuilder(URI.create("http://" + address.host() + ":9090/api/v1/" + path))
                                        .build(),
                                BodyHandlers.ofString())
                        .body();
                if (condition.test(answer)) {
                    return;
                }
            } catch (IOException notYet) {
                answer = notYet.toString();
            }
            LockSupport.parkNanos(50_000_000);
        }
        throw new AssertionError(path + " gives " + answer + "\n" + Files.readString(log));
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

    private static String awaitMetrics(HaproxyProcess node, Predicate<String> condition) {
        RuntimeClient client = RuntimeClient.unix(node.adminSocket());
        long end = System.nanoTime() + LIMIT.toNanos();
        String text;
        do {
            text = MetricsSource.render(client.peers().sections(), List.of());
        } while (!condition.test(text) && System.nanoTime() < end);
        assertThat(condition.test(text)).as(text).isTrue();
        return text;
    }
}
