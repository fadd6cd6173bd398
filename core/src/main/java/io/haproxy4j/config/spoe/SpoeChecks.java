// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.spoe;

import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.Place;
import io.haproxy4j.config.line.Problem;
import io.haproxy4j.config.line.Statement;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.spoe.SpoeSection.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must hold of a file: every word can be written, every name is defined, once. */
final class SpoeChecks {

    private final List<Diagnostic> found = new ArrayList<>();

    private SpoeChecks() {}

    static List<Diagnostic> problems(List<SpoeEngine> engines) {
        SpoeChecks checks = new SpoeChecks();
        Set<String> names = new HashSet<>();
        for (SpoeEngine engine : engines) {
            checks.name(engine.name(), label(engine));
            if (!names.add(engine.name())) {
                checks.error(
                        "duplicate-engine", "there is an engine of this name already", "rename one", label(engine));
            }
            checks.engine(engine);
        }
        return checks.found;
    }

    /** Messages and groups that neither the agent nor a group names. */
    static List<Diagnostic> unused(SpoeEngine engine) {
        List<Diagnostic> unused = new ArrayList<>();
        for (SpoeSection section : engine.sections()) {
            String keyword = section.kind() == Kind.SPOE_GROUP ? "groups" : "messages";
            boolean used = section.kind() == Kind.SPOE_AGENT
                    || engine.sections().stream()
                            .flatMap(other -> other.arguments(keyword))
                            .anyMatch(section.name()::equals);
            if (!used) {
                unused.add(Diagnostic.warning(
                        "unused-section",
                        Place.model(label(engine), section.label()),
                        "nothing sends it",
                        "name it in " + keyword + " of the agent, or leave it out"));
            }
        }
        return unused;
    }

    private static String label(SpoeEngine engine) {
        return "[" + engine.name() + "]";
    }

    private void engine(SpoeEngine engine) {
        Set<String> labels = new HashSet<>();
        int agents = 0;
        for (SpoeSection section : engine.sections()) {
            name(section.name(), label(engine), section.label());
            if (!labels.add(section.label())) {
                error("duplicate-section", "there is a section of this name already", "rename one", engine, section);
            }
            if (section.kind() == Kind.SPOE_AGENT && ++agents > 1) {
                error("second-agent", "an engine has one agent", "make another engine of it", engine, section);
            }
            section.statements().forEach(statement -> statement(engine, section, statement));
            references(engine, section, "messages", Kind.SPOE_MESSAGE);
            references(engine, section, "groups", Kind.SPOE_GROUP);
            if (section.kind() == Kind.SPOE_AGENT
                    && section.arguments("use-backend").findAny().isEmpty()) {
                error("missing-backend", "the agent has no backend", "add useBackend(...)", engine, section);
            }
        }
        if (agents == 0) {
            error("missing-agent", "the engine has no agent", "add agent(...)", label(engine));
        }
    }

    private void statement(SpoeEngine engine, SpoeSection section, Statement statement) {
        for (Problem problem : statement.problems()) {
            error(problem.code(), problem.message(), problem.fix(), label(engine), section.label(), statement.label());
        }
        List<Word> words = statement.words();
        String keyword = words.isEmpty() ? "" : words.get(0).text();
        if (keyword.startsWith("[")
                || keyword.startsWith(".")
                || Kind.ofKeyword(keyword).isPresent()) {
            error(
                    "structure-in-section",
                    "the statement would change how the lines after it are read",
                    "use the methods of the engine's builder",
                    label(engine),
                    section.label(),
                    statement.label());
        }
    }

    private void references(SpoeEngine engine, SpoeSection section, String keyword, Kind kind) {
        section.arguments(keyword)
                .filter(name -> engine.section(kind, name).isEmpty())
                .forEach(name -> error(
                        "unknown-" + kind.keyword(),
                        "there is no " + kind.keyword() + " \"" + name + "\" in the engine",
                        "define it",
                        label(engine),
                        section.label(),
                        keyword + " " + name));
    }

    private void name(String name, String... place) {
        Word word = Word.name(name);
        word.problems().forEach(problem -> error(problem.code(), problem.message(), problem.fix(), place));
    }

    private void error(String code, String message, String fix, SpoeEngine engine, SpoeSection section) {
        error(code, message, fix, label(engine), section.label());
    }

    private void error(String code, String message, String fix, String... place) {
        found.add(Diagnostic.error(code, Place.model(place), message, fix));
    }
}
