// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.spoe;

import io.haproxy4j.config.ConfigException;
import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.Place;
import io.haproxy4j.config.line.Comment;
import io.haproxy4j.config.line.RawLine;
import io.haproxy4j.config.line.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text of a file. */
final class SpoeReader {

    private static final Pattern SCOPE = Pattern.compile("\\s*\\[([^\\]]*)\\]\\s*(#.*)?");

    private final List<SpoeEngine> engines = new ArrayList<>();
    private final List<SpoeSection> sections = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private Optional<String> engine = Optional.empty();
    private Optional<RawLine> heading = Optional.empty();
    private int number;

    private SpoeReader() {}

    static List<SpoeEngine> read(String text) {
        SpoeReader reader = new SpoeReader();
        text.lines().forEach(reader::line);
        reader.endEngine();
        return reader.engines;
    }

    private void line(String line) {
        number++;
        Matcher scope = SCOPE.matcher(line);
        if (scope.matches()) {
            endEngine();
            engine = Optional.of(scope.group(1));
        } else if (line.strip().startsWith("#")) {
            if (heading.isPresent()) {
                statements.add(new Comment(line.strip().substring(1).strip()));
            }
        } else if (!line.isBlank()) {
            statement(RawLine.of(line));
        }
    }

    private void statement(RawLine line) {
        boolean opens = line.words().size() > 0
                && SpoeSection.Kind.ofKeyword(line.words().get(0).text()).isPresent();
        if (engine.isEmpty() || (heading.isEmpty() && !opens)) {
            throw new ConfigException(Diagnostic.error(
                    "statement-outside-section",
                    Place.line("<spoe>", number),
                    "the line stands outside of " + (engine.isEmpty() ? "engines" : "sections"),
                    "begin an engine with [NAME] and in it a section"));
        }
        if (opens) {
            endSection();
            heading = Optional.of(line);
        } else {
            statements.add(line);
        }
    }

    private void endSection() {
        heading.ifPresent(line -> sections.add(new SpoeSection(
                SpoeSection.Kind.ofKeyword(line.words().get(0).text()).orElseThrow(),
                line.words().size() > 1 ? line.words().get(1).text() : "",
                statements)));
        heading = Optional.empty();
        statements.clear();
    }

    private void endEngine() {
        endSection();
        engine.ifPresent(name -> engines.add(new SpoeEngine(name, sections)));
        engine = Optional.empty();
        sections.clear();
    }
}
