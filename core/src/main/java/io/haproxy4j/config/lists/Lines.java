// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.lists;

import io.haproxy4j.config.ConfigException;
import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.Place;
import io.haproxy4j.config.file.AtomicFile;
import io.haproxy4j.config.line.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the files of this package have in common: entries with comments between them.
 *
 * @param kind what the file is, for messages
 * @param lines its lines
 * @param <E> what it lists
 */
record Lines<E extends Entry>(String kind, List<Line<E>> lines) {

    /** Copies the lines. */
    Lines {
        lines = List.copyOf(lines);
    }

    List<E> entries() {
        return lines.stream().flatMap(line -> line.entry().stream()).toList();
    }

    String render() {
        StringBuilder out = new StringBuilder();
        lines.forEach(line -> out.append(line.text()).append('\n'));
        return out.toString();
    }

    void write(Path file) throws IOException {
        AtomicFile.write(file, render().getBytes(StandardCharsets.UTF_8), AtomicFile.PUBLIC);
    }

    /** Entries whose key stands in an earlier line. */
    List<Diagnostic> repeated(String consequence) {
        List<Diagnostic> found = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Optional<E> entry = lines.get(i).entry();
            Integer first = entry.isPresent() ? seen.putIfAbsent(entry.get().key(), i + 1) : null;
            if (first != null) {
                found.add(Diagnostic.warning(
                        "repeated-entry",
                        Place.line("<" + kind + ">", i + 1),
                        "line " + first + " has the same entry; " + consequence,
                        "leave one of them out"));
            }
        }
        return found;
    }

    /** Collects lines. */
    static final class Collector<E extends Entry> {

        private final String kind;
        private final List<Line<E>> lines = new ArrayList<>();
        private final List<Diagnostic> problems = new ArrayList<>();

        Collector(String kind) {
            this.kind = kind;
        }

        Collector(Lines<E> lines) {
            this.kind = lines.kind();
            this.lines.addAll(lines.lines());
        }

        void entry(E entry) {
            lines.add(Line.of(entry));
            entry.problems().forEach(this::problem);
        }

        void comment(String text) {
            text.lines().forEach(line -> lines.add(new Line<>(Optional.empty(), line.isEmpty() ? "#" : "# " + line)));
            if (text.indexOf('\0') >= 0) {
                problem(new Problem("nul-character", "the comment has a NUL", "remove it"));
            }
        }

        /** Reads the lines of a file; what begins with {@code #}, and blank lines, stay as they are. */
        void parse(String text, Function<String, E> reader) {
            for (String line : text.split("\r\n|\n|\r", -1)) {
                if (line.isBlank() || line.startsWith("#")) {
                    lines.add(new Line<>(Optional.empty(), line));
                } else {
                    entry(reader.apply(line));
                }
            }
            // The end of the last line is not a line of its own.
            Line<E> last = lines.get(lines.size() - 1);
            if (last.text().isEmpty() && last.entry().isEmpty()) {
                lines.remove(lines.size() - 1);
            }
        }

        private void problem(Problem problem) {
            problems.add(Diagnostic.error(
                    problem.code(), Place.line("<" + kind + ">", lines.size()), problem.message(), problem.fix()));
        }

        Lines<E> build() {
            if (!problems.isEmpty()) {
                throw new ConfigException(problems);
            }
            return new Lines<>(kind, lines);
        }
    }
}
