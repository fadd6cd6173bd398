// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.monitoring;

import io.haproxy4j.cluster.monitoring.Alert.Sample;
import io.haproxy4j.cluster.topology.ClusterTopology;
import io.haproxy4j.cluster.topology.Monitoring;
import io.haproxy4j.cluster.topology.Node;
import io.haproxy4j.cluster.topology.Region;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** When there is an alert. All nodes see the same servers, so that what they say of one is taken together. */
final class AlertRules {

    private static final String GLOBAL = "proxy=~\"be_[^_]+\"";
    private static final String CRITICAL = "critical";
    private static final String WARNING = "warning";

    private final Scope scope;
    private final ClusterTopology topology;
    private final Monitoring monitoring;

    /** A region and a node for the samples. */
    private final Region region;

    private final Node node;
    private final String mine;

    private AlertRules(Scope scope) {
        this.scope = scope;
        this.topology = scope.topology();
        this.monitoring = topology.monitoring();
        this.region = scope.regions().stream()
                .filter(each -> !each.virtualIps().isEmpty())
                .findFirst()
                .orElse(scope.regions().get(0));
        this.node = region.nodes().get(0);
        this.mine = "cluster=\"" + topology.name() + "\"";
    }

    static List<Alert> of(Scope scope) {
        AlertRules rules = new AlertRules(scope);
        List<Alert> alerts = new ArrayList<>();
        if (scope.isNear()) {
            rules.near(alerts);
        }
        if (scope.isWide()) {
            alerts.add(rules.noServer());
            if (!scope.isNear()) {
                alerts.add(rules.regionLost());
            }
        }
        return alerts;
    }

    private void near(List<Alert> alerts) {
        alerts.add(nodeDown());
        scope.backend().ifPresent(backend -> alerts.add(serverDown(backend)));
        alerts.add(nearLimit());
        if (monitoring.exporterPort().isEmpty()) {
            if (otherPeers() > 0) {
                alerts.add(peersLost());
            }
        } else {
            alerts.add(peerLost());
            if (!region.virtualIps().isEmpty()) {
                alerts.add(virtualAddress());
            }
        }
    }

    /** Labels of the first node, as a scrape gives them to every sample. */
    private Map<String, String> target(String job) {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("job", job);
        labels.put("instance", node.at(monitoring.port()));
        labels.put("cluster", topology.name());
        labels.put("region", region.name());
        labels.put("node", node.name());
        return labels;
    }

    private String series(String name, String job, String... more) {
        Map<String, String> labels = target(job);
        for (int i = 0; i < more.length; i += 2) {
            labels.put(more[i], more[i + 1]);
        }
        StringBuilder out = new StringBuilder(name).append('{');
        labels.forEach((label, value) -> out.append(out.charAt(out.length() - 1) == '{' ? "" : ",")
                .append(label)
                .append("=\"")
                .append(value)
                .append('"'));
        return out.append('}').toString();
    }

    /** The same of another node. */
    private String another(String series) {
        return series.replace("node=\"" + node.name() + "\"", "node=\"another\"");
    }

    private Alert nodeDown() {
        String up = series("up", PrometheusFiles.JOB);
        return new Alert(
                "HaproxyNodeDown",
                "up{" + mine + ",job=\"" + PrometheusFiles.JOB + "\"} == 0",
                monitoring.nodeDownFor(),
                CRITICAL,
                "Load balancer {{ $labels.node }} of region {{ $labels.region }} does not answer",
                "See whether the machine runs, then whether HAProxy does: systemctl status haproxy.",
                List.of(new Sample(up, "0")),
                List.of(new Sample(up, "1")),
                target(PrometheusFiles.JOB),
                "0");
    }

    private Alert serverDown(String proxy) {
        // Backends of one region; the other backends have their servers' state from there.
        String regional = "proxy=~\"be_[^_]+_" + scope.only().map(Region::name).orElse(".+") + "\"";
        String down = series("haproxy_backend_agg_server_status", PrometheusFiles.JOB, "proxy", proxy, "state", "DOWN");
        return new Alert(
                "HaproxyServerDown",
                "max by (cluster, proxy) (haproxy_backend_agg_server_status{" + mine + "," + regional
                        + ",state=\"DOWN\"}) > 0",
                monitoring.serverDownFor(),
                WARNING,
                "{{ $value }} servers of backend {{ $labels.proxy }} are down",
                "The page of statistics names them, and what their last check said.",
                List.of(new Sample(down, "2")),
                List.of(new Sample(down, "0")),
                Map.of("cluster", topology.name(), "proxy", proxy),
                "2");
    }

    private Alert noServer() {
        String proxy = topology.applications().get(0).backend();
        String active = series("haproxy_backend_active_servers", PrometheusFiles.JOB, "proxy", proxy);
        String backup = series("haproxy_backend_backup_servers", PrometheusFiles.JOB, "proxy", proxy);
        return new Alert(
                "HaproxyNoServerLeft",
                "max by (cluster, proxy) (haproxy_backend_active_servers{" + mine + "," + GLOBAL
                        + "} + haproxy_backend_backup_servers{" + mine + "," + GLOBAL + "}) == 0",
                monitoring.nodeDownFor(),
                CRITICAL,
                "No region has a server for {{ $labels.proxy }}: clients get 503",
                "Start the application's servers; they are taken back by themselves.",
                List.of(new Sample(active, "0"), new Sample(backup, "0")),
                List.of(new Sample(active, "0"), new Sample(backup, "1")),
                Map.of("cluster", topology.name(), "proxy", proxy),
                "0");
    }

    private long otherPeers() {
        return topology.nodes().count() - 1 + topology.peers().observers().size();
    }

    private Alert regionLost() {
        String up = series("up", PrometheusFiles.JOB);
        return new Alert(
                "HaproxyRegionLost",
                "sum by (cluster, region) (up{" + mine + ",job=\"" + PrometheusFiles.JOB + "\"}) == 0",
                monitoring.nodeDownFor(),
                CRITICAL,
                "No load balancer of region {{ $labels.region }} answers",
                "Ask the region's own Prometheus: if it answers, the way there is broken, not the region.",
                List.of(new Sample(up, "0")),
                List.of(new Sample(up, "0"), new Sample(another(up), "1")),
                Map.of("cluster", topology.name(), "region", region.name()),
                "0");
    }

    /** For want of anything better: HAProxy's own count goes wrong when two peers dial each other at the same time. */
    private Alert peersLost() {
        long others = otherPeers();
        String connected = series("haproxy_process_connected_peers", PrometheusFiles.JOB);
        return new Alert(
                "HaproxyPeersLost",
                "haproxy_process_connected_peers{" + mine + "} < " + others,
                monitoring.peerLostFor(),
                WARNING,
                "{{ $labels.node }} is connected to {{ $value }} of " + others + " peers",
                "See whether the others run, and whether port "
                        + topology.peers().port() + " is open between them; show peers names those that are missing."
                        + " If none is, HAProxy has lost count, and a reload lets it count anew.",
                List.of(new Sample(connected, String.valueOf(others - 1))),
                List.of(new Sample(connected, String.valueOf(others))),
                target(PrometheusFiles.JOB),
                String.valueOf(others - 1));
    }

    private Alert nearLimit() {
        String current = series("haproxy_process_current_connections", PrometheusFiles.JOB);
        String max = series("haproxy_process_max_connections", PrometheusFiles.JOB);
        return new Alert(
                "HaproxyConnectionsNearLimit",
                "haproxy_process_current_connections{" + mine + "} / haproxy_process_max_connections{" + mine
                        + "} > 0.8",
                Duration.ofMinutes(5),
                WARNING,
                "{{ $labels.node }} has used {{ $value }} of its connections",
                "Raise the limit of connections and of open files, or find out who opens so many.",
                List.of(new Sample(current, "900"), new Sample(max, "1000")),
                List.of(new Sample(current, "700"), new Sample(max, "1000")),
                target(PrometheusFiles.JOB),
                "0.9");
    }

    private Alert peerLost() {
        String state =
                series("haproxy_peer_connected", PrometheusFiles.EXPORTER_JOB, "section", "cluster", "peer", "other");
        Map<String, String> raised = target(PrometheusFiles.EXPORTER_JOB);
        raised.put("section", "cluster");
        raised.put("peer", "other");
        return new Alert(
                "HaproxyPeerLost",
                "haproxy_peer_connected{" + mine + "} == 0",
                monitoring.peerLostFor(),
                WARNING,
                "{{ $labels.node }} is not connected to its peer {{ $labels.peer }}",
                "See whether that peer runs, and whether port "
                        + topology.peers().port() + " is open between the two.",
                List.of(new Sample(state, "0")),
                List.of(new Sample(state, "1")),
                raised,
                "0");
    }

    /** By what the machines have: a keepalived that was killed says nothing, and leaves its address behind. */
    private Alert virtualAddress() {
        String address = region.virtualIps().get(0).ip();
        String first = series("keepalived_address_held", PrometheusFiles.EXPORTER_JOB, "address", address);
        String second = another(first);
        return new Alert(
                "VirtualAddressWithoutOneHolder",
                "sum by (cluster, region, address) (keepalived_address_held{" + mine + "}) != 1",
                monitoring.nodeDownFor(),
                CRITICAL,
                "{{ $value }} nodes of region {{ $labels.region }} hold its address {{ $labels.address }}",
                "With none, see whether HAProxy answers on any node; with several, whether keepalived runs on each and"
                        + " the nodes reach each other.",
                List.of(new Sample(first, "1"), new Sample(second, "1")),
                List.of(new Sample(first, "1"), new Sample(second, "0")),
                Map.of("cluster", topology.name(), "region", region.name(), "address", address),
                "2");
    }
}
