// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.diff;

import io.haproxy4j.config.diff.Change.Kind;
import io.haproxy4j.config.diff.Sections.Content;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares the sections of two configurations. */
final class SectionComparison {

    private final Map<String, Content> before;
    private final Map<String, Content> after;

    SectionComparison(Map<String, Content> before, Map<String, Content> after) {
        this.before = before;
        this.after = after;
    }

    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        Set<String> inPlace = inPlace();
        after.forEach((label, content) -> {
            Content old = before.get(label);
            if (old == null) {
                changes.add(new Change(Kind.SECTION_ADDED, label, "", "", 0));
                content.statements().forEach(s -> changes.add(new Change(Kind.ADDED, label, "", s.text(), 0)));
                return;
            }
            if (!inPlace.contains(label)) {
                changes.add(new Change(Kind.SECTION_MOVED, label, "", "", 0));
            }
            if (!old.heading().equals(content.heading())) {
                changes.add(new Change(Kind.HEADING_CHANGED, label, old.heading(), content.heading(), 0));
            }
            changes.addAll(
                    new StatementComparison(label, content.scope(), old.statements(), content.statements()).changes());
        });
        before.keySet().stream()
                .filter(label -> !after.containsKey(label))
                .forEach(label -> changes.add(new Change(Kind.SECTION_REMOVED, label, "", "", 0)));
        return changes;
    }

    /** The sections of both that follow one another alike. */
    private Set<String> inPlace() {
        List<String> old = before.keySet().stream().filter(after::containsKey).toList();
        List<String> now = after.keySet().stream().filter(before::containsKey).toList();
        Set<String> same = new HashSet<>();
        for (int[] pair : Alignment.of(old, now)) {
            same.add(old.get(pair[0]));
        }
        return same;
    }
}
