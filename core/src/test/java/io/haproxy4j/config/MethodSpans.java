// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The releases that have what a generated method writes, from the table that is generated with the methods. */
final class MethodSpans {

    /** The first and the last release; empty where there is none. */
    private record Span(String since, String until) {

        boolean contains(HaproxyVersion version) {
            return (since.isEmpty() || version.atLeast(HaproxyVersion.parse(since)))
                    && (until.isEmpty() || HaproxyVersion.parse(until).atLeast(version));
        }
    }

    private final Map<String, Span> spans = new HashMap<>();

    MethodSpans() {
        String file = "keyword-methods.tsv";
        try (InputStream in = MethodSpans.class.getResourceAsStream(file)) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split("\t", -1);
                Span span = new Span(cells[4], cells[5]);
                String method = cells[2] + "." + cells[3];
                spans.put(cells[0] + " " + method, span);
                spans.put(method, span);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** Whether a release has what a method writes; a builder of options is the same for all its keywords. */
    boolean has(HaproxyVersion version, String scope, Method method) {
        String name = method.getDeclaringClass().getSimpleName() + "." + method.getName()
                + Stream.of(method.getGenericParameterTypes())
                        .map(Type::getTypeName)
                        .map(type -> type.replaceAll("([a-z0-9_]+\\.)+", ""))
                        .collect(Collectors.joining(", ", "(", ")"));
        Span span = spans.getOrDefault(scope + " " + name, spans.get(name));
        if (span == null) {
            throw new AssertionError("the table of methods lacks " + name);
        }
        return span.contains(version);
    }

    /** The same for a method that is of one keyword only. */
    boolean has(HaproxyVersion version, Method method) {
        return has(version, "", method);
    }
}
