// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.line;

import io.haproxy4j.config.scan.LineScanner;
import java.util.List;
import java.util.Optional;

/** A condition in HAProxy's own syntax, as it stands after {@code .if}. */
record RawCondition(String text, List<Problem> problems) implements BlockCondition {

    static RawCondition of(String text) {
        // Read as the end of a line, so that what would be a second line or an open quote is seen.
        List<Problem> problems = RawLine.of(".if " + text).problems();
        if (problems.isEmpty() && hasComment(text)) {
            problems = List.of(new Problem(
                    "comment-in-condition",
                    "the condition " + Quoting.excerpt(text) + " has a #, which would hide what follows it",
                    "quote the # or leave it out"));
        }
        return new RawCondition(text.strip(), problems);
    }

    private static boolean hasComment(String text) {
        LineScanner scanner = new LineScanner(text, Integer.MAX_VALUE);
        scanner.scan(0, text.length());
        return scanner.commented();
    }

    @Override
    public Optional<Boolean> valueOn(int major, int minor) {
        return Optional.empty();
    }

    /** The condition as it was given. */
    @Override
    public String toString() {
        return text;
    }
}
