// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.cluster.topology.AppServer;
import io.haproxy4j.cluster.topology.ClusterTopology;
import io.haproxy4j.cluster.topology.Forwarding;
import io.haproxy4j.cluster.topology.HealthCheck;
import io.haproxy4j.cluster.topology.Listener;
import io.haproxy4j.cluster.topology.Management;
import io.haproxy4j.cluster.topology.Node;
import io.haproxy4j.cluster.topology.PeerSettings;
import io.haproxy4j.cluster.topology.Stickiness;
import io.haproxy4j.cluster.topology.VrrpSettings;
import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.HaproxyVersion;
import io.haproxy4j.config.Severity;
import io.haproxy4j.config.check.HaproxyChecker;
import io.haproxy4j.keepalived.CheckReport;
import io.haproxy4j.keepalived.KeepalivedChecker;
import io.haproxy4j.testkit.HaproxyBinary;
import io.haproxy4j.testkit.HaproxyTest;
import io.haproxy4j.testkit.KeepalivedBinary;
import io.haproxy4j.testkit.KeepalivedVersions;
import io.haproxy4j.testkit.TestCertificate;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of the nodes, as they are for real machines, put to every real program. */
class NodeFilesIT {

    @TempDir
    static Path directory;

    private static List<ClusterTopology> topologies;

    @BeforeAll
    static void createCertificate() throws Exception {
        String pem = TestCertificate.create(directory.resolve("cluster.pem")).toString();
        topologies = List.of(Seed.machines(pem).build(), everything(pem), quick(pem));
    }

    /** Whatever the seed leaves out. */
    private static ClusterTopology everything(String pem) {
        return ClusterTopology.builder("everything")
                .region(
                        "eu-west",
                        r -> r.node("n1", "2001:db8:1::1", "bond0")
                                .node("n2", "2001:db8:1::2")
                                .node("n3", "2001:db8:1::3")
                                .virtualIp("2001:db8:1::100/64", 51)
                                .virtualIp("2001:db8:1::101/64", 52)
                                .hostLabel("europe")
                                .fallback("us", "asia"))
                .region("us", r -> r.node("n4", "10.1.1.1").virtualIp("10.1.1.100/24", 51))
                .region("asia", r -> r.node("n5", "10.2.1.1"))
                .application(
                        "shop",
                        a -> a.hosts("shop.example.com", "shop.example.org")
                                .sticky(Stickiness.bySource(Duration.ofHours(1)).returning())
                                .server("eu-west", "s1", "192.0.2.1", 8080)
                                .server("eu-west", "s2", "192.0.2.2", 8080)
                                .backup("eu-west", "s3", "192.0.2.3", 8080)
                                .server("us", "s1", "192.0.2.4", 8080))
                .application(
                        "api",
                        a -> a.hosts("api.example.com")
                                .check(HealthCheck.tcp().every(Duration.ofMillis(500), Duration.ofMillis(250)))
                                .server("asia", new AppServer("s1", "192.0.2.5", 80, false, 20)))
                .listener(Listener.https(8443, pem))
                .listener(Listener.http(8080))
                .peers(PeerSettings.tls(10_000, pem, pem).observer("monitor", "127.0.0.1", 10_001))
                .management(Management.on(9000).account("second", "it's \"$HOME\" \\ {x}"))
                .build();
    }

    /** What moves within a second, between regions that see one another through translated addresses. */
    private static ClusterTopology quick(String pem) {
        return ClusterTopology.builder("quick")
                .region(
                        "a",
                        r -> r.node(Node.of("a1", "10.0.1.1").peerOutside("203.0.113.1", 10_001))
                                .node(Node.of("a2", "10.0.1.2").peerOutside("203.0.113.1", 10_002))
                                .virtualIp("10.0.1.100/24", 51)
                                .virtualIp("10.0.1.101/24", 52))
                .region(
                        "b",
                        r -> r.node("b1", "10.1.1.1").node("b2", "10.1.1.2").virtualIp("10.1.1.100/24", 51))
                .application(
                        "web",
                        a -> a.check(HealthCheck.http("/ready")
                                        .every(Duration.ofMillis(200), Duration.ofMillis(100))
                                        .timeout(Duration.ofMillis(300))
                                        .after(2, 1)
                                        .keepingSessions())
                                .sticky(Stickiness.bySource(Duration.ofMinutes(5)))
                                .server("a", "s1", "10.0.2.1", 80)
                                .server("b", "s1", "10.1.2.1", 80))
                .listener(Listener.https(443, pem))
                .forwarding(Forwarding.patient()
                        .connectTimeout(Duration.ofMillis(300))
                        .silence(Duration.ofSeconds(5), Duration.ofSeconds(5))
                        .retries(2)
                        .withoutReplay())
                .vrrp(VrrpSettings.every(Duration.ofMillis(200)).leaveFile("/run/leave"))
                .build();
    }

    @HaproxyTest
    void haproxyHasNothingToRemark(HaproxyBinary haproxy) throws Exception {
        HaproxyChecker checker = HaproxyChecker.of(haproxy.path()).withoutAccounts();
        for (ClusterTopology topology : topologies) {
            ClusterPlan plan = topology.plan();
            for (Node node : topology.nodes().toList()) {
                HaproxyConfig config = plan.haproxy(node.name());
                assertThat(checker.check(config)).as("%s", node).satisfies(report -> {
                    assertThat(report.exitCode()).isZero();
                    assertThat(report.diagnostics()).isEmpty();
                    assertThat(report.output()).doesNotContain("WARNING", "ALERT");
                });
                assertThat(config.lint(HaproxyVersion.parse(haproxy.version()))).isEmpty();
            }
        }
    }

    static List<String> keepalivedReleases() {
        return KeepalivedVersions.releases();
    }

    @ParameterizedTest
    @MethodSource("keepalivedReleases")
    void keepalivedIsSilent(String release) throws Exception {
        KeepalivedBinary keepalived = KeepalivedVersions.fromEnvironment().getOrSkip(release);
        KeepalivedChecker checker = KeepalivedChecker.of(keepalived.path()).forAnotherMachine();
        for (ClusterTopology topology : topologies) {
            ClusterPlan plan = topology.plan();
            for (Node node : topology.nodes().toList()) {
                CheckReport report = checker.check(plan.keepalived(node.name()));
                assertThat(report.exitCode()).as("%s: %s", node, report).isZero();
                assertThat(report.silent()).as("%s: %s", node, report).isTrue();
                assertThat(report.diagnostics())
                        .extracting(Diagnostic::severity)
                        .containsOnly(Severity.INFO);
            }
        }
    }

    @Test
    void shellcheckHasNothingToRemark() throws Exception {
        Tool shellcheck = Tool.find("shellcheck", directory);
        ClusterPlan plan = topologies.get(1).plan();
        plan.write(directory.resolve("plan"));
        for (PlannedFile file : plan.files()) {
            if (file.access() == PlannedFile.Access.PROGRAM) {
                assertThat(shellcheck
                                .run("--enable=all", "plan/" + file.path())
                                .assertSuccess()
                                .output())
                        .isEmpty();
            }
        }
    }
}
