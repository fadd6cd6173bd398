// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.line;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A comment on lines of its own.
 *
 * @param text the comment; a line end in it begins a further comment line
 */
public record Comment(String text) implements Statement {

    @Override
    public List<Word> words() {
        return List.of();
    }

    @Override
    public String render() {
        // A lone CR ends a line for HAProxy's reader as well, so every line end is taken, not only LF.
        return text.isEmpty()
                ? "#"
                : text.lines().map(line -> line.isEmpty() ? "#" : "# " + line).collect(Collectors.joining("\n"));
    }

    @Override
    public List<Problem> problems() {
        return text.indexOf('\0') < 0
                ? List.of()
                : List.of(new Problem("nul-character", "the comment has a NUL", "remove it"));
    }

    /** The rendered comment. */
    @Override
    public String toString() {
        return render();
    }
}
