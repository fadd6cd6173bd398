// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.topology;

import java.time.Duration;
import java.util.Optional;

/**
 * How the cluster is watched. Each node answers on its own address to keepalived, to Prometheus, and to whoever asks
 * which configuration it runs.
 *
 * @param port port of a node's metrics, health and revision
 * @param metricsPath path of the metrics
 * @param healthPath path that answers 200 while HAProxy works
 * @param revisionPath path of a page with the {@linkplain io.haproxy4j.cluster.Revision revision} in its heading
 * @param exporterPort port where a node serves what {@link io.haproxy4j.cluster.monitoring.MetricsSource} renders, on
 *     the same path; empty if it does not, and nothing asks for it then
 * @param sites where there is a Prometheus
 * @param scrapeInterval how often Prometheus asks, two minutes at most
 * @param nodeDownFor how long a node may be away before there is an alert
 * @param serverDownFor how long a server may be down
 * @param peerLostFor how long a node may miss one of its peers
 */
public record Monitoring(
        @Otherwise("8405") int port,
        @Otherwise("/metrics") String metricsPath,
        @Otherwise("/health") String healthPath,
        @Otherwise("/revision") String revisionPath,
        Optional<Integer> exporterPort,
        @Otherwise("cluster") Sites sites,
        @Otherwise("15s") Duration scrapeInterval,
        @Otherwise("1m") Duration nodeDownFor,
        @Otherwise("5m") Duration serverDownFor,
        @Otherwise("2m") Duration peerLostFor) {

    /** Where there is a Prometheus. */
    public enum Sites {
        /** One that watches all regions. */
        CLUSTER,
        /** One that watches all regions, and one in each region, which sees it even when it is cut off. */
        CLUSTER_AND_REGIONS
    }

    /**
     * The usual paths and times on a port.
     *
     * @param port the port
     * @return the settings
     */
    public static Monitoring on(int port) {
        return new Monitoring(
                port,
                "/metrics",
                "/health",
                "/revision",
                Optional.empty(),
                Sites.CLUSTER,
                Duration.ofSeconds(15),
                Duration.ofMinutes(1),
                Duration.ofMinutes(5),
                Duration.ofMinutes(2));
    }

    /**
     * Where a node tells what it runs.
     *
     * @param node the node
     * @return the address of the page with its revision
     */
    public String revisionUrl(Node node) {
        return "http://" + node.at(port) + revisionPath;
    }

    /**
     * The same with a second port for the metrics this library makes.
     *
     * @param other the port
     * @return the settings
     */
    public Monitoring exporter(int other) {
        return new Monitoring(
                port,
                metricsPath,
                healthPath,
                revisionPath,
                Optional.of(other),
                sites,
                scrapeInterval,
                nodeDownFor,
                serverDownFor,
                peerLostFor);
    }

    /**
     * The same with a Prometheus in each region, besides the one that watches all of them.
     *
     * @return the settings
     */
    public Monitoring inEachRegion() {
        return new Monitoring(
                port,
                metricsPath,
                healthPath,
                revisionPath,
                exporterPort,
                Sites.CLUSTER_AND_REGIONS,
                scrapeInterval,
                nodeDownFor,
                serverDownFor,
                peerLostFor);
    }

    /**
     * The same with other times.
     *
     * @param scrape how often Prometheus asks, two minutes at most
     * @param node how long a node may be away
     * @param server how long a server may be down
     * @param peer how long a node may miss a peer
     * @return the settings
     */
    public Monitoring times(Duration scrape, Duration node, Duration server, Duration peer) {
        return new Monitoring(
                port, metricsPath, healthPath, revisionPath, exporterPort, sites, scrape, node, server, peer);
    }
}
