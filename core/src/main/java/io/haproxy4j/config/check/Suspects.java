// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.check;

import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.Place;
import io.haproxy4j.config.Section;
import io.haproxy4j.config.line.Statement;
import io.haproxy4j.config.line.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the statement behind a message that names no line, such as {@code backend 'app' : unable to find server 'x'
 * referenced in a 'use-server' rule}: first the section it names, then the statement there that has most of the words it
 * quotes or speaks of.
 */
final class Suspects {

    private static final Pattern NAMED = Pattern.compile(
            "(?:([A-Za-z-]+) )?(?:'([^' ]+)(?: ([^']+))?'|(?<=(?:frontend|backend|proxy) )([\\w.:-]+))");
    /** What these miss stands in none of the statements whose words they use. */
    private static final Pattern ABOUT_SECTION = Pattern.compile("missing timeouts|Removing incomplete section");

    /** What a message asks for in parentheses, as in {@code (needs 'mode http')}, is not what is wrong. */
    private static final Pattern REMEDY = Pattern.compile("\\([^)]*\\)");

    private static final Pattern QUOTED = Pattern.compile("['\"]([^'\" ]+)['\"]");
    private static final Pattern SPOKEN = Pattern.compile("[A-Za-z0-9_.:/-]+");

    /** What quoting a word of a statement, naming its keyword, and mentioning a word says about the statement. */
    private static final int QUOTES = 3;

    private static final int NAMES = 2;
    private static final int MENTIONS = 1;

    private final HaproxyConfig config;
    private final Map<String, Integer> repetitions = new HashMap<>();

    Suspects(HaproxyConfig config) {
        this.config = config;
    }

    /** The statement; the section where no statement stands out, the whole configuration where no section is named. */
    Place find(String message) {
        // HAProxy repeats a message for each of several statements, in the order of the file.
        int repetition = repetitions.merge(message, 1, Integer::sum) - 1;
        if (ABOUT_SECTION.matcher(message).lookingAt()) {
            return sections(message).stream()
                    .findFirst()
                    .map(section -> Place.model(section.label()))
                    .orElse(Place.model());
        }
        List<Section> sections = sections(message);
        Words words = new Words(REMEDY.matcher(message).replaceAll(""), sections);
        return pick(sections.isEmpty() ? config.sections() : sections, words, !sections.isEmpty(), repetition)
                .orElseGet(() -> sections.isEmpty()
                        ? Place.model()
                        : Place.model(sections.get(0).label()));
    }

    /** The sections a message names; those of the named kind if it says the kind. */
    private List<Section> sections(String message) {
        Matcher named = NAMED.matcher(message);
        while (named.find()) {
            String kind = named.group(1) == null ? "" : named.group(1).toLowerCase(Locale.ROOT);
            String first = named.group(2) == null ? named.group(4) : named.group(2);
            String second = named.group(3);
            if (first == null) {
                continue;
            }
            // 'peers p' names a kind and a section, 'server b/s1' a section and a server.
            Predicate<Section> wanted = second != null
                    ? section -> section.label().equals(first + " " + second) || second.startsWith(section.name() + "/")
                    : section -> section.name().equals(first)
                            && (section.kind().keyword().equals(kind) || !isKind(kind));
            List<Section> found = config.sections().stream()
                    .filter(section -> !section.name().isEmpty())
                    .filter(wanted)
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** A listen section is called a proxy, or one of its sides. */
    private boolean isKind(String word) {
        return config.sections().stream()
                        .anyMatch(section -> section.kind().keyword().equals(word))
                && !word.equals("listen");
    }

    private static Optional<Place> pick(List<Section> sections, Words words, boolean named, int repetition) {
        List<Place> best = new ArrayList<>();
        int most = named ? NAMES : QUOTES;
        for (Section section : sections) {
            for (Statement statement : section.statements()) {
                int score = words.score(statement);
                if (score > most) {
                    best.clear();
                    most = score;
                }
                if (score == most) {
                    best.add(section.place(statement));
                }
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best.get(Math.min(repetition, best.size() - 1)));
    }

    /** The words of a message that may be words of a statement. */
    private static final class Words {

        private final Set<String> quoted = new HashSet<>();
        private final Set<String> spoken = new HashSet<>();

        Words(String message, List<Section> sections) {
            QUOTED.matcher(message).results().forEach(match -> {
                quoted.add(match.group(1));
                quoted.add(match.group(1).substring(match.group(1).indexOf('/') + 1));
            });
            sections.forEach(section -> quoted.remove(section.name()));
            SPOKEN.matcher(message).results().forEach(match -> spoken.add(match.group()));
        }

        int score(Statement statement) {
            List<Word> words = statement.words();
            int score = 0;
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i).text();
                if (quoted.contains(word)) {
                    score += QUOTES;
                } else if (i == 0 && names(word)) {
                    score += NAMES;
                } else if (word.length() > 1 && spoken.contains(word)) {
                    score += MENTIONS;
                }
            }
            return score;
        }

        /** Whether the message speaks of a keyword, in full or as {@code log format} of {@code log-format}. */
        private boolean names(String keyword) {
            return spoken.contains(keyword)
                    || spoken.contains(keyword + "-table")
                    || (keyword.matches(".+[_-].+")
                            && Arrays.stream(keyword.split("[_-]")).allMatch(spoken::contains));
        }
    }
}
