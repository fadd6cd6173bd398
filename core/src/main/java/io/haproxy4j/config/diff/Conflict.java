// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.diff;

import java.util.List;

/**
 * A place where two edits of one configuration contradict each other.
 *
 * @param line where it begins in our edit, from 1
 * @param base the lines both edits began with
 * @param ours the lines of our edit, which the merged configuration has
 * @param theirs the lines of the other edit
 */
public record Conflict(int line, List<String> base, List<String> ours, List<String> theirs) {

    /** Copies the lists. */
    public Conflict {
        base = List.copyOf(base);
        ours = List.copyOf(ours);
        theirs = List.copyOf(theirs);
    }

    /** The line number, and what each of the three has. */
    @Override
    public String toString() {
        return "line " + line + ": was " + shown(base) + ", ours " + shown(ours) + ", theirs " + shown(theirs);
    }

    private static String shown(List<String> lines) {
        return lines.isEmpty()
                ? "nothing"
                : "\"" + String.join("\" \"", lines.stream().map(String::strip).toList()) + "\"";
    }
}
