// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.keepalived.KeepalivedConfig;
import io.haproxy4j.keepalived.VrrpInstance;
import io.haproxy4j.keepalived.catalogue.KeepalivedVersion;
import io.haproxy4j.keepalived.value.AuthType;
import io.haproxy4j.keepalived.value.VrrpState;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GroupLintTest {

    @Test
    void twoNodesThatFit() {
        assertThat(codes(v -> v.priority(254), v -> v.priority(253))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void twoNodesThatDoNot(String code, Consumer<VrrpInstance> first, Consumer<VrrpInstance> second) {
        assertThat(codes(first, second)).containsExactly(code);
    }

    static Stream<Arguments> twoNodesThatDoNot() {
        return Stream.of(
                pair("router-id-mismatch", v -> v.priority(254).virtualRouterId(52), v -> v.priority(253)),
                pair(
                        "advert-int-mismatch",
                        v -> v.priority(254).advertInt(Duration.ofSeconds(2)),
                        v -> v.priority(253)),
                pair(
                        "version-mismatch",
                        v -> v.priority(254).version(3),
                        v -> v.priority(253).version(2)),
                pair(
                        "auth-mismatch",
                        v -> v.priority(254)
                                .authentication(a -> a.authType(AuthType.PASS).authPass("one")),
                        v -> v.priority(253)
                                .authentication(a -> a.authType(AuthType.PASS).authPass("two"))),
                pair("address-mismatch", v -> v.priority(254).virtualIpaddress("10.0.1.101/24"), v -> v.priority(253)),
                pair("equal-priority", v -> v.priority(254), v -> v.priority(254)),
                pair(
                        "several-masters",
                        v -> v.priority(254).state(VrrpState.MASTER),
                        v -> v.priority(253).state(VrrpState.MASTER)),
                pair(
                        "weight-below-gap",
                        v -> v.priority(254).trackScript("chk", t -> t.weight(2)),
                        v -> v.priority(252).trackScript("chk", t -> t.weight(2))),
                pair(
                        "unicast-mismatch",
                        v -> v.priority(254).unicastSrcIp("10.0.1.1").unicastPeer("10.0.1.2"),
                        v -> v.priority(253)),
                pair(
                        "missing-peer",
                        v -> v.priority(254).unicastSrcIp("10.0.1.1").unicastPeer("10.0.1.3"),
                        v -> v.priority(253).unicastSrcIp("10.0.1.2").unicastPeer("10.0.1.1")));
    }

    @Test
    void aWeightAboveTheGapIsEnough() {
        assertThat(codes(
                        v -> v.priority(254).trackScript("chk", t -> t.weight(2)),
                        v -> v.priority(253).trackScript("chk", t -> t.weight(2))))
                .isEmpty();
    }

    @Test
    void theSameAddressInTwoGroups() {
        KeepalivedConfig a = config("VI_1", v -> v.priority(254));
        KeepalivedConfig b = config("VI_1", v -> v.priority(253));
        KeepalivedConfig c = config("VI_2", v -> v.virtualRouterId(52));

        assertThat(check(Map.of("a", a, "b", b, "c", c))).contains("address-in-two-groups", "alone-in-group");
    }

    @Test
    void noPasswordInAMessage() {
        Map<String, KeepalivedConfig> nodes = nodes(
                v -> v.priority(254)
                        .authentication(a -> a.authType(AuthType.PASS).authPass("s3cret-a")),
                v -> v.priority(253)
                        .authentication(a -> a.authType(AuthType.PASS).authPass("s3cret-b")));

        assertThat(KeepalivedLint.forVersion(KeepalivedVersion.V2_3_4).checkGroup(nodes))
                .extracting(Diagnostic::toString)
                .singleElement()
                .asString()
                .doesNotContain("s3cret")
                .startsWith("a > vrrp_instance VI_1");
    }

    private static Arguments pair(String code, Consumer<VrrpInstance> first, Consumer<VrrpInstance> second) {
        return Arguments.of(code, first, second);
    }

    private static List<String> codes(Consumer<VrrpInstance> first, Consumer<VrrpInstance> second) {
        return check(nodes(first, second));
    }

    private static List<String> check(Map<String, KeepalivedConfig> nodes) {
        return KeepalivedLint.forVersion(KeepalivedVersion.V2_3_4).checkGroup(nodes).stream()
                .map(Diagnostic::code)
                .toList();
    }

    private static Map<String, KeepalivedConfig> nodes(Consumer<VrrpInstance> first, Consumer<VrrpInstance> second) {
        Map<String, KeepalivedConfig> nodes = new LinkedHashMap<>();
        nodes.put("a", config("VI_1", first));
        nodes.put("b", config("VI_1", second));
        return nodes;
    }

    private static KeepalivedConfig config(String name, Consumer<VrrpInstance> content) {
        return KeepalivedConfig.builder()
                .vrrpScript("chk", s -> s.script("/usr/bin/true"))
                .vrrpInstance(name, v -> {
                    v.interface_("eth0").virtualRouterId(51).virtualIpaddress("10.0.1.100/24");
                    content.accept(v);
                })
                .build();
    }
}
