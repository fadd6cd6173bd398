// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.monitoring;

import io.haproxy4j.config.HaproxyVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The metrics that the nodes of a cluster export: HAProxy's own, as seen on each release, and this library's. */
final class MetricNames {

    /** What Prometheus adds to every sample by the scrape configuration of a plan. */
    static final List<String> TARGET_LABELS = List.of("cluster", "instance", "job", "node", "region");

    private static final String LIST = "haproxy-metrics.tsv";

    private final Map<String, Metric> metrics = new HashMap<>();

    private MetricNames() {}

    static MetricNames of(HaproxyVersion version) {
        MetricNames names = new MetricNames();
        names.add(new Metric("up", "gauge", List.of()));
        for (OwnMetric own : OwnMetric.values()) {
            names.add(own.metric());
        }
        for (String line : lines()) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                if (HaproxyVersion.parse(cells[3]).compareTo(version) <= 0) {
                    names.add(new Metric(
                            cells[0], cells[1], cells[2].isEmpty() ? List.of() : List.of(cells[2].split(",", -1))));
                }
            }
        }
        return names;
    }

    private void add(Metric metric) {
        metrics.put(metric.name(), metric);
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(MetricNames.class.getResourceAsStream(LIST), LIST)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("A resource of this module can be read", e);
        }
    }

    Optional<Metric> find(String name) {
        return Optional.ofNullable(metrics.get(name));
    }

    List<Metric> all() {
        return List.copyOf(metrics.values());
    }
}
