// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.replica;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Server names by small numbers, each kept as long as an entry uses it. Number 0 is no name, number 1 one that is not
 * known.
 */
final class NamePool {

    static final int LOST = 1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private @Nullable String[] names = new String[16];
    private int[] uses = new int[16];
    private int[] free = new int[16];
    private int freeCount;
    private int used = LOST + 1;

    int acquire(@Nullable String name) {
        if (name == null) {
            return 0;
        }
        Integer known = numbers.get(name);
        int number = known == null ? add(name) : known;
        uses[number]++;
        return number;
    }

    private int add(String name) {
        int number = freeCount > 0 ? free[--freeCount] : used++;
        if (number == names.length) {
            names = Arrays.copyOf(names, 2 * number);
            uses = Arrays.copyOf(uses, 2 * number);
            free = Arrays.copyOf(free, 2 * number);
        }
        names[number] = name;
        numbers.put(name, number);
        return number;
    }

    void release(int number) {
        if (number > LOST && --uses[number] == 0) {
            numbers.remove(names[number]);
            names[number] = null;
            free[freeCount++] = number;
        }
    }

    @Nullable
    String get(int number) {
        return names[number];
    }
}
