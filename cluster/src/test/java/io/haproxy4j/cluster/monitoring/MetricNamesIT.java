// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.config.HaproxyVersion;
import io.haproxy4j.testkit.HaproxyBinary;
import io.haproxy4j.testkit.HaproxyProcess;
import io.haproxy4j.testkit.HaproxyTest;
import io.haproxy4j.testkit.Readiness;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The list of metrics is what each release really exports. */
class MetricNamesIT {

    private static final Pattern SAMPLE = Pattern.compile("(?m)^(haproxy_\\w+)(?:\\{(.*)})? \\S+$");
    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"");

    @HaproxyTest
    void theListIsWhatIsExported(HaproxyBinary binary) throws Exception {
        try (HaproxyProcess process = HaproxyProcess.builder(binary)
                .localpeer("p1")
                .config(self -> """
                        defaults
                            mode http
                            timeout connect 1s
                            timeout client 5s
                            timeout server 5s
                        resolvers dns
                            nameserver n1 %1$s:5353
                        peers px
                            peer p1 %1$s:10000
                        frontend fe
                            bind %1$s:8080
                            stick-table type ip size 1k expire 1m peers px
                            http-request use-service prometheus-exporter
                            default_backend be
                        backend be
                            server s1 %1$s:80 check resolvers dns
                        """.formatted(self.address().host()))
                // There is no duration of a check before the first one has ended.
                .readyWhen(Readiness.cli("show stat", answer -> answer.contains("L4CON")))
                .start()) {
            String text = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(
                                            "http://" + process.address().host() + ":8080/"))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
            Map<String, Set<String>> exported = new TreeMap<>();
            Matcher samples = SAMPLE.matcher(text);
            while (samples.find()) {
                Set<String> labels = exported.computeIfAbsent(samples.group(1), name -> new TreeSet<>());
                Matcher label = LABEL.matcher(samples.group(2) == null ? "" : samples.group(2));
                while (label.find()) {
                    labels.add(label.group(1));
                }
            }
            assertThat(MetricNames.of(HaproxyVersion.parse(binary.release())).all().stream()
                            .filter(metric -> metric.name().startsWith("haproxy_"))
                            .filter(metric -> !isOwn(metric))
                            .collect(Collectors.toMap(Metric::name, metric -> Set.copyOf(metric.labels()))))
                    .containsExactlyInAnyOrderEntriesOf(exported);
        }
    }

    private static boolean isOwn(Metric metric) {
        for (OwnMetric own : OwnMetric.values()) {
            if (own.metric().equals(metric)) {
                return true;
            }
        }
        return false;
    }
}
