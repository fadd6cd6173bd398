// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.convergence;

import io.haproxy4j.peers.StickEntry;
import io.haproxy4j.peers.StickKey;
import io.haproxy4j.peers.StoredType;
import io.haproxy4j.peers.TableDefinition;
import io.haproxy4j.peers.replica.StickTableReplica;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares the tables of several sources of a replica. */
final class Comparison {

    private final StickTableReplica replica;
    private final Set<String> sources;
    private final Map<String, Integer> entries = new TreeMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private final Map<String, Set<String>> withoutTable = new TreeMap<>();

    private Comparison(StickTableReplica replica, Set<String> sources) {
        this.replica = replica;
        this.sources = sources;
    }

    /** Compares those that were heard; the others are named. */
    static ConvergenceReport of(StickTableReplica replica, Set<String> heard, Set<String> unheard) {
        Comparison comparison = new Comparison(replica, heard);
        comparison.compare();
        return new ConvergenceReport(comparison.entries, comparison.differences, comparison.withoutTable, unheard);
    }

    private void compare() {
        Map<String, Set<String>> having = new TreeMap<>();
        for (String source : sources) {
            for (TableDefinition table : replica.tables(source)) {
                having.computeIfAbsent(table.name(), t -> new TreeSet<>()).add(source);
            }
        }
        having.forEach((table, those) -> {
            if (those.size() < sources.size()) {
                Set<String> others = new TreeSet<>(sources);
                others.removeAll(those);
                withoutTable.put(table, others);
            }
            compare(table, those);
        });
    }

    private void compare(String table, Set<String> having) {
        Map<StickKey, Map<String, StickEntry>> keys = new TreeMap<>();
        for (String source : having) {
            replica.forEach(
                    source,
                    table,
                    entry -> keys.computeIfAbsent(entry.key(), k -> new TreeMap<>())
                            .put(source, entry));
        }
        entries.put(table, keys.size());
        keys.forEach((key, held) -> {
            Set<String> missing = new TreeSet<>(having);
            missing.removeAll(held.keySet());
            Set<String> deviating = new HashSet<>();
            StickEntry first = held.values().iterator().next();
            held.forEach((source, entry) -> {
                if (!isSame(first, entry)) {
                    deviating.add(source);
                }
            });
            if (!missing.isEmpty() || !deviating.isEmpty()) {
                differences.add(new Difference(table, key, missing, deviating, Duration.ZERO));
            }
        });
    }

    private static boolean isSame(StickEntry one, StickEntry other) {
        for (StoredType stored : one.table().storedTypes()) {
            if (stored.type().isRate() || isText(stored) || !other.has(stored.type())) {
                continue;
            }
            int elements = Math.min(stored.elements(), other.table().layout().elements(stored.type()));
            for (int i = 0; i < elements; i++) {
                if (one.get(stored.type(), i) != other.get(stored.type(), i)) {
                    return false;
                }
            }
        }
        boolean known = !one.isServerKeyLost() && !other.isServerKeyLost();
        return !known || Objects.equals(one.serverKey(), other.serverKey());
    }

    /** A name is compared by its letters: its number means something in one session alone. */
    private static boolean isText(StoredType stored) {
        return stored.type() == io.haproxy4j.peers.DataType.SERVER_KEY;
    }
}
