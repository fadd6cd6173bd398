// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived;

import io.haproxy4j.config.ConfigException;
import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.Place;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Statements to text: one keyword per line, braces on the keyword's line, four blanks per level. */
final class ConfigWriter {

    private static final String INDENT = "    ";

    private final StringBuilder text = new StringBuilder();
    private final List<Statement> byLine = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    /**
     * The text of a configuration.
     *
     * @param text what to write to the file
     * @param byLine for each line, from index 0, the statement it belongs to
     */
    record Rendered(String text, List<Statement> byLine) {}

    /**
     * Writes the statements.
     *
     * @param statements top-level statements, already in the order keepalived needs
     * @return text and line table
     * @throws ConfigException with every word that cannot be written
     */
    static Rendered render(List<Statement> statements) {
        var writer = new ConfigWriter();
        writer.body(statements, 0);
        if (!writer.problems.isEmpty()) {
            throw new ConfigException(writer.problems);
        }
        return new Rendered(writer.text.toString(), List.copyOf(writer.byLine));
    }

    private void body(List<Statement> statements, int depth) {
        for (Statement statement : statements) {
            if (depth == 0 && text.length() > 0) {
                text.append('\n');
                byLine.add(statement);
            }
            String line = line(statement, depth);
            if (line == null) {
                continue;
            }
            emit(statement, line);
            if (statement.isBlock()) {
                body(statement.body(), depth + 1);
                emit(statement, INDENT.repeat(depth) + "}");
            }
        }
    }

    private void emit(Statement statement, String line) {
        text.append(line).append('\n');
        byLine.add(statement);
    }

    private @Nullable String line(Statement statement, int depth) {
        int before = problems.size();
        Place place = statement.place();
        var line = new StringBuilder(INDENT.repeat(depth));
        String keyword = statement.keyword();
        if (keyword.isEmpty() || Quoting.startsDirective(keyword)) {
            problems.add(Diagnostic.error(
                    "unwritable-word",
                    place,
                    "a line cannot begin with \"" + visible(keyword) + "\", which the file format keeps for itself",
                    "choose another name"));
        }
        line.append(written(place, new Word.Plain(keyword)));
        for (Word word : statement.words()) {
            line.append(' ').append(written(place, word));
        }
        if (statement.isBlock()) {
            line.append(" {");
        }
        int bytes = line.toString().getBytes(StandardCharsets.UTF_8).length;
        if (bytes > Quoting.MAX_LINE) {
            problems.add(Diagnostic.error(
                    "line-too-long",
                    place,
                    "the line is " + bytes + " bytes long; keepalived cuts lines at " + Quoting.MAX_LINE,
                    "shorten it, for example by moving a command into a script"));
        }
        return problems.size() == before ? line.toString() : null;
    }

    private String written(Place place, Word word) {
        if (word instanceof Word.Plain plain) {
            refuse(place, plain.value(), Quoting.obstacle(plain.value()));
            return Quoting.plain(plain.value());
        }
        List<String> argv = ((Word.Command) word).argv();
        argv.forEach(element -> refuse(place, element, Quoting.commandObstacle(element)));
        return Quoting.command(argv);
    }

    private void refuse(Place place, String value, @Nullable String obstacle) {
        if (obstacle != null) {
            problems.add(Diagnostic.error(
                    "unwritable-word",
                    place,
                    "the value \"" + visible(value) + "\" " + obstacle,
                    "leave that character out"));
        }
    }

    private static final Map<Character, String> NAMED = Map.of('\n', "\\n", '\r', "\\r", '\t', "\\t", '\0', "\\0");

    /** The value with control characters made visible, so that a message stays one line. */
    private static String visible(String value) {
        var shown = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            shown.append(
                    c < ' ' || c == 0x7f ? NAMED.getOrDefault(c, "\\u%04x".formatted((int) c)) : String.valueOf(c));
        }
        return shown.toString();
    }
}
