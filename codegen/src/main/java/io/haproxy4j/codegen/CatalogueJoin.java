// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen;

import io.haproxy4j.codegen.curated.CuratedRow;
import io.haproxy4j.codegen.fact.Fact;
import io.haproxy4j.codegen.fact.Facts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings facts and rows together.
 *
 * @param entries what fits
 * @param missing facts without a row
 * @param problems everything that does not fit, the missing ones included, one line each
 */
record CatalogueJoin(List<Entry> entries, List<Key> missing, List<String> problems) {

    static CatalogueJoin of(Facts facts, Collection<CuratedRow> rows, Exceptions exceptions) {
        List<String> problems = new ArrayList<>();
        Map<Key, Fact> known = new LinkedHashMap<>();
        facts.ofConfiguration().forEach(fact -> {
            Key key = new Key(fact.scope(), fact.keyword());
            if (known.put(key, fact) != null) {
                problems.add(key + " is in the facts twice");
            }
        });
        Map<Key, CuratedRow> written = written(rows, problems);

        List<Entry> entries = new ArrayList<>();
        written.forEach((key, row) -> {
            Fact fact = known.get(new Key(exceptions.factsOf(key.scope()), key.keyword()));
            if (fact == null) {
                problems.add(row.place() + ": " + key + " is no fact");
            } else {
                entries.add(new Entry(key.scope(), fact, row));
            }
        });
        entries.sort(inOrderOf(known.keySet(), exceptions));

        List<Key> missing = new ArrayList<>(known.keySet());
        missing.removeAll(written.keySet());
        Set<Key> excepted = exceptions.keys();
        for (Key key : excepted) {
            if (!missing.remove(key)) {
                problems.add("curated/exceptions.tsv: " + key + " needs no exception: it is no fact, or has a row");
            }
        }
        missing.forEach(key -> problems.add(key + " has no curated row"));
        return new CatalogueJoin(List.copyOf(entries), List.copyOf(missing), List.copyOf(problems));
    }

    private static Map<Key, CuratedRow> written(Collection<CuratedRow> rows, List<String> problems) {
        Map<Key, CuratedRow> written = new LinkedHashMap<>();
        for (CuratedRow row : rows) {
            for (String scope : row.scopes()) {
                Key key = new Key(scope, row.keyword());
                CuratedRow first = written.putIfAbsent(key, row);
                if (first != null) {
                    problems.add(row.place() + ": " + key + " has a row already, " + first.place());
                }
            }
        }
        return written;
    }

    private static Comparator<Entry> inOrderOf(Collection<Key> keys, Exceptions exceptions) {
        Map<Key, Integer> order = new HashMap<>();
        keys.forEach(key -> order.put(key, order.size()));
        List<String> scopes = new ArrayList<>(List.of(""));
        scopes.addAll(exceptions.sameOptions().keySet());
        return Comparator.<Entry>comparingInt(entry -> Math.max(0, scopes.indexOf(entry.scope())))
                .thenComparingInt(
                        entry -> order.getOrDefault(new Key(entry.fact().scope(), entry.keyword()), Integer.MAX_VALUE));
    }
}
