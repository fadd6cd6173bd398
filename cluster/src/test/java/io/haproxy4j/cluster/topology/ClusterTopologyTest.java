// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.haproxy4j.cluster.Seed;
import io.haproxy4j.config.Diagnostic;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClusterTopologyTest {

    /** A topology with one problem, and how it is reported. */
    private record Problem(String code, String path, Consumer<ClusterTopology.Builder> change) {

        @Override
        public String toString() {
            return code + " at " + path;
        }
    }

    private static ClusterTopology.Builder seed() {
        return Seed.machines("/etc/haproxy/cluster.pem");
    }

    private static Problem region(String code, String path, Consumer<Region.Builder> body) {
        return new Problem(code, path, t -> t.region("d", body));
    }

    private static Problem observer(String code, String path, UnaryOperator<PeerSettings> added) {
        return new Problem(code, path, t -> t.peers(added.apply(PeerSettings.plain(10_000))));
    }

    private static Consumer<Region.Builder> plain() {
        return r -> r.node("d1", "10.3.1.1").node("d2", "10.3.1.2");
    }

    private static Problem application(String code, String path, Consumer<Application.Builder> body) {
        return new Problem(
                code,
                path,
                t -> t.application(
                        "api", a -> body.accept(a.hosts("api.example.com").server("a", "s1", "10.0.3.1", 80))));
    }

    static Stream<Problem> problems() {
        return Stream.of(
                new Problem(
                        "duplicate-region",
                        "regions[3].name",
                        t -> t.region("a", r -> plain().accept(r.hostLabel("other")))),
                new Problem(
                        "bad-name", "regions[3].name", t -> t.region("A_1", plain().andThen(r -> r.hostLabel("x")))),
                new Problem("no-node", "regions[3].nodes", t -> t.region("d", r -> {})),
                region("duplicate-node", "regions[3].nodes[0].name", r -> r.node("HAPROXY-a-1", "10.3.1.1")),
                region("bad-name", "regions[3].nodes[0].name", r -> r.node("../etc", "10.3.1.1")),
                region("bad-name", "regions[3].nodes[0].interfaceName", r -> r.node("d1", "10.3.1.1", "eth 0")),
                region("bad-address", "regions[3].nodes[0].address", r -> r.node("d1", "lb.example.com")),
                region("duplicate-address", "regions[3].nodes[0].address", r -> r.node("d1", "10.0.1.1")),
                region(
                        "duplicate-address",
                        "regions[3].virtualIps[0].address",
                        plain().andThen(r -> r.virtualIp("10.0.1.100/16", 60))),
                region(
                        "duplicate-router-id",
                        "regions[3].virtualIps[0].routerId",
                        plain().andThen(r -> r.virtualIp("10.0.1.101/24", 51))),
                region(
                        "duplicate-router-id",
                        "regions[3].virtualIps[1].routerId",
                        plain().andThen(r -> r.virtualIp("10.3.1.9/24", 9).virtualIp("10.9.1.9/24", 9))),
                region(
                        "out-of-range",
                        "regions[3].virtualIps[0].routerId",
                        plain().andThen(r -> r.virtualIp("10.3.1.9/24", 256))),
                region(
                        "password-length",
                        "regions[3].virtualIps[0].password",
                        plain().andThen(r -> r.virtualIp("10.3.1.9/24", 9, "secretpassword"))),
                region(
                        "mixed-families",
                        "regions[3].virtualIps[0].address",
                        r -> r.node("d1", "10.3.1.1").virtualIp("2001:db8::1/64", 9)),
                region(
                        "password-ignored",
                        "regions[3].virtualIps[0].password",
                        r -> r.node("d1", "2001:db8::2").virtualIp("2001:db8::1/64", 9, "x")),
                region(
                        "bad-address",
                        "regions[3].virtualIps[0].address",
                        plain().andThen(r -> r.virtualIp("10.3.1.9", 9))),
                region(
                        "bad-address",
                        "regions[3].nodes[0].peerOutside.address",
                        r -> r.node(Node.of("d1", "10.3.1.1").peerOutside("vpn.example.com", 10_000))),
                region(
                        "duplicate-address",
                        "regions[3].nodes[1].peerOutside.address",
                        r -> r.node(Node.of("d1", "10.3.1.1").peerOutside("203.0.113.1", 10_000))
                                .node(Node.of("d2", "10.3.1.2").peerOutside("203.0.113.1", 10_000))),
                observer("duplicate-peer", "peers.observers[0].name", p -> p.observer("HAPROXY-A-1", "10.9.9.9", 1)),
                observer(
                        "duplicate-peer",
                        "peers.observers[1].name",
                        p -> p.observer("monitor", "10.9.9.9", 1).observer("Monitor", "10.9.9.9", 2)),
                observer("bad-name", "peers.observers[0].name", p -> p.observer("a monitor", "10.9.9.9", 1)),
                observer("bad-address", "peers.observers[0].address", p -> p.observer("monitor", "localhost", 1)),
                observer("out-of-range", "peers.observers[0].port", p -> p.observer("monitor", "10.9.9.9", 0)),
                new Problem(
                        "out-of-range", "vrrp.advertInterval", t -> t.vrrp(VrrpSettings.every(Duration.ofMillis(205)))),
                new Problem(
                        "out-of-range", "vrrp.advertInterval", t -> t.vrrp(VrrpSettings.every(Duration.ofSeconds(41)))),
                new Problem(
                        "password-ignored",
                        "regions[0].virtualIps[0].password",
                        t -> t.vrrp(VrrpSettings.every(Duration.ofMillis(200)))),
                new Problem(
                        "bad-file",
                        "vrrp.leaveFile",
                        t -> t.vrrp(VrrpSettings.every(Duration.ofSeconds(1)).leaveFile("leave\n}"))),
                new Problem(
                        "bad-name",
                        "vrrp.account",
                        t -> t.vrrp(VrrpSettings.every(Duration.ofSeconds(1)).account("a b"))),
                new Problem(
                        "out-of-range",
                        "regions[3].nodes",
                        t -> t.vrrp(VrrpSettings.every(Duration.ofSeconds(1)).leaveFile("/run/leave"))
                                .region(
                                        "d",
                                        r -> IntStream.rangeClosed(1, 26)
                                                .forEach(i -> r.node("d" + i, "10.3.1." + i)))),
                new Problem(
                        "out-of-range",
                        "forwarding.connectTimeout",
                        t -> t.forwarding(Forwarding.patient().connectTimeout(Duration.ZERO))),
                region("unknown-region", "regions[3].fallback[0]", plain().andThen(r -> r.fallback("e"))),
                region("own-fallback", "regions[3].fallback[0]", plain().andThen(r -> r.fallback("d"))),
                new Problem(
                        "second-default",
                        "applications[1].hosts",
                        t -> t.application("api", a -> a.server("a", "s1", "10.0.3.1", 80))),
                application("duplicate-host", "applications[1].hosts[1]", a -> a.hosts("api.example.com")),
                new Problem("bad-name", "regions[3].name", t -> t.region("r".repeat(57), plain())),
                new Problem(
                        "out-of-range",
                        "monitoring.scrapeInterval",
                        t -> t.monitoring(Monitoring.on(8405)
                                .times(
                                        Duration.ofMinutes(3),
                                        Duration.ofMinutes(1),
                                        Duration.ofMinutes(1),
                                        Duration.ofMinutes(1)))),
                application("bad-name", "applications[1].hosts[1]", a -> a.hosts("x } default_backend y")),
                application(
                        "unknown-region", "applications[1].placements[1].region", a -> a.server("z", "s", "::1", 1)),
                application(
                        "duplicate-server",
                        "applications[1].placements[0].servers[1].name",
                        a -> a.server("a", "s1", "10.0.3.2", 80)),
                application(
                        "duplicate-address",
                        "applications[1].placements[0].servers[1].address",
                        a -> a.server("a", "s2", "10.0.3.1", 80)),
                application(
                        "bad-address",
                        "applications[1].placements[0].servers[1].address",
                        a -> a.server("a", "s2", "10.0.3.256", 80)),
                application(
                        "own-address",
                        "applications[1].placements[1].servers[0].address",
                        a -> a.server("b", "s1", "10.0.1.100", 443)),
                application(
                        "own-address",
                        "applications[1].placements[1].servers[0].address",
                        a -> a.server("b", "s1", "10.2.1.2", 80)),
                application("no-server", "applications[1].placements[1].servers", a -> a.backup("b", "s", "::1", 1)),
                application("bad-path", "applications[1].check.path", a -> a.check(HealthCheck.http("health"))),
                application(
                        "out-of-range",
                        "applications[1].check.interval",
                        a -> a.check(HealthCheck.tcp().every(Duration.ofNanos(1), Duration.ofSeconds(1)))),
                new Problem("duplicate-port", "listeners[2].port", t -> t.listener(Listener.http(443))),
                new Problem("duplicate-port", "monitoring.port", t -> t.management(Management.on(8405))),
                new Problem(
                        "bad-file",
                        "listeners[2].certificates[0]",
                        t -> t.listener(Listener.https(444, "a.pem\n    bind :1"))),
                new Problem(
                        "no-password",
                        "management.accounts[0]",
                        t -> t.management(new Management(
                                9000,
                                "/stats",
                                List.of(new Management.Account("admin", Optional.empty(), Optional.empty()))))),
                new Problem("too-few-files", "limits.openFiles", t -> t.limits(new Limits(100_000, 20_000))),
                new Problem(
                        "bad-file", "host.adminSocket", t -> t.host(HostSettings.shared("/run/a,b.sock", "/usr/lib"))),
                region(
                        "password-length",
                        "regions[3].virtualIps[0].password",
                        plain().andThen(r -> r.virtualIp("10.3.1.100/24", 54, "a\"b"))),
                application("bad-name", "applications[1].hosts[1]", a -> a.hosts("a.".repeat(126) + "ab")),
                new Problem(
                        "socket-path-length",
                        "host.adminSocket",
                        t -> t.host(HostSettings.shared("/" + "x".repeat(100), "/usr/lib"))));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void aProblemIsReportedWhereItIs(Problem problem) {
        ClusterTopology.Builder topology = seed();
        problem.change().accept(topology);
        assertThat(reported(topology)).contains(problem.code() + " at " + problem.path());
    }

    private static List<String> reported(ClusterTopology.Builder topology) {
        TopologyException refused = catchThrowableOfType(TopologyException.class, topology::build);
        assertThat(refused).isNotNull();
        return refused.diagnostics().stream()
                .map(found -> found.code() + " at " + found.place())
                .toList();
    }

    @Test
    void allProblemsAreReportedTogether() {
        assertThat(reported(seed().management(Management.on(80)).limits(new Limits(100_000, 20_000))))
                .containsExactlyInAnyOrder("duplicate-port at management.port", "too-few-files at limits.openFiles");
    }

    @Test
    void theSameRouterMayBeInNetworksApart() {
        ClusterTopology topology = seed().region("d", plain().andThen(r -> r.virtualIp("10.3.1.100/24", 51)))
                .build();
        assertThat(topology.regions()).hasSize(4);
    }

    @Test
    void whatIsWeakButAllowedIsRemarked() {
        ClusterTopology lonely = ClusterTopology.builder("lonely")
                .region("a", r -> r.node("n1", "10.0.1.1"))
                .region("b", r -> r.node("n2", "10.0.2.1").node("n3", "10.0.2.2"))
                .application("web", a -> a.server("a", "s1", "10.0.3.1", 80))
                .listener(Listener.http(80))
                .build();
        assertThat(lonely.remarks())
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder("one-node-region", "uneven-regions", "no-fallback");
        assertThat(seed().build().remarks()).isEmpty();
    }

    @Test
    void aBuilderContinuesATopology() {
        ClusterTopology topology = seed().build();
        assertThat(topology.toBuilder().build()).isEqualTo(topology);
        assertThat(Arrays.asList(topology.nodes().map(Node::name).toArray()))
                .hasSize(6)
                .contains("haproxy-c-2");
    }
}
