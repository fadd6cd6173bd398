// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.keepalived.runtime.InstanceStatus;
import io.haproxy4j.keepalived.runtime.KeepalivedStatus;
import io.haproxy4j.keepalived.runtime.VrrpRunState;
import io.haproxy4j.runtime.network.Peers.Peer;
import io.haproxy4j.runtime.network.Peers.Section;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MetricsSourceTest {

    private static Peer peer(String status, String id, Map<String, String> table) {
        return new Peer(
                "cluster",
                "p\"2\\",
                true,
                "127.0.0.1:1",
                status,
                Map.of("id", id, "proto_err", "3", "new_conn", "x"),
                List.of(table));
    }

    private static String render(Peer peer) {
        return MetricsSource.render(
                List.of(new Section("cluster", Map.of("flags", "0x6813"), List.of(peer))), List.of(), Map.of());
    }

    @Test
    void aPeerIsConnectedOnlyIfItIsActive() {
        assertThat(render(peer("ESTA", "p(remote,active)", Map.of())))
                .contains("haproxy_peer_connected{section=\"cluster\",peer=\"p\\\"2\\\\\"} 1\n")
                .contains("haproxy_peer_protocol_errors_total{section=\"cluster\",peer=\"p\\\"2\\\\\"} 3\n")
                .contains("haproxy_peers_resync_finished{section=\"cluster\"} 1\n");
        assertThat(render(peer("ESTA", "p(remote,inactive)", Map.of())))
                .contains("haproxy_peer_connected{")
                .contains("\"} 0\n");
        assertThat(render(peer("CONN", "p(remote,active)", Map.of()))).contains("\"} 0\n");
    }

    @Test
    void countersOfThirtyTwoBitsStartAgain() {
        assertThat(render(peer("ESTA", "p", Map.of("id", "t", "localupdate", "5", "last_pushed", "4294967290"))))
                .contains("table=\"t\"} 11\n");
        assertThat(render(peer("ESTA", "p", Map.of("id", "t", "localupdate", "5", "last_pushed", "9"))))
                .contains("table=\"t\"} 0\n");
    }

    @Test
    void keepalivedTellsTheStateOfEachInstance() {
        InstanceStatus instance = new InstanceStatus(
                "VI_a_1",
                "eth0",
                51,
                VrrpRunState.MASTER,
                VrrpRunState.MASTER,
                254,
                250,
                254,
                Instant.EPOCH,
                true,
                List.of(),
                Map.of("become_master", 7L));
        assertThat(MetricsSource.render(
                        List.of(),
                        List.of(new KeepalivedStatus(List.of(instance))),
                        Map.of("10.0.1.100", true, "10.0.1.101", false)))
                .isEqualTo("""
                        # HELP keepalived_instance_state 1 for the state an instance is in.
                        # TYPE keepalived_instance_state gauge
                        keepalived_instance_state{vrrp_instance="VI_a_1",state="INIT"} 0
                        keepalived_instance_state{vrrp_instance="VI_a_1",state="BACKUP"} 0
                        keepalived_instance_state{vrrp_instance="VI_a_1",state="MASTER"} 1
                        keepalived_instance_state{vrrp_instance="VI_a_1",state="FAULT"} 0
                        # HELP keepalived_instance_priority Priority with all weights.
                        # TYPE keepalived_instance_priority gauge
                        keepalived_instance_priority{vrrp_instance="VI_a_1"} 250
                        # HELP keepalived_instance_become_master_total Times it took the addresses.
                        # TYPE keepalived_instance_become_master_total counter
                        keepalived_instance_become_master_total{vrrp_instance="VI_a_1"} 7
                        # HELP keepalived_address_held Whether the machine has the virtual address.
                        # TYPE keepalived_address_held gauge
                        keepalived_address_held{address="10.0.1.100"} 1
                        keepalived_address_held{address="10.0.1.101"} 0
                        """);
    }
}
