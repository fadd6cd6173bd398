// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.catalogue.Entry;
import io.haproxy4j.config.catalogue.KeywordCatalogue;
import io.haproxy4j.config.grammar.Reading;
import io.haproxy4j.config.grammar.Release;
import io.haproxy4j.config.syntax.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the options of a line stand, by what the catalogue knows of their arguments. */
final class OptionSpans {

    /** The newest release knows most options; what an older one has besides is in the catalogue as well. */
    private static final HaproxyVersion NEWEST = HaproxyVersion.SUPPORTED.get(HaproxyVersion.SUPPORTED.size() - 1);

    private static final Release RELEASE = new Release(NEWEST.major(), NEWEST.minor());

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
            case "server-template" -> of(words, "server-template", 4);
            case "default-server" -> of(words, "default-server", 1);
            case "bind" -> of(words, "bind", 2);
            case "stats" -> words.size() > 1 && words.get(1).equals("socket") ? of(words, "bind", 3) : null;
            default -> null;
        };
    }

    private static List<Span> of(List<String> words, String scope, int first) {
        List<Span> spans = new ArrayList<>();
        int at = first;
        while (at < words.size()) {
            int end = end(words, scope, at);
            spans.add(new Span(words.get(at), at, end));
            at = end;
        }
        return spans;
    }

    private static int end(List<String> words, String scope, int start) {
        Optional<Entry> entry = KeywordCatalogue.get().longest(scope, words.subList(start, words.size()));
        if (entry.isEmpty() || !entry.get().keyword().equals(words.get(start))) {
            // Unknown, or with its argument in parentheses.
            return start + 1;
        }
        List<String> rest = words.subList(start + 1, words.size());
        if (entry.get().syntax().readFirst(rest, RELEASE) instanceof Reading.Complete complete) {
            return start + 1 + complete.words();
        }
        // A value that is none, or a variable: the option ends where another one begins.
        int end = Math.min(words.size(), start + 2);
        while (end < words.size()
                && KeywordCatalogue.get()
                        .longest(scope, words.subList(end, words.size()))
                        .isEmpty()) {
            end++;
        }
        return end;
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
