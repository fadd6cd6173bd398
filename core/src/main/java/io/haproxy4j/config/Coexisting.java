// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.Branch;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds what is defined twice where HAProxy reads both: in one list, or in a list and a branch within it. Two branches
 * may define the same, as their conditions may exclude one another.
 *
 * @param <T> what defines names
 */
final class Coexisting<T> {

    private final Function<T, List<String>> names;
    private final Function<T, List<Branch<T>>> branches;
    private final Set<T> repeated = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * @param names what an element defines itself
     * @param branches the branches of an element that is a conditional block; empty for others
     */
    private Coexisting(Function<T, List<String>> names, Function<T, List<Branch<T>>> branches) {
        this.names = names;
        this.branches = branches;
    }

    /** The elements, by identity, that define what another one has defined. */
    static <T> Set<T> repeated(
            List<T> elements, Function<T, List<String>> names, Function<T, List<Branch<T>>> branches) {
        Coexisting<T> search = new Coexisting<>(names, branches);
        search.list(elements, Set.of());
        return search.repeated;
    }

    private void list(List<T> elements, Set<String> around) {
        Set<String> seen = new HashSet<>(around);
        for (T element : elements) {
            for (String name : names.apply(element)) {
                if (!seen.add(name)) {
                    repeated.add(element);
                }
            }
        }
        for (T element : elements) {
            branches.apply(element).forEach(branch -> list(branch.body(), seen));
        }
    }
}
