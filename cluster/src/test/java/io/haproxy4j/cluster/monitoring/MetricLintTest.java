// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.cluster.Seed;
import io.haproxy4j.cluster.topology.Monitoring;
import io.haproxy4j.cluster.topology.Region;
import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.HaproxyVersion;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetricLintTest {

    private static final HaproxyVersion OLDEST = HaproxyVersion.parse("2.6");

    private static List<String> messages(String expression, HaproxyVersion version) {
        return MetricLint.check(expression, version).stream()
                .map(Diagnostic::message)
                .toList();
    }

    @Test
    void everyRuleAndPanelAsksForWhatEveryReleaseExports() {
        for (Monitoring monitoring :
                List.of(Monitoring.on(8405), Monitoring.on(8405).exporter(8406).inEachRegion())) {
            List<Scope> scopes =
                    Scope.all(Seed.machines("/x.pem").monitoring(monitoring).build());
            assertThat(scopes).allSatisfy(MetricLintTest::asksForWhatIsThere);
        }
    }

    private static void asksForWhatIsThere(Scope scope) {
        assertThat(AlertRules.of(scope))
                .isNotEmpty()
                .allSatisfy(alert -> assertThat(messages(alert.expression(), OLDEST))
                        .as(alert.name())
                        .isEmpty());
        assertThat(Dashboard.rows(scope))
                .hasSize(1 + scope.regions().size())
                .allSatisfy(row -> assertThat(row.panels())
                        .isNotEmpty()
                        .allSatisfy(panel -> assertThat(messages(panel.expression(), OLDEST))
                                .as(panel.title())
                                .isEmpty()));
    }

    private static List<String> alerts(Monitoring monitoring, Optional<String> region) {
        return Scope.all(Seed.machines("/x.pem").monitoring(monitoring).build()).stream()
                .filter(scope -> scope.only().map(Region::name).equals(region))
                .flatMap(scope -> AlertRules.of(scope).stream())
                .map(Alert::name)
                .toList();
    }

    @Test
    void noAlertIsRaisedByTwo() {
        Monitoring all = Monitoring.on(8405).exporter(8406);
        assertThat(alerts(all, Optional.empty()))
                .containsExactlyInAnyOrder(
                        "HaproxyNodeDown",
                        "HaproxyServerDown",
                        "HaproxyConnectionsNearLimit",
                        "HaproxyPeerLost",
                        "VirtualAddressWithoutOneHolder",
                        "HaproxyNoServerLeft");
        assertThat(alerts(Monitoring.on(8405), Optional.empty()))
                .contains("HaproxyPeersLost")
                .doesNotContain("HaproxyPeerLost");
        assertThat(alerts(all, Optional.of("b"))).isEmpty();
        assertThat(alerts(all.inEachRegion(), Optional.empty()))
                .containsExactlyInAnyOrder("HaproxyNoServerLeft", "HaproxyRegionLost");
        assertThat(alerts(all.inEachRegion(), Optional.of("b")))
                .containsExactlyInAnyOrder(
                        "HaproxyNodeDown",
                        "HaproxyServerDown",
                        "HaproxyConnectionsNearLimit",
                        "HaproxyPeerLost",
                        "VirtualAddressWithoutOneHolder");
    }

    /** What the guide asks for that this cluster began with. */
    @Test
    void whatDoesNotExistIsNamed() {
        assertThat(messages("haproxy_peers_connection_status == 0", OLDEST))
                .containsExactly("there is no metric haproxy_peers_connection_status");
        assertThat(messages("sum(haproxy_server_up) by (backend) < count(haproxy_server_up) by (backend)", OLDEST))
                .containsExactly(
                        "there is no metric haproxy_server_up",
                        "there is no metric haproxy_server_up",
                        "the metrics have no label backend");
        assertThat(messages("haproxy_server_status{backend=\"x\",state=~\"a,b{}\"}", OLDEST))
                .containsExactly("metric haproxy_server_status has no label backend");
        assertThat(messages("max by (fqdn) (rate(haproxy_server_bytes_in_total[5m] offset 1h))", OLDEST))
                .containsExactly("the metrics have no label fqdn");
    }

    @Test
    void aMetricMayBeTooNew() {
        assertThat(messages("haproxy_server_active", OLDEST)).hasSize(1);
        assertThat(messages("haproxy_server_active", HaproxyVersion.parse("3.0")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sum by (region, node) (rate(haproxy_frontend_http_requests_total{proxy=\"x\"}[5m])) > bool 0.8",
                "topk(3, haproxy_sticktable_used{name='a b', type=~\"ip.*\"}) # comment about nothing",
                "haproxy_process_current_connections / on (instance) group_left () haproxy_process_max_connections",
                "up == 0 and ignoring (node) up unless up offset 5m",
                "keepalived_instance_state{state=\"MASTER\", region!=\"a\"} or haproxy_peer_table_lag{table=\"t\"}",
                "",
                "}{)(][\"",
            })
    void whatExistsPasses(String expression) {
        assertThat(messages(expression, OLDEST)).isEmpty();
    }
}
