// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.convergence;

import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How far the stick tables of several nodes are the same.
 *
 * @param entries number of different keys of each table, over all nodes
 * @param differences entries that are not the same everywhere
 * @param withoutTable tables that some nodes do not have, and those nodes
 * @param unheard nodes that did not tell everything they have, or said that they do not know everything themselves, as a
 *     HAProxy does in its first seconds; they are not compared
 */
public record ConvergenceReport(
        Map<String, Integer> entries,
        List<Difference> differences,
        Map<String, Set<String>> withoutTable,
        Set<String> unheard) {

    /** Copies the collections. */
    public ConvergenceReport {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
        differences = List.copyOf(differences);
        Map<String, Set<String>> copy = new TreeMap<>();
        withoutTable.forEach(
                (table, nodes) -> copy.put(table, Collections.unmodifiableSortedSet(new TreeSet<>(nodes))));
        withoutTable = Collections.unmodifiableMap(copy);
        unheard = Collections.unmodifiableSortedSet(new TreeSet<>(unheard));
    }

    /** {@return whether all nodes were heard and have the same entries in the same tables} */
    public boolean isConverged() {
        return differences.isEmpty() && withoutTable.isEmpty() && unheard.isEmpty();
    }

    /** {@return how long the oldest difference has been known; zero if there is none} */
    public Duration lag() {
        return differences.stream()
                .map(Difference::lag)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    /** What is the same and what is not, in a line. */
    @Override
    public String toString() {
        int all = entries.values().stream().mapToInt(Integer::intValue).sum();
        return isConverged()
                ? "converged: " + all + " entries in " + entries.size() + " tables"
                : differences.size() + " of " + all + " entries differ, longest for " + lag().toMillis() + " ms"
                        + (withoutTable.isEmpty() ? "" : ", tables are missing: " + withoutTable)
                        + (unheard.isEmpty() ? "" : ", not heard: " + unheard);
    }
}
