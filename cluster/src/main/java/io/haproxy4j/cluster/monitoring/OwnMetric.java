// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.monitoring;

import java.util.List;

/** The metrics this library makes of what HAProxy and keepalived tell but do not export. */
enum OwnMetric {
    PEER_CONNECTED("haproxy_peer_connected", "gauge", "Whether updates are exchanged with the peer.", "section,peer"),
    PEER_CONNECTIONS("haproxy_peer_connections_total", "counter", "Connections tried.", "section,peer"),
    PEER_PROTOCOL_ERRORS(
            "haproxy_peer_protocol_errors_total", "counter", "Messages that could not be understood.", "section,peer"),
    PEER_COLLISIONS(
            "haproxy_peer_collisions_total", "counter", "Connections of both sides at the same time.", "section,peer"),
    PEER_MISSED_HEARTBEATS(
            "haproxy_peer_missed_heartbeats_total", "counter", "Connections given up in silence.", "section,peer"),
    PEER_TABLE_LAG(
            "haproxy_peer_table_lag", "gauge", "Updates of a table not sent to the peer yet.", "section,peer,table"),
    PEERS_RESYNC_FINISHED(
            "haproxy_peers_resync_finished", "gauge", "Whether what others know has been learned.", "section"),
    KEEPALIVED_STATE("keepalived_instance_state", "gauge", "1 for the state an instance is in.", "vrrp_instance,state"),
    KEEPALIVED_PRIORITY("keepalived_instance_priority", "gauge", "Priority with all weights.", "vrrp_instance"),
    KEEPALIVED_BECOME_MASTER(
            "keepalived_instance_become_master_total", "counter", "Times it took the addresses.", "vrrp_instance"),
    ADDRESS_HELD("keepalived_address_held", "gauge", "Whether the machine has the virtual address.", "address");

    private final String id;
    private final String type;
    private final String help;
    private final String labels;

    OwnMetric(String id, String type, String help, String labels) {
        this.id = id;
        this.type = type;
        this.help = help;
        this.labels = labels;
    }

    Metric metric() {
        return new Metric(id, type, List.of(labels.split(",", -1)));
    }

    String help() {
        return help;
    }
}
