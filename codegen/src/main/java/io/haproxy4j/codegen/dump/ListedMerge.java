// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.dump;

import io.haproxy4j.codegen.fact.ListedFact;
import io.haproxy4j.config.grammar.Release;
import io.haproxy4j.config.grammar.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Merges what HAProxy lists completely: not listed means gone. */
final class ListedMerge {

    private final List<Release> earlier;
    private final Release release;
    private final Changes changes;

    /**
     * A merge.
     *
     * @param earlier the releases before, oldest first
     * @param release the release that printed the dump
     * @param changes where changes are noted
     */
    ListedMerge(List<Release> earlier, Release release, Changes changes) {
        this.earlier = List.copyOf(earlier);
        this.release = release;
        this.changes = changes;
    }

    <T extends ListedFact> List<T> merge(Class<T> type, List<T> known, List<T> dumped) {
        Map<String, T> fresh = new LinkedHashMap<>();
        dumped.forEach(fact -> fresh.put(fact.keyword(), fact));
        List<T> merged = new ArrayList<>();
        for (T old : known) {
            T now = fresh.remove(old.keyword());
            merged.add(type.cast(now == null ? gone(old) : still(old, now)));
        }
        for (T fact : fresh.values()) {
            changes.added(name(fact));
            insert(merged, fact);
        }
        return merged;
    }

    private ListedFact gone(ListedFact old) {
        if (earlier.isEmpty() || !old.span().contains(release)) {
            return old;
        }
        Release last = earlier.get(earlier.size() - 1);
        changes.gone(name(old) + ", last in " + last);
        return (ListedFact) old.withSpan(old.span().until(last));
    }

    private ListedFact still(ListedFact old, ListedFact now) {
        Span span = old.span();
        if (!span.contains(release)) {
            changes.altered(name(old) + " is back");
            span = new Span(span.since(), Optional.empty());
        }
        String before = old.earlierSpec();
        if (!old.spec().equals(now.spec())) {
            changes.altered(name(old) + ": " + old.spec() + " is now " + now.spec());
            before = withEarlier(old);
        }
        return ((ListedFact) now.withSpan(span)).withEarlierSpec(before);
    }

    /** Every release that printed the old words gets them. */
    private String withEarlier(ListedFact old) {
        StringBuilder text = new StringBuilder(old.earlierSpec());
        for (Release before : earlier) {
            if (old.span().contains(before) && !old.earlierSpec().contains(before + ": ")) {
                text.append(text.isEmpty() ? "" : " || ")
                        .append(before)
                        .append(": ")
                        .append(old.spec());
            }
        }
        return text.toString();
    }

    private static <T extends ListedFact> void insert(List<T> sorted, T fact) {
        int index = 0;
        while (index < sorted.size() && sorted.get(index).keyword().compareTo(fact.keyword()) < 0) {
            index++;
        }
        sorted.add(index, fact);
    }

    private static String name(ListedFact fact) {
        return fact.scope() + " \"" + fact.keyword() + "\"";
    }
}
