// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.diff;

/**
 * One difference.
 *
 * @param kind what happened
 * @param section the section, for example {@code backend app}, with the conditions it stands under
 * @param before the statement as it was; empty if there was none, and for a whole section
 * @param after the statement as it is; empty if there is none, and for a whole section
 * @param position for a keyword whose order matters, which one it is among those of its kind, from 1, in the
 *     configuration that has it, the later one first; 0 for all else
 */
public record Change(Kind kind, String section, String before, String after, int position) {

    /** What happened. */
    public enum Kind {
        /** A section is new. */
        SECTION_ADDED,
        /** A section is gone. */
        SECTION_REMOVED,
        /** A section stands in another place among the others; defaults count for what follows them. */
        SECTION_MOVED,
        /** The first line of a section says something else behind its name. */
        HEADING_CHANGED,
        /** A statement is new. */
        ADDED,
        /** A statement is gone. */
        REMOVED,
        /** A statement has other arguments. */
        CHANGED,
        /** A statement whose order matters stands in another place. */
        MOVED
    }

    /** One line: a sign, and what it is about. */
    @Override
    public String toString() {
        String rule = position == 0 ? "" : " (number " + position + ")";
        return switch (kind) {
            case SECTION_ADDED -> "+ " + section;
            case SECTION_REMOVED -> "- " + section;
            case SECTION_MOVED -> "> " + section;
            case HEADING_CHANGED -> "~ " + before + " -> " + after;
            case ADDED -> "+ " + after + rule;
            case REMOVED -> "- " + before + rule;
            case CHANGED -> "~ " + before + " -> " + after;
            case MOVED -> "> " + after + rule;
        };
    }
}
