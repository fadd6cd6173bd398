// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.diff;

import io.haproxy4j.config.diff.Change.Kind;
import io.haproxy4j.config.diff.Sections.Conditioned;
import io.haproxy4j.config.line.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares the statements of one section. */
final class StatementComparison {

    private final String section;
    private final String scope;
    private final List<Conditioned> before;
    private final List<Conditioned> after;
    private final List<Change> changes = new ArrayList<>();

    StatementComparison(String section, String scope, List<Conditioned> before, List<Conditioned> after) {
        this.section = section;
        this.scope = scope;
        this.before = before;
        this.after = after;
    }

    List<Change> changes() {
        Map<String, Conditioned> old = named(before);
        Map<String, Conditioned> now = named(after);
        now.forEach((identity, statement) -> compare(old.get(identity), statement));
        old.forEach((identity, statement) -> {
            if (!now.containsKey(identity)) {
                changes.add(new Change(Kind.REMOVED, section, statement.text(), "", 0));
            }
        });
        Map<String, List<String>> oldRules = rules(before);
        Map<String, List<String>> rules = rules(after);
        Set<String> keywords = new java.util.LinkedHashSet<>(rules.keySet());
        keywords.addAll(oldRules.keySet());
        keywords.forEach(keyword ->
                compareRules(oldRules.getOrDefault(keyword, List.of()), rules.getOrDefault(keyword, List.of())));
        return changes;
    }

    private void compare(@Nullable Conditioned old, Conditioned now) {
        if (old == null) {
            changes.add(new Change(Kind.ADDED, section, "", now.text(), 0));
        } else if (!old.text().equals(now.text())) {
            changes.add(new Change(Kind.CHANGED, section, old.text(), now.text(), 0));
        }
    }

    /** What order means nothing to, by what it is about. */
    private Map<String, Conditioned> named(List<Conditioned> statements) {
        Map<String, Conditioned> byIdentity = new LinkedHashMap<>();
        Map<String, Integer> occurrences = new HashMap<>();
        for (Conditioned statement : statements) {
            List<String> words = texts(statement);
            if (Identity.rules(scope, words).isEmpty()) {
                String identity = statement.condition() + "\n" + Identity.of(scope, words);
                int occurrence = occurrences.merge(identity, 1, Integer::sum);
                byIdentity.put(identity + "\n" + occurrence, statement);
            }
        }
        return byIdentity;
    }

    private Map<String, List<String>> rules(List<Conditioned> statements) {
        Map<String, List<String>> rules = new LinkedHashMap<>();
        for (Conditioned statement : statements) {
            Identity.rules(scope, texts(statement))
                    .ifPresent(keyword -> rules.computeIfAbsent(keyword, key -> new ArrayList<>())
                            .add(statement.text()));
        }
        return rules;
    }

    private void compareRules(List<String> old, List<String> now) {
        Set<Integer> oldInPlace = new HashSet<>();
        Set<Integer> inPlace = new HashSet<>();
        for (int[] pair : Alignment.of(old, now)) {
            oldInPlace.add(pair[0]);
            inPlace.add(pair[1]);
        }
        List<String> gone = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            if (!oldInPlace.contains(i)) {
                gone.add(old.get(i));
                places.add(i + 1);
            }
        }
        for (int i = 0; i < now.size(); i++) {
            if (!inPlace.contains(i)) {
                int moved = gone.indexOf(now.get(i));
                if (moved >= 0) {
                    gone.remove(moved);
                    places.remove(moved);
                    changes.add(new Change(Kind.MOVED, section, now.get(i), now.get(i), i + 1));
                } else {
                    changes.add(new Change(Kind.ADDED, section, "", now.get(i), i + 1));
                }
            }
        }
        for (int i = 0; i < gone.size(); i++) {
            changes.add(new Change(Kind.REMOVED, section, gone.get(i), "", places.get(i)));
        }
    }

    private static List<String> texts(Conditioned statement) {
        return statement.statement().words().stream().map(Word::text).toList();
    }
}
