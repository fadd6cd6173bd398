// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.monitoring;

import io.haproxy4j.keepalived.runtime.InstanceStatus;
import io.haproxy4j.keepalived.runtime.KeepalivedStatus;
import io.haproxy4j.keepalived.runtime.VrrpRunState;
import io.haproxy4j.runtime.network.Peers;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Metrics that a node knows but neither HAProxy nor keepalived exports, in the text format of Prometheus: which peer is
 * connected, how far it is behind, what went wrong between them, and who holds the virtual addresses.
 *
 * <pre>{@code
 * String text = MetricsSource.render(
 *         client.peers().sections(),
 *         List.of(KeepalivedStatus.parse(json)),
 *         AddressPresence.held(
 *                 region.virtualIps().stream().map(VirtualIp::ip).toList(), AddressPresence.localAddresses()));
 * }</pre>
 *
 * <p>Serve the text on {@link io.haproxy4j.cluster.topology.Monitoring#exporterPort()} as
 * {@code text/plain; version=0.0.4}.
 */
public final class MetricsSource {

    private static final long UINT32 = 1L << 32;

    private final Map<OwnMetric, StringBuilder> samples = new EnumMap<>(OwnMetric.class);

    private MetricsSource() {}

    /**
     * Renders what a look at each has shown.
     *
     * @param sections the peers of a node's HAProxy
     * @param keepalived what the node's keepalived says; none if there is no keepalived, or it does not run
     * @param addresses whether the machine has each virtual address of its region, from
     *     {@link io.haproxy4j.keepalived.runtime.AddressPresence#held}; keepalived does not know of one that another
     *     keepalived, which was killed, has left behind
     * @return the metrics
     */
    public static String render(
            List<Peers.Section> sections, List<KeepalivedStatus> keepalived, Map<String, Boolean> addresses) {
        MetricsSource source = new MetricsSource();
        sections.forEach(source::section);
        keepalived.stream().flatMap(status -> status.instances().stream()).forEach(source::instance);
        new TreeMap<>(addresses)
                .forEach((address, held) -> source.sample(OwnMetric.ADDRESS_HELD, held ? 1 : 0, address));
        StringBuilder out = new StringBuilder();
        source.samples.forEach((metric, lines) -> out.append("# HELP ")
                .append(metric.metric().name())
                .append(' ')
                .append(metric.help())
                .append("\n# TYPE ")
                .append(metric.metric().name())
                .append(' ')
                .append(metric.metric().type())
                .append('\n')
                .append(lines));
        return out.toString();
    }

    private void section(Peers.Section section) {
        sample(OwnMetric.PEERS_RESYNC_FINISHED, section.resyncFinished() ? 1 : 0, section.name());
        section.peers().stream().filter(Peers.Peer::remote).forEach(this::peer);
    }

    private void peer(Peers.Peer peer) {
        sample(OwnMetric.PEER_CONNECTED, peer.isConnected() ? 1 : 0, peer.section(), peer.name());
        counter(OwnMetric.PEER_CONNECTIONS, peer, "new_conn");
        counter(OwnMetric.PEER_PROTOCOL_ERRORS, peer, "proto_err");
        counter(OwnMetric.PEER_COLLISIONS, peer, "coll");
        counter(OwnMetric.PEER_MISSED_HEARTBEATS, peer, "no_hbt");
        for (Map<String, String> table : peer.tables()) {
            // Both count in 32 bits and start again at 0. What was learned from others is not passed on, so that the
            // last update pushed may be ahead of this node's own.
            long behind = (number(table, "localupdate") - number(table, "last_pushed")) & (UINT32 - 1);
            sample(
                    OwnMetric.PEER_TABLE_LAG,
                    behind >= UINT32 / 2 ? 0 : behind,
                    peer.section(),
                    peer.name(),
                    table.getOrDefault("id", ""));
        }
    }

    private void counter(OwnMetric metric, Peers.Peer peer, String field) {
        if (peer.fields().containsKey(field)) {
            sample(metric, number(peer.fields(), field), peer.section(), peer.name());
        }
    }

    private static long number(Map<String, String> fields, String name) {
        String text = fields.getOrDefault(name, "");
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    private void instance(InstanceStatus instance) {
        for (VrrpRunState state : VrrpRunState.values()) {
            sample(OwnMetric.KEEPALIVED_STATE, instance.state() == state ? 1 : 0, instance.name(), state.name());
        }
        sample(OwnMetric.KEEPALIVED_PRIORITY, instance.effectivePriority(), instance.name());
        sample(OwnMetric.KEEPALIVED_BECOME_MASTER, instance.statistic("become_master"), instance.name());
    }

    private void sample(OwnMetric metric, long value, String... labels) {
        StringBuilder out = samples.computeIfAbsent(metric, key -> new StringBuilder());
        Metric form = metric.metric();
        out.append(form.name()).append('{');
        for (int i = 0; i < labels.length; i++) {
            out.append(i == 0 ? "" : ",")
                    .append(form.labels().get(i))
                    .append("=\"")
                    .append(labels[i]
                            .replace("\\", "\\\\")
                            .replace("\"", "\\\"")
                            .replace("\n", "\\n"))
                    .append('"');
        }
        out.append("} ").append(value).append('\n');
    }
}
