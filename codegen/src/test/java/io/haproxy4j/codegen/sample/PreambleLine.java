// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.sample;

/** A line of a preamble, its comment taken off. */
public record PreambleLine(String text, Condition condition) {

    static PreambleLine parse(String line) {
        int comment = line.indexOf(" # ");
        return comment < 0
                ? new PreambleLine(line.stripTrailing(), Condition.parse(""))
                : new PreambleLine(
                        line.substring(0, comment).stripTrailing(), Condition.parse(line.substring(comment + 3)));
    }

    boolean opensSection() {
        return !text.startsWith(" ");
    }

    boolean holdsTheSample() {
        return text.contains("@LINE@") || text.contains("@SAMPLE@");
    }

    /** Whether each sample of a file needs its own. */
    boolean isOfOneSample() {
        return holdsTheSample() || text.contains("@N@");
    }
}
