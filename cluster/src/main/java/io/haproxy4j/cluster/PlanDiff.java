// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How two plans differ, by file.
 *
 * @param changes the files that differ: those of the earlier plan in its order, then those that are new
 */
public record PlanDiff(List<Change> changes) {

    /** Copies the list. */
    public PlanDiff {
        changes = List.copyOf(changes);
    }

    /** What became of a file. */
    public enum Kind {
        /** Only the later plan has it. */
        ADDED,
        /** Both have it, with different texts. */
        CHANGED,
        /** Only the earlier plan has it. */
        REMOVED
    }

    /**
     * A file that differs.
     *
     * @param kind what became of it
     * @param path its path in the folder of the plan
     */
    public record Change(Kind kind, String path) {}

    static PlanDiff between(Map<String, PlannedFile> earlier, Map<String, PlannedFile> later) {
        List<Change> changes = new ArrayList<>();
        earlier.forEach((path, file) -> {
            PlannedFile other = later.get(path);
            if (other == null) {
                changes.add(new Change(Kind.REMOVED, path));
            } else if (!file.text().equals(other.text()) || file.access() != other.access()) {
                changes.add(new Change(Kind.CHANGED, path));
            }
        });
        later.keySet().stream()
                .filter(path -> !earlier.containsKey(path))
                .forEach(path -> changes.add(new Change(Kind.ADDED, path)));
        return new PlanDiff(changes);
    }

    /** {@return whether the plans are the same} */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** One line per file. */
    @Override
    public String toString() {
        return changes.stream()
                .map(change -> change.kind().name().toLowerCase(java.util.Locale.ROOT) + " " + change.path() + "\n")
                .collect(Collectors.joining());
    }
}
