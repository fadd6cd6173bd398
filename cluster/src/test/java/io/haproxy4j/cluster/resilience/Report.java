// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.resilience;

import io.haproxy4j.cluster.failover.decision.AuditEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The results as one HTML page: what it comes to, a table, and a drawing for each scenario. Needs neither JavaScript nor
 * network.
 */
final class Report {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Resilience of a haproxy4j cluster</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <style>
            %s</style></head><body>
            <h1>Resilience of a haproxy4j cluster</h1>
            <p>Three regions of two nodes, each with the files of the plan and a HAProxy and a keepalived of its own release
            (2.6 to 3.4, 2.2 and 2.3), slow lines between the regions, and a controller over all of it. Clients ask each
            region's address every 15 ms over a new connection, while this happens to them.</p>
            """;

    private static final String TABLE_HEAD = """
            <h2 id="summary">Summary</h2>
            <p class="faint">An outage lasts from the first request that failed to the next one that was answered. After every
            run one node holds each address, no new client has come to a drained server, every node remembers every client,
            and the operator's maintenance is as he has set it.</p>
            <table><thead><tr><th>Scenario<th class="n">Runs<th class="n">Outage, median<th class="n">worst<th
            class="n">allowed<th>used<th class="n">Failed<th class="n">Well again<th>Verdict</tr></thead>
            """;

    private static final String LEGEND = """
            <h2>What happened</h2>
            <p class="faint">The run with the longest outage of each scenario, with the moments at which something was done
            as numbered lines. Each region has its clients' requests, the holder of its address, its two nodes as the
            controller sees them, and whether its servers take load.</p>
            <ul class="legend"><li><i style="background:var(--answered)"></i>answered<li><i
            style="background:var(--bad)"></i>failed<li><i style="background:var(--shade)"></i>outage<li><i
            style="background:var(--first)"></i>first node<li><i style="background:var(--second)"></i>second node<li><i
            style="background:var(--both)"></i>both nodes<li><i style="background:var(--gone)"></i>nobody, or silent<li><i
            style="background:var(--in)"></i>well, in service<li><i style="background:var(--back)"></i>coming back<li><i
            style="background:var(--out)"></i>drained</ul>
            """;

    private final StringBuilder html = new StringBuilder();
    private final Map<String, List<Result>> byName = new LinkedHashMap<>();
    private final int slack;

    private Report(List<Result> results, int slack) {
        this.slack = slack;
        for (Result result : results) {
            byName.computeIfAbsent(result.scenario().name(), name -> new ArrayList<>())
                    .add(result);
        }
    }

    static void write(Path file, List<Result> results, int slack) throws IOException {
        Report report = new Report(results, slack);
        report.page(results);
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, report.html.toString());
    }

    private void page(List<Result> results) throws IOException {
        try (InputStream style = Objects.requireNonNull(Report.class.getResourceAsStream("report.css"))) {
            html.append(HEAD.formatted(new String(style.readAllBytes(), StandardCharsets.UTF_8)));
        }
        tiles(results);
        html.append(TABLE_HEAD);
        byName.forEach(this::row);
        html.append("</table>\n").append(LEGEND);
        byName.values().forEach(this::section);
        html.append("</body></html>\n");
    }

    private void tiles(List<Result> results) {
        long within = results.stream().filter(result -> result.isWithin(slack)).count();
        long violations = results.stream()
                .mapToLong(result -> result.aftermath().violations().size())
                .sum();
        html.append("<div class=\"tiles\">");
        tile(within + " of " + results.size(), "runs within their bounds");
        tile(results.stream().mapToLong(Result::outageMillis).max().orElse(0) + " ms", "longest outage of one address");
        tile(
                grouped(results.stream()
                        .mapToLong(result -> result.samples().size())
                        .sum()),
                "requests");
        tile(
                grouped(results.stream()
                        .mapToLong(result -> result.aftermath().drained())
                        .sum()),
                "answered while a server was drained for them");
        tile(Long.toString(violations), "violations of what must hold afterwards");
        html.append("</div>\n");
    }

    private void tile(String figure, String what) {
        html.append("<div class=\"tile\"><b>")
                .append(figure)
                .append("</b>")
                .append(what)
                .append("</div>");
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private void row(String name, List<Result> runs) {
        List<Long> outages = runs.stream().map(Result::outageMillis).sorted().toList();
        long worst = outages.get(outages.size() - 1);
        long allowed = runs.get(0).allowedMillis(slack);
        boolean fine = runs.stream().allMatch(result -> result.isWithin(slack));
        html.append("<tr><td><a href=\"#")
                .append(anchor(name))
                .append("\">")
                .append(escaped(name))
                .append("</a>");
        cell("runs", Long.toString(runs.size()));
        cell("median", outages.get(outages.size() / 2) + " ms");
        cell("worst", worst + " ms");
        cell("allowed", allowed + " ms");
        html.append("<td>");
        if (allowed > 0) {
            html.append("<meter max=\"")
                    .append(allowed)
                    .append("\" high=\"")
                    .append(allowed * 3 / 4)
                    .append("\" value=\"")
                    .append(Math.min(worst, allowed))
                    .append("\" aria-label=\"")
                    .append(worst)
                    .append(" of ")
                    .append(allowed)
                    .append(" ms\"></meter>");
        }
        cell(
                "failed",
                grouped(runs.stream().mapToLong(Result::failed).sum()) + " of "
                        + grouped(runs.stream().mapToLong(Result::asked).sum()));
        cell("well again", runs.stream().mapToLong(Result::againMillis).max().orElse(0) + " ms");
        html.append(fine ? "<td class=\"good\">within" : "<td class=\"bad\">too much")
                .append("</tr>\n");
    }

    private void cell(String of, String text) {
        html.append("<td class=\"n\" data-of=\"").append(of).append("\">").append(text);
    }

    private void section(List<Result> runs) {
        List<Result> ordered = runs.stream()
                .sorted(Comparator.comparingLong(Result::outageMillis).reversed())
                .toList();
        Result worst = ordered.get(0);
        String name = worst.scenario().name();
        html.append("<section id=\"")
                .append(anchor(name))
                .append("\"><h3>")
                .append(escaped(name))
                .append("</h3>\n");
        run(worst);
        for (Result other : ordered.subList(1, ordered.size())) {
            html.append("<details><summary>another run: ")
                    .append(other.outageMillis())
                    .append(" ms</summary>\n");
            run(other);
            html.append("</details>\n");
        }
        html.append("</section>\n");
    }

    private void run(Result result) {
        html.append("<p>Outage ")
                .append(result.outageMillis())
                .append(" ms of ")
                .append(result.allowedMillis(slack))
                .append(" allowed, ")
                .append(grouped(result.failed()))
                .append(" of ")
                .append(grouped(result.asked()))
                .append(" requests failed, all well again ")
                .append(grouped(result.againMillis()))
                .append(" ms after the repair. Clients that every node remembers: ")
                .append(grouped(result.aftermath().remembered()))
                .append(".</p>\n");
        for (String violation : result.aftermath().violations()) {
            html.append("<p class=\"bad\">").append(escaped(violation)).append("</p>\n");
        }
        html.append("<div class=\"wide\">").append(Timeline.of(result)).append("</div>\n<ol class=\"marks\">");
        for (Mark mark : result.marks()) {
            html.append("<li>")
                    .append(grouped((mark.at() - result.begin()) / 1_000_000))
                    .append(" ms: ")
                    .append(escaped(mark.text()));
        }
        html.append("</ol>\n<details><summary>What the controller told</summary><pre>");
        for (AuditEvent event : result.told()) {
            String told = event.toString().replaceFirst("at=[^,\\]]*,? ?", "");
            html.append(String.format(
                            "%7d ms  ", event.at().minusNanos(result.begin()).toMillis()))
                    .append(escaped(told))
                    .append('\n');
        }
        html.append("</pre></details>\n");
    }

    private static String anchor(String name) {
        return name.replaceAll("[^A-Za-z]+", "-");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
