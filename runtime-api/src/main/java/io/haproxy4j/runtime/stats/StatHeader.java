// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.stats;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The columns of one dump; their places differ between releases. */
final class StatHeader {

    final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();

    StatHeader(String line) {
        String bare = line.startsWith("# ") ? line.substring(2) : line;
        names = List.of(bare.split(","));
        for (int i = 0; i < names.size(); i++) {
            places.putIfAbsent(names.get(i), i);
        }
    }

    int place(String name) {
        return places.getOrDefault(name, -1);
    }
}
