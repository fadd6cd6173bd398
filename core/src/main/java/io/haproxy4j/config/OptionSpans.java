// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.catalogue.Entry;
import io.haproxy4j.config.catalogue.KeywordCatalogue;
import io.haproxy4j.config.catalogue.KnownReleases;
import io.haproxy4j.config.grammar.OptionsType;
import io.haproxy4j.config.grammar.Reading;
import io.haproxy4j.config.grammar.Syntax;
import io.haproxy4j.config.syntax.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the options of a line stand, by what the catalogue knows of their arguments. */
final class OptionSpans {

    private OptionSpans() {}

    /** The words of an option: where it begins, and behind its last argument. */
    record Span(String name, int start, int end) {}

    /** The options of a line; null if it is none that has some. */
    static @Nullable List<Span> of(List<String> words) {
        // Nobody but the environment of a process knows what is in a variable.
        List<String> texts =
                words.stream().map(word -> word.replace('$', Syntax.UNKNOWN)).toList();
        for (SectionKind kind : SectionKind.values()) {
            Optional<Entry> entry = KeywordCatalogue.get().longest(kind.keyword(), texts);
            Optional<String> scope = entry.flatMap(OptionSpans::scope);
            if (entry.isPresent() && scope.isPresent()) {
                return of(texts, scope.get(), first(entry.get(), texts));
            }
        }
        return null;
    }

    /** What the options of a keyword are; empty if it has none. */
    private static Optional<String> scope(Entry entry) {
        return entry.syntax()
                .arguments()
                .flatMap(argument ->
                        argument.type() instanceof OptionsType options ? Stream.of(options.scope()) : Stream.empty())
                .findFirst();
    }

    /** Where the options begin. */
    private static int first(Entry entry, List<String> words) {
        List<String> arguments = entry.arguments(words);
        int before = words.size() - arguments.size();
        return KnownReleases.read(release -> entry.syntax().read(arguments, release)).stream()
                .flatMap(complete -> complete.bindings().stream())
                .filter(binding -> binding.argument().type() instanceof OptionsType)
                .mapToInt(binding -> before + binding.word())
                .findFirst()
                .orElse(words.size());
    }

    private static List<Span> of(List<String> words, String scope, int first) {
        List<Span> spans = new ArrayList<>();
        int at = first;
        while (at < words.size()) {
            int end = end(words, scope, at);
            spans.add(new Span(words.get(at).replace(Syntax.UNKNOWN, '$'), at, end));
            at = end;
        }
        return spans;
    }

    private static int end(List<String> words, String scope, int start) {
        Optional<Entry> entry = KeywordCatalogue.get().longest(scope, words.subList(start, words.size()));
        if (entry.isEmpty()) {
            return start + 1;
        }
        List<String> arguments = entry.get().arguments(words.subList(start, words.size()));
        Optional<Reading.Complete> complete =
                KnownReleases.read(release -> entry.get().syntax().readFirst(arguments, release));
        if (complete.isPresent()) {
            return words.size() - arguments.size() + complete.get().words();
        }
        // A value that is none: the option ends where another one begins.
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
