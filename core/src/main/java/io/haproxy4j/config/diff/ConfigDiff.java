// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.diff;

import io.haproxy4j.config.HaproxyConfig;
import java.util.List;

/**
 * The differences from one configuration to another: by section and by what a statement is about, such as the name of a
 * server or the address of a listener. Rules are compared by their order. Indentation, quotes, blank lines, comments, and
 * the order of statements where it means nothing make no difference.
 *
 * @param changes the differences; sections in the order of the later configuration, those that are gone at the end
 */
public record ConfigDiff(List<Change> changes) {

    /** Copies the list. */
    public ConfigDiff {
        changes = List.copyOf(changes);
    }

    /**
     * Compares two configurations.
     *
     * @param before the earlier one
     * @param after the later one
     * @return what is different
     */
    public static ConfigDiff between(HaproxyConfig before, HaproxyConfig after) {
        return new ConfigDiff(new SectionComparison(Sections.of(before), Sections.of(after)).changes());
    }

    /** {@return whether both say the same} */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** A line for each difference below the line of its section, for people to review; {@code no difference} for none. */
    @Override
    public String toString() {
        if (changes.isEmpty()) {
            return "no difference";
        }
        StringBuilder out = new StringBuilder();
        String section = "";
        for (Change change : changes) {
            boolean whole = change.before().isEmpty() && change.after().isEmpty();
            if (!whole && !change.section().equals(section)) {
                out.append("  ").append(change.section()).append('\n');
            }
            section = whole ? "" : change.section();
            out.append(whole ? "" : "    ").append(change).append('\n');
        }
        return out.toString();
    }
}
