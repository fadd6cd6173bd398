// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import io.haproxy4j.codegen.table.Row;
import io.haproxy4j.codegen.table.Table;
import io.haproxy4j.codegen.table.Texts;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which class has which actions.
 *
 * @param groups the classes; the last one takes what none of the others names
 */
record ActionGroups(List<Group> groups) {

    private static final String FILE = "generate/action-groups.tsv";

    /** A class. */
    record Group(String type, List<String> actions, String doc) {}

    ActionGroups {
        groups = List.copyOf(groups);
    }

    static ActionGroups read(Texts texts) {
        return new ActionGroups(Table.parse(FILE, texts.read(FILE)).read(ActionGroups::group));
    }

    private static Group group(Row row) {
        return new Group(row.cell("type"), List.of(row.cell("actions").split(",", -1)), row.cell("doc"));
    }

    /**
     * {@return the actions of each group}
     *
     * @param actions all actions
     */
    Map<Group, List<String>> of(Set<String> actions) {
        Set<String> left = new LinkedHashSet<>(actions);
        Map<Group, List<String>> grouped = new LinkedHashMap<>();
        for (Group group : groups.subList(0, groups.size() - 1)) {
            Set<String> unknown = group.actions().stream()
                    .filter(action -> !left.remove(action))
                    .collect(Collectors.toSet());
            if (!unknown.isEmpty()) {
                throw new IllegalStateException(FILE + " names what is no action, or twice: " + unknown);
            }
            grouped.put(group, group.actions());
        }
        grouped.put(groups.get(groups.size() - 1), List.copyOf(left));
        return grouped;
    }
}
