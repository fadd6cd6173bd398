// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.resilience;

import io.haproxy4j.cluster.failover.decision.AuditEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The results as one HTML page: a table, and a drawing for each scenario. Needs neither JavaScript nor network. */
final class Report {

    private static final int WIDTH = 900;
    private static final int ROW = 26;
    private static final int LEFT = 70;
    private static final long BEFORE = 500_000_000L;

    private final StringBuilder html = new StringBuilder();

    private final int slack;

    private Report(int slack) {
        this.slack = slack;
    }

    static void write(Path file, List<Result> results, int slack) throws IOException {
        Report report = new Report(slack);
        report.page(results);
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, report.html.toString());
    }

    private void page(List<Result> results) {
        long within = results.stream().filter(result -> result.isWithin(slack)).count();
        html.append("""
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>Resilience of a haproxy4j cluster</title>
                <meta name="viewport" content="width=device-width">
                <style>
                body{font:15px/1.5 system-ui,sans-serif;max-width:960px;margin:2em auto;padding:0 1em;color:#222}
                table{border-collapse:collapse;width:100%}th,td{padding:.3em .6em;border-bottom:1px solid #ddd;text-align:left}
                td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}.ok{color:#176b37}.bad{color:#b3261e;font-weight:bold}
                pre{overflow:auto;font-size:12px}svg{width:100%;height:auto;background:#fafafa;border:1px solid #ddd}h2{font-size:1.1em;margin-top:2em}
                </style></head><body><h1>Resilience of a haproxy4j cluster</h1>
                """);
        html.append(
                        "<p>Three regions of two nodes, each with a real HAProxy (2.6, 3.0, 3.2) and keepalived, a client that")
                .append(
                        " asks each region's address every 15 ms over a new connection, and slow lines between the regions. ")
                .append(within)
                .append(" of ")
                .append(results.size())
                .append(" runs stayed within their bounds.</p>\n");
        table(results);
        html.append(
                        "<p>Drawings: a green line is an answered request, a red one a failed request at the moment it began; ")
                .append(
                        "the bar below names the node that held the address; the two vertical lines are the fault and its ")
                .append("end.</p>\n");
        results.forEach(this::drawing);
        html.append("</body></html>\n");
    }

    private void table(List<Result> results) {
        Map<String, List<Result>> byName = new LinkedHashMap<>();
        results.forEach(r -> byName.computeIfAbsent(r.scenario().name(), n -> new ArrayList<>())
                .add(r));
        html.append(
                        "<table><tr><th>Scenario<th class=n>Runs<th class=n>Outage, median<th class=n>worst<th class=n>allowed")
                .append("<th class=n>Failed requests<th class=n>of<th></tr>\n");
        byName.forEach((name, runs) -> {
            List<Long> outages =
                    runs.stream().map(Result::outageMillis).sorted().toList();
            boolean fine = runs.stream().allMatch(result -> result.isWithin(slack));
            html.append("<tr><td>")
                    .append(name)
                    .append(number(runs.size(), ""))
                    .append(number(outages.get(outages.size() / 2), " ms"))
                    .append(number(outages.get(outages.size() - 1), " ms"))
                    .append(number(slack * runs.get(0).scenario().outage().toMillis(), " ms"))
                    .append(number(runs.stream().mapToLong(Result::failed).sum(), ""))
                    .append(number(runs.stream().mapToLong(Result::asked).sum(), ""))
                    .append(fine ? "<td class=ok>within" : "<td class=bad>too much")
                    .append("</tr>\n");
        });
        html.append("</table>\n");
    }

    private static String number(long number, String unit) {
        return "<td class=n>" + number + unit;
    }

    private void drawing(Result result) {
        long from = result.begin() - BEFORE;
        double scale = (double) (WIDTH - LEFT - 10) / Math.max(1, result.settled() - from);
        int height = Site.REGIONS.size() * 2 * ROW + 30;
        html.append("<h2>")
                .append(result.scenario().name())
                .append(": ")
                .append(result.outageMillis())
                .append(" ms</h2>\n<svg viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(height)
                .append("\" role=img aria-label=\"requests and holders over time\">\n");
        for (int i = 0; i < Site.REGIONS.size(); i++) {
            String region = Site.REGIONS.get(i);
            int y = i * 2 * ROW + 8;
            text(4, y + 15, "region " + region);
            requests(result, region, y, from, scale);
            holders(result, region, y + ROW, from, scale);
        }
        line(result.begin(), from, scale, height);
        line(result.undone(), from, scale, height);
        for (long second = 0; from + BEFORE + second * 1_000_000_000L < result.settled(); second++) {
            text(x(from + BEFORE + second * 1_000_000_000L, from, scale), height - 6, second + " s");
        }
        html.append("</svg>\n<details><summary>What the controller told</summary><pre>");
        for (AuditEvent event : result.told()) {
            String told = event.toString().replaceFirst("at=[^,\\]]*,? ?", "");
            html.append(String.format(
                            "%7d ms  ", event.at().minusNanos(result.begin()).toMillis()))
                    .append(told.replace("&", "&amp;").replace("<", "&lt;"))
                    .append('\n');
        }
        html.append("</pre></details>\n");
    }

    private void requests(Result result, String region, int y, long from, double scale) {
        StringBuilder good = new StringBuilder();
        StringBuilder bad = new StringBuilder();
        for (Sample sample : result.samples()) {
            if (sample.address().equals(Site.vip(region)) && sample.begin() >= from) {
                (sample.ok() ? good : bad)
                        .append('M')
                        .append(x(sample.begin(), from, scale))
                        .append(' ')
                        .append(y)
                        .append("v18");
            }
        }
        html.append("<path stroke=\"#2e9e5b\" d=\"").append(good).append("\"/>\n");
        html.append("<path stroke=\"#d93025\" stroke-width=\"2\" d=\"")
                .append(bad)
                .append("\"/>\n");
    }

    private void holders(Result result, String region, int y, long from, double scale) {
        TreeMap<Long, Set<String>> changes = new TreeMap<>();
        for (Site.Holder holder : result.holders()) {
            if (holder.region().equals(region) && holder.at() < result.settled()) {
                changes.put(holder.at(), holder.nodes());
            }
        }
        changes.forEach((at, nodes) -> {
            Long next = changes.higherKey(at);
            long end = next == null ? result.settled() : next;
            if (end > from) {
                int left = x(Math.max(at, from), from, scale);
                int right = Math.max(left + 1, x(end, from, scale));
                String colour = nodes.size() == 1 ? "#cfe2ff" : nodes.isEmpty() ? "#f8d7da" : "#ffe69c";
                html.append("<rect x=\"")
                        .append(left)
                        .append("\" y=\"")
                        .append(y)
                        .append("\" width=\"")
                        .append(right - left)
                        .append("\" height=\"14\" fill=\"")
                        .append(colour)
                        .append("\"/>\n");
                if (right - left > 24) {
                    text(left + 3, y + 11, nodes.isEmpty() ? "nobody" : String.join(" ", nodes));
                }
            }
        });
    }

    private void line(long at, long from, double scale, int height) {
        int x = x(at, from, scale);
        html.append("<path stroke=\"#444\" stroke-dasharray=\"4 3\" d=\"M" + x + " 0V" + (height - 20) + "\"/>\n");
    }

    private void text(int x, int y, String text) {
        html.append("<text font-size=\"11\" x=\"" + x + "\" y=\"" + y + "\">" + text + "</text>\n");
    }

    private static int x(long at, long from, double scale) {
        return LEFT + (int) ((at - from) * scale);
    }
}
