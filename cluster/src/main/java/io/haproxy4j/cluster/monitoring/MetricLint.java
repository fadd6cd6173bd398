// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.monitoring;

import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.HaproxyVersion;
import io.haproxy4j.config.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells which metrics and labels of an expression do not exist. Prometheus itself finds nothing wrong with them: such an
 * alert is never raised, such a panel stays empty.
 */
public final class MetricLint {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s+|#[^\\n]*|\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'|`[^`]*`|[0-9][0-9a-zA-Z.]*"
                    + "|[A-Za-z_:][A-Za-z0-9_:]*|[=!]~|[=!<>]=|.",
            Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("[A-Za-z_:][A-Za-z0-9_:]*");
    private static final Set<String> LABEL_LISTS =
            Set.of("by", "without", "on", "ignoring", "group_left", "group_right");
    private static final Set<String> OPERATORS = Set.of("and", "or", "unless", "bool", "offset", "atan2", "inf", "nan");

    private final List<String> tokens = new ArrayList<>();
    private final MetricNames names;

    /** Labels that stand in lists: any of the metrics may have them. */
    private final Set<String> labels = new LinkedHashSet<>();

    private final Set<Metric> metrics = new LinkedHashSet<>();
    private final List<Diagnostic> found = new ArrayList<>();
    private final String expression;

    private MetricLint(String expression, HaproxyVersion version) {
        this.expression = expression;
        this.names = MetricNames.of(version);
        Matcher matcher = TOKEN.matcher(expression);
        while (matcher.find()) {
            String token = matcher.group();
            if (!token.isBlank() && !token.startsWith("#")) {
                tokens.add(token);
            }
        }
    }

    /**
     * Checks an expression.
     *
     * @param expression a query in Prometheus' language, over metrics of HAProxy and of {@link MetricsSource}
     * @param version the release of HAProxy that is asked
     * @return what does not exist; empty if everything does
     */
    public static List<Diagnostic> check(String expression, HaproxyVersion version) {
        return new MetricLint(expression, version).run();
    }

    private List<Diagnostic> run() {
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            String next = i + 1 < tokens.size() ? tokens.get(i + 1) : "";
            if (token.equals("[")) {
                i = end(i, "]");
            } else if (LABEL_LISTS.contains(token) && next.equals("(")) {
                int end = end(i, ")");
                tokens.subList(i + 2, end).stream()
                        .filter(name -> NAME.matcher(name).matches())
                        .forEach(labels::add);
                i = end;
            } else if (NAME.matcher(token).matches() && !isFunction(next) && !OPERATORS.contains(token)) {
                i = metric(i, token, next);
            }
        }
        labels.forEach(name -> label(name, Optional.empty()));
        return List.copyOf(found);
    }

    /** Functions stand in front of their arguments or, where they aggregate, of the labels that are left. */
    private static boolean isFunction(String next) {
        return next.equals("(") || next.equals("by") || next.equals("without");
    }

    private int end(int from, String closing) {
        int i = from;
        while (i < tokens.size() - 1 && !tokens.get(i).equals(closing)) {
            i++;
        }
        return i;
    }

    private int metric(int at, String name, String next) {
        Optional<Metric> metric = names.find(name);
        metric.ifPresentOrElse(metrics::add, () -> report("unknown-metric", "there is no metric " + name));
        if (!next.equals("{")) {
            return at;
        }
        int end = end(at, "}");
        for (int i = at + 2; i < end; i++) {
            String before = tokens.get(i - 1);
            if ((before.equals("{") || before.equals(","))
                    && NAME.matcher(tokens.get(i)).matches()) {
                String label = tokens.get(i);
                metric.ifPresent(known -> label(label, Optional.of(known)));
            }
        }
        return end;
    }

    private void label(String name, Optional<Metric> metric) {
        boolean known = MetricNames.TARGET_LABELS.contains(name)
                || (metric.isPresent()
                        ? metric.get().labels().contains(name)
                        : metrics.stream().anyMatch(any -> any.labels().contains(name)));
        if (!known) {
            report(
                    "unknown-label",
                    metric.map(of -> "metric " + of.name() + " has").orElse("the metrics have") + " no label " + name);
        }
    }

    private void report(String code, String message) {
        found.add(Diagnostic.error(code, Place.model(expression), message, ""));
    }
}
