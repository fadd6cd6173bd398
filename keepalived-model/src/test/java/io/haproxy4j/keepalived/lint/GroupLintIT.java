// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.keepalived.KeepalivedConfig;
import io.haproxy4j.keepalived.VrrpInstance;
import io.haproxy4j.keepalived.catalogue.KeepalivedVersion;
import io.haproxy4j.keepalived.value.AuthType;
import io.haproxy4j.testkit.KeepalivedBinary;
import io.haproxy4j.testkit.KeepalivedVersions;
import io.haproxy4j.testkit.NamespaceCluster;
import io.haproxy4j.testkit.NamespaceNode;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What two nodes really do that do not fit together: every pair is an instance of its own on the same two nodes, and who
 * has its address in the end is what lint foretold.
 */
class GroupLintIT {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    /**
     * Two instances that do not fit.
     *
     * @param code what lint says of them; empty for a pair that fits
     * @param first the better one
     * @param second the other one
     * @param holders the nodes that have the address in the end
     */
    private record Pair(
            String code, Consumer<VrrpInstance> first, Consumer<VrrpInstance> second, List<String> holders) {}

    private static final List<String> BOTH = List.of("a", "b");

    private static final List<Pair> PAIRS = List.of(
            new Pair("", v -> {}, v -> {}, List.of("a")),
            new Pair("router-id-mismatch", v -> {}, v -> v.virtualRouterId(99), BOTH),
            new Pair("advert-int-mismatch", v -> {}, v -> v.advertInt(Duration.ofSeconds(2)), BOTH),
            new Pair("version-mismatch", v -> {}, v -> v.version(3), BOTH),
            new Pair("auth-mismatch", v -> password(v, "one"), v -> password(v, "two"), BOTH),
            new Pair("address-mismatch", v -> v.virtualIpaddress("10.78.0.99/24"), v -> {}, BOTH),
            new Pair("unicast-mismatch", v -> v.unicastSrcIp("10.78.0.11").unicastPeer("10.78.0.12"), v -> {}, BOTH),
            new Pair(
                    "missing-peer",
                    v -> v.unicastSrcIp("10.78.0.11").unicastPeer("10.78.0.13"),
                    v -> v.unicastSrcIp("10.78.0.12").unicastPeer("10.78.0.11"),
                    BOTH),
            new Pair(
                    "weight-below-gap",
                    v -> v.trackScript("bad", t -> t.weight(-2)),
                    v -> v.trackScript("good", t -> t.weight(-2)),
                    List.of("a")),
            new Pair(
                    "",
                    v -> v.trackScript("bad", t -> t.weight(-9)),
                    v -> v.trackScript("good", t -> t.weight(-9)),
                    List.of("b")));

    /** An address that each node keeps alive in a group of its own. */
    private static final String SHARED = "10.78.0.90";

    private static void password(VrrpInstance instance, String password) {
        instance.authentication(a -> a.authType(AuthType.PASS).authPass(password));
    }

    @BeforeEach
    void supported() {
        NamespaceCluster.assumeSupported();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.2", "2.3"})
    void whoHasTheAddressIsWhatLintForetold(String release) throws Exception {
        KeepalivedBinary binary = KeepalivedVersions.fromEnvironment().getOrSkip(release);
        KeepalivedConfig first = config(250, Pair::first, "VI_T1");
        KeepalivedConfig second = config(245, Pair::second, "VI_T2");
        try (NamespaceCluster cluster = NamespaceCluster.builder()
                .node("a", "10.78.0.11/24")
                .node("b", "10.78.0.12/24")
                .start()) {
            start(cluster.node("a"), binary, first);
            start(cluster.node("b"), binary, second);

            Map<String, List<String>> expected = new TreeMap<>();
            for (Pair pair : PAIRS) {
                // From 2.3 on an advertisement with other addresses counts all the same.
                boolean heard = pair.code().equals("address-mismatch") && release.equals("2.3");
                expected.put(address(pair), heard ? List.of("a") : pair.holders());
            }
            expected.put(SHARED, BOTH);
            Map<String, List<String>> holders = holders(cluster, expected);
            long deadline = System.nanoTime() + LIMIT.toNanos();
            while (!holders.equals(expected) && System.nanoTime() < deadline) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
                holders = holders(cluster, expected);
            }
            assertThat(holders).isEqualTo(expected);
        }
        Map<String, KeepalivedConfig> nodes = new LinkedHashMap<>();
        nodes.put("a", first);
        nodes.put("b", second);
        assertThat(KeepalivedLint.forVersion(KeepalivedVersion.parse(binary.version()))
                        .checkGroup(nodes))
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                PAIRS.stream().map(Pair::code).filter(code -> !code.isEmpty()),
                                Stream.of("alone-in-group", "alone-in-group", "address-in-two-groups"))
                        .toList());
    }

    private static KeepalivedConfig config(int priority, Function<Pair, Consumer<VrrpInstance>> side, String alone) {
        var builder = KeepalivedConfig.builder()
                .globalDefs(g -> g.vrrpVersion(2)
                        .enableScriptSecurity()
                        .scriptUser("root")
                        .maxAutoPriority(-1))
                .vrrpScript("bad", s -> s.script("/usr/bin/false").fall(1))
                .vrrpScript("good", s -> s.script("/usr/bin/true").rise(1));
        for (Pair pair : PAIRS) {
            int number = PAIRS.indexOf(pair);
            builder.vrrpInstance("VI_" + number, v -> {
                v.interface_("eth0")
                        .virtualRouterId(number + 1)
                        .priority(priority)
                        .virtualIpaddress(address(pair) + "/24");
                side.apply(pair).accept(v);
            });
        }
        int id = alone.endsWith("1") ? 81 : 82;
        return builder.vrrpInstance(
                        alone,
                        v -> v.interface_("eth0")
                                .virtualRouterId(id)
                                .priority(priority)
                                .virtualIpaddress(SHARED + "/24"))
                .build();
    }

    private static String address(Pair pair) {
        return "10.78.0." + (100 + PAIRS.indexOf(pair));
    }

    private static void start(NamespaceNode node, KeepalivedBinary binary, KeepalivedConfig config) throws Exception {
        node.write("/etc/keepalived/keepalived.conf", config.render());
        node.start(
                        "env",
                        "TMPDIR=/run",
                        binary.path().toString(),
                        "-n",
                        "-l",
                        "-D",
                        "-f",
                        "/etc/keepalived/keepalived.conf")
                .log()
                .await(Pattern.compile("Startup complete"), LIMIT);
    }

    private static Map<String, List<String>> holders(NamespaceCluster cluster, Map<String, List<String>> addresses)
            throws IOException {
        Map<String, String> seen = new LinkedHashMap<>();
        for (String node : BOTH) {
            seen.put(node, cluster.node(node).run("ip", "-o", "address").output());
        }
        Map<String, List<String>> holders = new TreeMap<>();
        addresses
                .keySet()
                .forEach(address -> holders.put(
                        address,
                        BOTH.stream()
                                .filter(node -> String.valueOf(seen.get(node)).contains(" " + address + "/"))
                                .toList()));
        return holders;
    }
}
