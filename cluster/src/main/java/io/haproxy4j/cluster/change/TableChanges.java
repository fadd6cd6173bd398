// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.change;

import io.haproxy4j.cluster.change.TableOperation.ClearEntry;
import io.haproxy4j.cluster.change.TableOperation.SetEntry;
import io.haproxy4j.config.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The differences between the entries that stick tables have been given and those they are to have. */
final class TableChanges {

    private final Map<String, StickEntry> before = new LinkedHashMap<>();
    private final Map<String, StickEntry> after = new LinkedHashMap<>();

    TableChanges(NodeFiles running, NodeFiles desired) {
        running.entries().forEach(entry -> before.put(entry.place(), entry));
        desired.entries().forEach(entry -> after.put(entry.place(), entry));
    }

    List<Difference> all() {
        List<Difference> differences = new ArrayList<>();
        after.forEach((place, entry) -> {
            StickEntry old = before.get(place);
            if (old == null) {
                add(differences, "+ " + entry, entry, new SetEntry(entry));
            } else if (!old.equals(entry)) {
                add(differences, "~ " + old + " -> " + entry, entry, new SetEntry(over(old, entry)));
            }
        });
        before.forEach((place, entry) -> {
            if (!after.containsKey(place)) {
                add(differences, "- " + entry, entry, new ClearEntry(entry.table(), entry.key()));
            }
        });
        return differences;
    }

    private static void add(List<Difference> differences, String text, StickEntry entry, Operation operation) {
        differences.add(new Difference(
                Place.model("stick-table " + entry.table()),
                text.replace('\t', ' '),
                new Treatment.Commands(List.of(operation))));
    }

    /** Values that are no longer given begin anew. */
    private static StickEntry over(StickEntry old, StickEntry entry) {
        Map<String, Long> data = new LinkedHashMap<>();
        old.data().keySet().forEach(type -> data.put(type, 0L));
        data.putAll(entry.data());
        return new StickEntry(entry.table(), entry.key(), data);
    }

    /** What a process lacks that has just read the later configuration. */
    List<Operation> afterReload() {
        List<Operation> operations = new ArrayList<>();
        before.forEach((place, entry) -> {
            if (!after.containsKey(place)) {
                operations.add(new ClearEntry(entry.table(), entry.key()));
            }
        });
        after.values().forEach(entry -> operations.add(new SetEntry(entry)));
        return operations;
    }
}
