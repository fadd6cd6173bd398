// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.syntax.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where the options of a line stand, by what the catalogue knows of their arguments. */
final class OptionSpans {

    private static final Map<String, Map<String, KeywordSpan>> BY_SCOPE = KeywordSpans.ALL.stream()
            .collect(Collectors.groupingBy(
                    KeywordSpan::scope, Collectors.toMap(KeywordSpan::keyword, Function.identity(), (a, b) -> a)));

    private OptionSpans() {}

    /** The words of an option: where it begins, and behind its last argument. */
    record Span(String name, int start, int end) {}

    /** The options of a line; null if it is none that has some. */
    static @Nullable List<Span> of(List<String> words) {
        if (words.isEmpty()) {
            return null;
        }
        return switch (words.get(0)) {
            case "server" -> of(words, "server", 3);
            case "server-template" -> of(words, "server", 4);
            case "default-server" -> of(words, "server", 1);
            case "bind" -> of(words, "bind", 2);
            case "stats" -> words.size() > 1 && words.get(1).equals("socket") ? of(words, "bind", 3) : null;
            default -> null;
        };
    }

    private static List<Span> of(List<String> words, String scope, int first) {
        List<Span> spans = new ArrayList<>();
        int at = first;
        while (at < words.size()) {
            KeywordSpan known = BY_SCOPE.getOrDefault(scope, Map.of()).get(words.get(at));
            int end = Math.min(words.size(), at + 1 + (known == null ? 0 : known.arguments()));
            spans.add(new Span(words.get(at), at, end));
            at = end;
        }
        return spans;
    }

    static @Nullable Span find(ConfigEdit edit, Line line, String name) {
        List<Span> spans = of(line.words());
        if (spans == null) {
            throw edit.refused(
                    "no-options", "\"" + line.word(0) + "\" has no options by name", "change its words by their index");
        }
        return spans.stream()
                .filter(span -> span.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
