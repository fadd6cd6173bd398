// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.dump;

import io.haproxy4j.codegen.fact.Action;
import io.haproxy4j.codegen.fact.Fact;
import io.haproxy4j.codegen.fact.Gate;
import io.haproxy4j.codegen.fact.Keyword;
import io.haproxy4j.codegen.fact.Reception;
import io.haproxy4j.codegen.fact.Source;
import io.haproxy4j.config.grammar.Release;
import io.haproxy4j.config.grammar.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Merges keywords and actions. HAProxy lists only those of its newer parsers, and lists some that it refuses; so what
 * both the release and the one before it list, or both do not, stays as it was measured.
 */
final class KeywordMerge {

    private final List<Release> earlier;
    private final Release release;
    private final Dump before;
    private final Dump now;
    private final Set<String> refused;
    private final Changes changes;

    /**
     * A merge.
     *
     * @param earlier the releases before, oldest first
     * @param release the release that printed the dump
     * @param before the dump of the release before
     * @param now the dump
     * @param refused scope and keyword, with a blank between, of what is listed and refused
     * @param changes where changes are noted
     */
    KeywordMerge(List<Release> earlier, Release release, Dump before, Dump now, Set<String> refused, Changes changes) {
        this.earlier = List.copyOf(earlier);
        this.release = release;
        this.before = before;
        this.now = now;
        this.refused = Set.copyOf(refused);
        this.changes = changes;
    }

    List<Keyword> keywords(List<Keyword> known) {
        List<Keyword> merged = new ArrayList<>();
        Set<String> gone = gone(false);
        for (Keyword keyword : known) {
            Keyword carried = withReception(keyword);
            merged.add(gone.contains(key(keyword)) && isOpen(keyword) ? end(carried) : carried);
        }
        for (DumpedKeyword fresh : fresh(known, false)) {
            for (String scope : fresh.scopes()) {
                changes.added(scope + " \"" + fresh.keyword() + "\"");
                insert(
                        merged,
                        new Keyword(
                                scope,
                                fresh.keyword(),
                                "",
                                Span.from(release),
                                Reception.OK,
                                Set.of(Source.DUMP),
                                Gate.NONE,
                                firstReceptions()));
            }
        }
        return merged;
    }

    List<Action> actions(List<Action> known) {
        List<Action> merged = new ArrayList<>();
        Set<String> gone = gone(true);
        for (Action action : known) {
            merged.add(gone.contains(key(action)) && isOpen(action) ? end(action) : action);
        }
        for (DumpedKeyword fresh : fresh(known, true)) {
            for (String scope : fresh.scopes()) {
                changes.added(scope + " \"" + fresh.keyword() + "\"");
                insert(
                        merged,
                        new Action(
                                scope,
                                fresh.keyword(),
                                fresh.function(),
                                "",
                                Span.from(release),
                                Reception.OK,
                                Gate.NONE,
                                Set.of(Source.DUMP)));
            }
        }
        return merged;
    }

    /** What is listed and known nowhere, and what is now listed for more scopes than before. */
    private List<DumpedKeyword> fresh(List<? extends Fact> known, boolean actions) {
        Set<String> keys = new HashSet<>(refused);
        known.forEach(fact -> keys.add(key(fact)));
        Set<String> listed = listed(before, actions);
        List<DumpedKeyword> fresh = new ArrayList<>();
        for (DumpedKeyword keyword : now.keywords()) {
            if (keyword.action() != actions) {
                continue;
            }
            if (keys(keyword).stream().noneMatch(keys::contains)) {
                fresh.add(keyword);
            } else if (keys(keyword).stream().anyMatch(listed::contains)) {
                fresh.add(keyword.only(scope -> {
                    String key = scope + " " + keyword.keyword();
                    return !listed.contains(key) && !keys.contains(key);
                }));
            }
        }
        return fresh;
    }

    private static Set<String> listed(Dump dump, boolean actions) {
        Set<String> keys = new HashSet<>();
        dump.keywords().stream()
                .filter(keyword -> keyword.action() == actions)
                .forEach(keyword -> keys.addAll(keys(keyword)));
        return keys;
    }

    /** What the release before listed and this one does not. */
    private Set<String> gone(boolean actions) {
        Set<String> keys = listed(before, actions);
        now.keywords().forEach(keyword -> keys.removeAll(keys(keyword)));
        return keys;
    }

    private static List<String> keys(DumpedKeyword keyword) {
        return keyword.scopes().stream()
                .map(scope -> scope + " " + keyword.keyword())
                .toList();
    }

    private static String key(Fact fact) {
        return fact.scope() + " " + fact.keyword();
    }

    private boolean isOpen(Fact fact) {
        return fact.span().contains(release) && fact.span().since().compareTo(release) < 0;
    }

    private Keyword end(Keyword keyword) {
        SortedMap<Release, Reception> receptions = new TreeMap<>(keyword.receptions());
        receptions.put(release, Reception.UNKNOWN);
        Keyword ended = keyword.withSpan(ended(keyword));
        return ended.withReceptions(receptions);
    }

    private Action end(Action action) {
        return action.withSpan(ended(action));
    }

    private Span ended(Fact fact) {
        Release last = earlier.get(earlier.size() - 1);
        changes.gone(fact.scope() + " \"" + fact.keyword() + "\", last in " + last
                + "; it may still be taken without being listed: put it to the program");
        return fact.span().until(last);
    }

    /** Until somebody puts it to the release, it is taken as the release before did. */
    private Keyword withReception(Keyword keyword) {
        SortedMap<Release, Reception> receptions = new TreeMap<>(keyword.receptions());
        Reception last = receptions.isEmpty() ? Reception.OK : receptions.get(receptions.lastKey());
        receptions.putIfAbsent(release, last);
        return keyword.withReceptions(receptions);
    }

    private SortedMap<Release, Reception> firstReceptions() {
        SortedMap<Release, Reception> receptions = new TreeMap<>();
        earlier.forEach(old -> receptions.put(old, Reception.UNKNOWN));
        receptions.put(release, Reception.OK);
        return receptions;
    }

    /** Behind the last of its scope that sorts before it. */
    private static <T extends Fact> void insert(List<T> facts, T fact) {
        int place = facts.size();
        for (int i = facts.size() - 1; i >= 0; i--) {
            if (facts.get(i).scope().equals(fact.scope())) {
                place = i + 1;
                if (facts.get(i).keyword().compareTo(fact.keyword()) < 0) {
                    break;
                }
                place = i;
            }
        }
        facts.add(place, fact);
    }
}
