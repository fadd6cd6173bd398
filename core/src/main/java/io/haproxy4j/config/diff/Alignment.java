// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What two lists have in common in the same order. Equal elements are paired by their occurrence; of the pairs the longest
 * run that ascends in both lists stays in place.
 */
final class Alignment {

    private Alignment() {}

    /** Pairs of indices, ascending in both lists. */
    static List<int[]> of(List<String> left, List<String> right) {
        Map<String, Deque<Integer>> places = new HashMap<>();
        for (int i = 0; i < right.size(); i++) {
            places.computeIfAbsent(right.get(i), key -> new ArrayDeque<>()).add(i);
        }
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            Deque<Integer> free = places.get(left.get(i));
            if (free != null && !free.isEmpty()) {
                pairs.add(new int[] {i, free.remove()});
            }
        }
        return ascending(pairs);
    }

    /** The longest subsequence whose second numbers ascend, by patience sorting. */
    private static List<int[]> ascending(List<int[]> pairs) {
        int[] tails = new int[pairs.size()];
        int[] previous = new int[pairs.size()];
        int length = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) / 2;
                if (pairs.get(tails[middle])[1] < pairs.get(i)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : tails[low - 1];
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        List<int[]> run = new ArrayList<>();
        for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = previous[i]) {
            run.add(0, pairs.get(i));
        }
        return run;
    }
}
