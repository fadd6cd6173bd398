// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The numbers HAProxy gives the servers of a backend (configuration manual, 5.2, {@code id}). */
final class ServerNumbers {

    private ServerNumbers() {}

    /** The numbers after a start: those that are set, and the first free ones for the others in order. */
    static Map<String, Integer> atStart(Map<String, Server> servers) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        servers.forEach((name, server) ->
                server.number("id", 0).filter(number -> number > 0).ifPresent(number -> numbers.put(name, number)));
        add(numbers, servers);
        return numbers;
    }

    /** The numbers after servers have been added and then others removed at run time. */
    static Map<String, Integer> afterChange(Map<String, Server> running, Map<String, Server> desired) {
        Map<String, Integer> numbers = new LinkedHashMap<>(atStart(running));
        Map<String, Server> added = new LinkedHashMap<>(desired);
        added.keySet().removeAll(running.keySet());
        added.forEach((name, server) ->
                server.number("id", 0).filter(number -> number > 0).ifPresent(number -> numbers.put(name, number)));
        add(numbers, added);
        numbers.keySet().retainAll(desired.keySet());
        return numbers;
    }

    private static void add(Map<String, Integer> numbers, Map<String, Server> servers) {
        Set<Integer> used = new HashSet<>(numbers.values());
        Collection<String> names = new ArrayList<>(servers.keySet());
        names.removeAll(List.copyOf(numbers.keySet()));
        int next = 1;
        for (String name : names) {
            while (!used.add(next)) {
                next++;
            }
            numbers.put(name, next);
        }
    }
}
