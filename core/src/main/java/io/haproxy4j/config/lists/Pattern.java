// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.lists;

import io.haproxy4j.config.line.Problem;
import java.util.List;

/**
 * A line of a pattern file.
 *
 * @param text the pattern; may have blanks within and at its end, but not at its beginning
 */
public record Pattern(String text) implements Entry {

    static Pattern parse(String line) {
        return new Pattern(line.replaceFirst("^[ \t]+", ""));
    }

    /** Only a # in the first column begins a comment. */
    static String guarded(String line) {
        return line.startsWith("#") ? " " + line : line;
    }

    @Override
    public String key() {
        return text;
    }

    @Override
    public List<Problem> problems() {
        return Texts.all(
                Texts.without("the pattern", text, ""),
                Texts.untrimmed("the pattern", text, false),
                Texts.fitting(render(), MapEntry.LINE_MAX));
    }

    @Override
    public String render() {
        return guarded(text);
    }

    /** The line. */
    @Override
    public String toString() {
        return render();
    }
}
