// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which expression has which methods, and the releases that take them: the table that is generated with the methods. */
final class ExpressionTable {

    private static final String FILE = "expression-methods.tsv";

    private final Map<String, Set<String>> keywords = new HashMap<>();
    private final Map<String, Map<String, String>> spans = new HashMap<>();

    ExpressionTable() {
        try (InputStream in = Objects.requireNonNull(ExpressionTable.class.getResourceAsStream(FILE), FILE)) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split("\t", -1);
                keywords.computeIfAbsent(cells[0], scope -> new TreeSet<>()).add(cells[1]);
                spans.put(cells[2] + "." + cells[3], Map.of("since", cells[4], "until", cells[5]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** The keywords of a kind that have a method. */
    Set<String> keywords(String scope) {
        return new HashSet<>(keywords.getOrDefault(scope, Set.of()));
    }

    /** Whether a release has what a method writes. */
    boolean has(Method method, HaproxyVersion version) {
        String name = method.getDeclaringClass().getSimpleName() + "." + method.getName()
                + Stream.of(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
        Map<String, String> row = spans.get(name);
        if (row == null) {
            throw new AssertionError("the table of expressions lacks " + name);
        }
        return Facts.has(row, version);
    }
}
