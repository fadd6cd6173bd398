// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.convergence;

import io.haproxy4j.peers.StickKey;
import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * An entry that is not the same everywhere.
 *
 * @param table name of the table
 * @param key key of the entry
 * @param missing nodes that do not have it
 * @param deviating nodes that have it with other values than the first node that has it; rates and the time left are not
 *     compared, for they change by themselves
 * @param lag how long it has been known not to be the same; zero when it was found just now
 */
public record Difference(String table, StickKey key, Set<String> missing, Set<String> deviating, Duration lag) {

    /** Copies the sets, in alphabetical order. */
    public Difference {
        missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
        deviating = Collections.unmodifiableSortedSet(new TreeSet<>(deviating));
    }

    Difference since(Duration known) {
        return new Difference(table, key, missing, deviating, known);
    }
}
