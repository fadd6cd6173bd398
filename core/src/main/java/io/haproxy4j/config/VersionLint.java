// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.Statement;
import io.haproxy4j.config.line.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Keywords and options that a release does not have. */
final class VersionLint {

    /** The most words a keyword has. */
    private static final int LONGEST = 3;

    private static final Map<String, Map<String, KeywordSpan>> BY_SCOPE = byScope();

    private final HaproxyVersion version;
    private final List<Diagnostic> found = new ArrayList<>();

    private VersionLint(HaproxyVersion version) {
        this.version = version;
    }

    private static Map<String, Map<String, KeywordSpan>> byScope() {
        Map<String, Map<String, KeywordSpan>> scopes = new HashMap<>();
        for (KeywordSpan span : KeywordSpans.ALL) {
            scopes.computeIfAbsent(span.scope(), scope -> new HashMap<>()).put(span.keyword(), span);
        }
        return Map.copyOf(scopes);
    }

    private static Optional<KeywordSpan> find(String scope, String keyword) {
        return Optional.ofNullable(BY_SCOPE.getOrDefault(scope, Map.of()).get(keyword));
    }

    static List<Diagnostic> of(HaproxyConfig config, HaproxyVersion version) {
        VersionLint lint = new VersionLint(version);
        for (Section section : config.sections()) {
            for (Statement statement : section.statements()) {
                lint.statement(section, statement);
            }
        }
        return lint.found;
    }

    private void statement(Section section, Statement statement) {
        List<String> words = statement.words().stream().map(Word::text).toList();
        if (words.size() > 1 && (words.get(0).equals("no") || words.get(0).equals("default"))) {
            words = words.subList(1, words.size());
        }
        Supplier<Place> place = () -> section.place(statement);
        for (int length = Math.min(LONGEST, words.size()); length > 0; length--) {
            String keyword = String.join(" ", words.subList(0, length));
            Optional<KeywordSpan> span = find(section.kind().keyword(), keyword);
            if (span.isPresent()) {
                check(span.get(), "the keyword \"" + keyword + "\"", place);
                break;
            }
        }
        options(words, place);
    }

    private void options(List<String> words, Supplier<Place> place) {
        if (words.size() > 1 && words.get(0).equals("stats") && words.get(1).equals("socket")) {
            options("bind", words, 3, place);
            return;
        }
        switch (words.isEmpty() ? "" : words.get(0)) {
            case "bind" -> options("bind", words, 2, place);
            case "server" -> options("server", words, 3, place);
            case "default-server" -> options("server", words, 1, place);
            case "server-template" -> options("server", words, 4, place);
            default -> {}
        }
    }

    /** The options of a line that begins with {@code head} other words. */
    private void options(String scope, List<String> words, int head, Supplier<Place> place) {
        int i = head;
        while (i < words.size()) {
            String word = words.get(i);
            int parenthesis = word.indexOf('(');
            String option = parenthesis < 0 ? word : word.substring(0, parenthesis);
            Optional<KeywordSpan> span = find(scope, option);
            span.ifPresent(known -> check(known, "the " + scope + " option \"" + option + "\"", place));
            i += 1 + span.map(KeywordSpan::arguments).orElse(0);
        }
    }

    private void check(KeywordSpan span, String what, Supplier<Place> place) {
        if (!span.contains(version)) {
            found.add(Diagnostic.error(
                    "not-in-version",
                    place.get(),
                    "HAProxy " + version + " does not have " + what + ", which exists " + span,
                    "leave it out, or write it only for releases that have it"));
        }
    }
}
