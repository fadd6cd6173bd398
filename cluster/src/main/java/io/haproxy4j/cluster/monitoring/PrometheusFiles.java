// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.monitoring;

import io.haproxy4j.cluster.monitoring.Alert.Sample;
import io.haproxy4j.cluster.topology.ClusterTopology;
import io.haproxy4j.cluster.topology.Monitoring;
import io.haproxy4j.cluster.topology.Node;
import io.haproxy4j.cluster.topology.Region;
import io.haproxy4j.cluster.yaml.Yaml;
import io.haproxy4j.config.value.Durations;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What Prometheus reads. */
public final class PrometheusFiles {

    static final String JOB = "haproxy";
    static final String EXPORTER_JOB = "haproxy-cluster";

    /** The file with the rules. */
    public static final String RULES = "alerts.yml";

    private static final Duration LONGEST_SCRAPE = Duration.ofSeconds(10);

    private PrometheusFiles() {}

    /**
     * The configuration: every node is asked on its own address.
     *
     * @param scope what is watched
     * @return the text of {@code prometheus.yml}
     */
    public static String configuration(Scope scope) {
        Monitoring monitoring = scope.topology().monitoring();
        Duration interval = monitoring.scrapeInterval();
        Map<String, Object> global = new LinkedHashMap<>();
        global.put("scrape_interval", time(interval));
        global.put("scrape_timeout", time(interval.compareTo(LONGEST_SCRAPE) < 0 ? interval : LONGEST_SCRAPE));
        global.put("evaluation_interval", time(interval));
        global.put("external_labels", scope.labels());
        List<Object> jobs = new ArrayList<>();
        jobs.add(job(scope, JOB, monitoring.port()));
        monitoring.exporterPort().ifPresent(port -> jobs.add(job(scope, EXPORTER_JOB, port)));
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("global", global);
        file.put("rule_files", List.of(RULES));
        file.put("scrape_configs", jobs);
        return Yaml.document("Asks the nodes of " + scope.title() + " for their metrics.", file);
    }

    private static Map<String, Object> job(Scope scope, String name, int port) {
        ClusterTopology topology = scope.topology();
        List<Object> targets = new ArrayList<>();
        for (Region region : scope.regions()) {
            for (Node node : region.nodes()) {
                Map<String, Object> labels = new LinkedHashMap<>();
                labels.put("cluster", topology.name());
                labels.put("region", region.name());
                labels.put("node", node.name());
                Map<String, Object> target = new LinkedHashMap<>();
                target.put("targets", List.of(node.at(port)));
                target.put("labels", labels);
                targets.add(target);
            }
        }
        Map<String, Object> job = new LinkedHashMap<>();
        job.put("job_name", name);
        job.put("metrics_path", topology.monitoring().metricsPath());
        job.put("static_configs", targets);
        return job;
    }

    /**
     * The alerts.
     *
     * @param scope what is watched
     * @return the text of {@link #RULES}
     */
    public static String rules(Scope scope) {
        List<Object> rules = new ArrayList<>();
        for (Alert alert : AlertRules.of(scope)) {
            Map<String, Object> rule = new LinkedHashMap<>();
            rule.put("alert", alert.name());
            rule.put("expr", alert.expression());
            rule.put("for", time(alert.hold()));
            rule.put("labels", Map.of("severity", alert.severity()));
            rule.put("annotations", new TreeMap<>(Map.of("summary", alert.summary(), "description", alert.action())));
            rules.add(rule);
        }
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("name", "haproxy-" + scope.topology().name());
        group.put("rules", rules);
        return Yaml.document("When something is wrong with " + scope.title() + ".", Map.of("groups", List.of(group)));
    }

    /**
     * Tests of the alerts, for {@code promtool test rules}: each is raised by what is wrong and by nothing else.
     *
     * @param scope what is watched
     * @return the text of the file
     */
    public static String ruleTests(Scope scope) {
        ClusterTopology topology = scope.topology();
        List<Object> tests = new ArrayList<>();
        for (Alert alert : AlertRules.of(scope)) {
            tests.add(test(topology, alert, alert.bad(), List.of(expected(alert))));
            tests.add(test(topology, alert, alert.good(), List.of()));
        }
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("rule_files", List.of(RULES));
        file.put("evaluation_interval", time(topology.monitoring().scrapeInterval()));
        file.put("tests", tests);
        return Yaml.document("promtool test rules takes this file.", file);
    }

    private static Map<String, Object> test(
            ClusterTopology topology, Alert alert, List<Sample> samples, List<Object> expected) {
        Duration interval = topology.monitoring().scrapeInterval();
        Duration at = alert.hold().plus(interval.multipliedBy(2));
        long count = at.toMillis() / interval.toMillis() + 2;
        List<Object> series = new ArrayList<>();
        for (Sample sample : samples) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("series", sample.series());
            one.put("values", sample.value() + "+0x" + count);
            series.add(one);
        }
        Map<String, Object> check = new LinkedHashMap<>();
        check.put("eval_time", time(at));
        check.put("alertname", alert.name());
        check.put("exp_alerts", expected);
        Map<String, Object> test = new LinkedHashMap<>();
        test.put("name", alert.name() + (expected.isEmpty() ? " is quiet" : " is raised"));
        test.put("interval", time(interval));
        test.put("input_series", series);
        test.put("alert_rule_test", List.of(check));
        return test;
    }

    private static Object expected(Alert alert) {
        Map<String, Object> labels = new TreeMap<>(alert.raised());
        labels.put("severity", alert.severity());
        Map<String, Object> annotations = new TreeMap<>();
        annotations.put("summary", filled(alert));
        annotations.put("description", alert.action());
        Map<String, Object> expected = new LinkedHashMap<>();
        expected.put("exp_labels", labels);
        expected.put("exp_annotations", annotations);
        return expected;
    }

    private static String filled(Alert alert) {
        String text = alert.summary().replace("{{ $value }}", alert.value());
        for (Map.Entry<String, String> label : alert.raised().entrySet()) {
            text = text.replace("{{ $labels." + label.getKey() + " }}", label.getValue());
        }
        return text;
    }

    private static String time(Duration time) {
        return Durations.word("time", time).text();
    }
}
