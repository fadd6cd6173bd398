// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.coverage;

import io.haproxy4j.codegen.Entry;
import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.spoe.SpoeAgentBuilder;
import io.haproxy4j.config.spoe.SpoeGroupBuilder;
import io.haproxy4j.config.spoe.SpoeMessageBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The Java methods of each entry of the catalogue, from the tables that are generated with them. */
final class JavaMethods {

    private static final List<String> TABLES = List.of("keyword-methods.tsv", "expression-methods.tsv");

    /** Scopes whose keywords are written by the methods of another one. */
    private static final Map<String, List<String>> SHARED = Map.of(
            "server", List.of("default-server"),
            "server-template", List.of("server", "default-server"),
            "defaults-anon", List.of("defaults"));

    /** The keywords of proxies whose arguments the catalogue describes one by one. */
    private static final List<String> HOLDERS = List.of("listen", "frontend", "backend");

    /** Keywords whose methods are written by hand, since they take more than words. */
    private static final Map<String, String> BY_HAND = Map.of(
            "acl", "AclKeywords.acl(String, AclTest)",
            "usesrc", "the argument of source(...)",
            "prometheus-exporter", "the argument of Actions.useService(String)");

    private static final Map<String, Class<?>> SPOE = Map.of(
            "spoe-agent", SpoeAgentBuilder.class,
            "spoe-group", SpoeGroupBuilder.class,
            "spoe-message", SpoeMessageBuilder.class);

    private final Map<String, TreeMap<String, List<String>>> methods = new HashMap<>();
    private final Map<String, String> reasons = new HashMap<>();

    private JavaMethods() {}

    static JavaMethods load() {
        JavaMethods all = new JavaMethods();
        TABLES.forEach(all::read);
        return all;
    }

    private void read(String table) {
        try (InputStream in = Objects.requireNonNull(HaproxyConfig.class.getResourceAsStream(table), table)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> {
                        String[] cells = line.split("\t", -1);
                        if (cells[3].isEmpty()) {
                            reasons.put(cells[0] + " " + cells[1], cells[6]);
                        } else {
                            methods.computeIfAbsent(cells[0], scope -> new TreeMap<>())
                                    .computeIfAbsent(cells[1], keyword -> new ArrayList<>())
                                    .add(cells[2] + "." + cells[3]);
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(table, e);
        }
    }

    /** The methods, in HAProxy's own scope first; empty if there are none. */
    List<String> of(Entry entry) {
        return Stream.of(
                        scopes(entry.scope()).flatMap(scope -> exactly(scope, entry.keyword())),
                        exactly(entry.scope(), entry.scope() + " " + entry.keyword()),
                        scopes(entry.scope()).flatMap(scope -> beginningWith(scope, entry.keyword() + " ")),
                        steps(entry.keyword()),
                        Stream.ofNullable(BY_HAND.get(entry.keyword())),
                        spoe(entry),
                        line(entry.scope()),
                        HOLDERS.stream().flatMap(holder -> exactly(holder, entry.scope())))
                .map(Stream::toList)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Why there are none, where the generator knows it. */
    String reason(Entry entry) {
        return scopes(entry.scope())
                .map(scope -> reasons.getOrDefault(scope + " " + entry.keyword(), ""))
                .filter(reason -> !reason.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Stream<String> scopes(String scope) {
        return Stream.concat(Stream.of(scope), SHARED.getOrDefault(scope, List.of()).stream());
    }

    private Stream<String> exactly(String scope, String keyword) {
        return methods.getOrDefault(scope, new TreeMap<>()).getOrDefault(keyword, List.of()).stream();
    }

    private Stream<String> beginningWith(String scope, String beginning) {
        return methods.getOrDefault(scope, new TreeMap<>()).tailMap(beginning).entrySet().stream()
                .takeWhile(keyword -> keyword.getKey().startsWith(beginning))
                .flatMap(keyword -> keyword.getValue().stream());
    }

    /** Rules, steps of checks and filters have scopes of their own, whose names begin the line in a section. */
    private Stream<String> steps(String keyword) {
        return methods.keySet().stream()
                .filter(scope ->
                        scope.equals(keyword) || scope.startsWith(keyword + " ") || keyword.startsWith(scope + " "))
                .sorted()
                .flatMap(scope -> keyword.startsWith(scope + " ")
                        ? exactly(scope, keyword)
                        : methods.getOrDefault(scope, new TreeMap<>()).values().stream()
                                .flatMap(List::stream));
    }

    /** The first argument of a line that has a scope of its own, as {@code load} of {@code crt-store}. */
    private Stream<String> line(String scope) {
        int blank = scope.lastIndexOf(' ');
        return blank < 0 ? Stream.empty() : exactly(scope.substring(0, blank), scope.substring(blank + 1));
    }

    private static Stream<String> spoe(Entry entry) {
        Class<?> builder = SPOE.get(entry.scope());
        String name = entry.keyword().replaceAll("[^a-z]", "").toLowerCase(Locale.ROOT);
        return builder == null
                ? Stream.empty()
                : Arrays.stream(builder.getMethods())
                        .map(method -> builder.getSimpleName() + "." + method.getName())
                        .filter(method -> method.substring(method.indexOf('.') + 1)
                                .toLowerCase(Locale.ROOT)
                                .startsWith(name))
                        .sorted()
                        .distinct();
    }
}
