// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.catalogue;

import io.haproxy4j.config.grammar.Scalar;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Every keyword by where it belongs. Scopes are named as in the catalogue: the keyword of a section; {@code bind},
 * {@code server}, {@code default-server}, {@code server-template} for the options of such lines; a rule set such as
 * {@code http-request} for its actions; {@code fetch}, {@code converter}, {@code acl}, {@code match}, {@code filter},
 * {@code service}; {@code cast} for the types of samples of which the first becomes the second by itself; and
 * {@code defaults-anon} for what a defaults section without a name may hold.
 */
public final class KeywordCatalogue {

    private static final String TABLE = "keywords.tsv";

    /** The most words a keyword has. */
    private static final int MOST_WORDS = 3;

    private final Map<String, Map<String, Entry>> byScope;
    private final Map<String, List<Entry>> byKeyword;
    private final Map<String, List<Entry>> gluedByScope = new HashMap<>();

    private KeywordCatalogue(Iterable<Entry> entries) {
        Map<String, Map<String, Entry>> scopes = new LinkedHashMap<>();
        Map<String, List<Entry>> keywords = new HashMap<>();
        for (Entry entry : entries) {
            for (String scope : entry.scopes()) {
                scopes.computeIfAbsent(scope, key -> new LinkedHashMap<>()).put(entry.keyword(), entry);
                if (entry.isGlued()) {
                    gluedByScope
                            .computeIfAbsent(scope, key -> new ArrayList<>(1))
                            .add(entry);
                }
            }
            keywords.computeIfAbsent(entry.keyword(), key -> new ArrayList<>(1)).add(entry);
        }
        byScope = Collections.unmodifiableMap(scopes);
        byKeyword = Collections.unmodifiableMap(keywords);
    }

    /** {@return the catalogue, read when it is first asked for} */
    public static KeywordCatalogue get() {
        return Loaded.CATALOGUE;
    }

    private static KeywordCatalogue load() {
        try (InputStream in = Objects.requireNonNull(KeywordCatalogue.class.getResourceAsStream(TABLE), TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new KeywordCatalogue(lines.lines().skip(1).map(Entry::parse).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return what a scope has, in the order of the catalogue}
     *
     * @param scope a scope
     */
    public Collection<Entry> of(String scope) {
        return Collections.unmodifiableCollection(
                byScope.getOrDefault(scope, Map.of()).values());
    }

    /**
     * {@return a keyword of a scope, whichever releases have it}
     *
     * @param scope a scope
     * @param keyword its words, separated by single blanks
     */
    public Optional<Entry> find(String scope, String keyword) {
        return Optional.ofNullable(byScope.getOrDefault(scope, Map.of()).get(keyword));
    }

    /**
     * {@return the keyword of a scope with the most words that words begin with}
     *
     * @param scope a scope
     * @param words the words of a line
     */
    public Optional<Entry> longest(String scope, List<String> words) {
        Map<String, Entry> entries = byScope.getOrDefault(scope, Map.of());
        for (int length = Math.min(words.size(), MOST_WORDS); length > 0; length--) {
            String keyword = length == 1 ? words.get(0) : String.join(" ", words.subList(0, length));
            Entry entry = entries.get(keyword);
            if (entry != null) {
                return Optional.of(entry);
            }
            Optional<Entry> glued = glued(scope, keyword);
            if (glued.isPresent()) {
                return glued;
            }
            int parenthesis = words.get(length - 1).indexOf('(');
            if (parenthesis > 0) {
                int end = keyword.length() - words.get(length - 1).length() + parenthesis;
                Entry attached = entries.get(keyword.substring(0, end));
                if (attached != null && attached.syntax().attached()) {
                    return Optional.of(attached);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * {@return whether a keyword introduces others that are a scope of their own: a rule set its actions, filters their
     * kinds}
     *
     * @param entry the keyword
     */
    public boolean introducesScope(Entry entry) {
        return !of(entry.keyword()).isEmpty()
                && entry.syntax().arguments().anyMatch(argument -> argument.type() == Scalar.RAW);
    }

    private Optional<Entry> glued(String scope, String keyword) {
        for (Entry entry : gluedByScope.getOrDefault(scope, List.of())) {
            if (keyword.startsWith(entry.keyword())
                    && Character.isDigit(keyword.charAt(entry.keyword().length()))) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /**
     * {@return the scopes that have a keyword}
     *
     * @param keyword its words, separated by single blanks
     */
    public List<String> scopesOf(String keyword) {
        return byKeyword.getOrDefault(keyword, List.of()).stream()
                .flatMap(entry -> entry.scopes().stream())
                .distinct()
                .toList();
    }

    /** Read on first use, once. */
    private static final class Loaded {
        static final KeywordCatalogue CATALOGUE = load();
    }
}
