// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.Branch;
import io.haproxy4j.config.line.Comment;
import io.haproxy4j.config.line.ConditionalBlock;
import io.haproxy4j.config.line.Problem;
import io.haproxy4j.config.line.Reference;
import io.haproxy4j.config.line.Statement;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.lint.Definitions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** What must hold before a configuration exists at all: every word can be written, every name is defined, once. */
final class Validation {

    private final HaproxyConfig config;
    private final Definitions definitions;
    private final Set<Part> repeatedSections;
    private final Set<String> defaultsSoFar = new HashSet<>();
    private final List<Diagnostic> found = new ArrayList<>();

    private Validation(HaproxyConfig config) {
        this.config = config;
        this.definitions = Definitions.of(config);
        this.repeatedSections = Coexisting.repeated(config.parts(), Validation::sectionNames, Validation::branches);
    }

    static List<Diagnostic> of(HaproxyConfig config) {
        Validation validation = new Validation(config);
        validation.run();
        return validation.found;
    }

    private void run() {
        parts(config.parts(), 0);
    }

    private void parts(List<Part> parts, int depth) {
        for (Part part : parts) {
            if (part instanceof Section section) {
                section(section, depth);
            } else if (part instanceof Remark remark) {
                remark(remark.statement());
            } else if (part instanceof Continuation continuation) {
                for (Statement statement : continuation.body()) {
                    statement.problems().forEach(problem -> report(() -> Place.model(statement.label()), problem));
                }
            } else if (part instanceof ConditionalParts block) {
                Supplier<Place> place = () -> Place.model(block.label());
                depth(depth + 1, place);
                for (Branch<Part> branch : block.branches()) {
                    branch.problems().forEach(problem -> report(place, problem));
                    parts(branch.body(), depth + 1);
                }
            }
        }
    }

    private void section(Section section, int depth) {
        sectionName(section);
        from(section);
        if (repeatedSections.contains(section)) {
            error(
                    "duplicate-section",
                    () -> Place.model(section.label()),
                    "there is a " + section.label() + " already",
                    "rename one of them or put their statements together");
        }
        Set<Statement> repeated = Coexisting.repeated(section.body(), Validation::member, Validation::branches);
        statements(section, section.body(), depth, repeated);
    }

    /** HAProxy looks for the defaults section a section names among those it has read. */
    private void from(Section section) {
        section.from()
                .filter(name -> !defaultsSoFar.contains(name))
                .ifPresent(name -> error(
                        "unknown-defaults-section",
                        () -> Place.model(section.label()),
                        "there is no defaults section \"" + name + "\" in front of it",
                        "define it before the sections that name it"));
        if (section.kind() == SectionKind.DEFAULTS) {
            defaultsSoFar.add(section.name());
        }
    }

    private void statements(Section section, List<Statement> statements, int depth, Set<Statement> repeated) {
        for (Statement statement : statements) {
            Supplier<Place> place = () -> section.place(statement);
            statement.problems().forEach(problem -> report(place, problem));
            if (statement instanceof ConditionalBlock block) {
                depth(depth + 1, place);
                block.branches().forEach(branch -> statements(section, branch.body(), depth + 1, repeated));
            } else if (!statement.words().isEmpty()) {
                statement(section, statement, place);
                if (repeated.contains(statement)) {
                    error(
                            "duplicate-" + statement.words().get(0).text(),
                            place,
                            "there is a " + statement.label() + " in this section already",
                            "rename one of them");
                }
            }
        }
    }

    private void depth(int depth, Supplier<Place> place) {
        // One report at the first block that is too deep, not one for each within it.
        if (depth == ConditionalBlock.MAX_DEPTH + 1) {
            error(
                    "blocks-too-deep",
                    place,
                    "more than " + ConditionalBlock.MAX_DEPTH + " conditional blocks within one another",
                    "join their conditions with and(...)");
        }
    }

    private void remark(Statement statement) {
        Supplier<Place> place = () -> Place.model(statement.label());
        statement.problems().forEach(problem -> report(place, problem));
        boolean message = !statement.words().isEmpty()
                && MessageLevel.isKeyword(statement.words().get(0).text());
        if (!message && !(statement instanceof Comment)) {
            error(
                    "statement-outside-section",
                    place,
                    "the statement \"" + statement.label() + "\" stands in no section",
                    "add it to a section");
        }
    }

    private void sectionName(Section section) {
        Supplier<Place> place = () -> Place.model(section.label());
        switch (section.kind().nameRule()) {
            case NONE -> {
                if (!section.name().isEmpty()) {
                    error(
                            "unexpected-name",
                            place,
                            "a " + section.kind().keyword() + " section has no name",
                            "leave it out");
                }
            }
            case REQUIRED -> {
                if (section.name().isEmpty()) {
                    error(
                            "missing-name",
                            place,
                            "a " + section.kind().keyword() + " section needs a name",
                            "give it one");
                }
            }
            case OPTIONAL -> {}
        }
        section.heading().forEach(word -> word.problems().forEach(problem -> report(place, problem)));
    }

    /** Proxies share names only across sides: a frontend and a backend may (lint says where not), two backends not. */
    private static List<String> sectionNames(Part part) {
        if (!(part instanceof Section section) || section.name().isEmpty()) {
            return List.of();
        }
        return switch (section.kind()) {
            case FRONTEND -> List.of("frontend " + section.name());
            case BACKEND -> List.of("backend " + section.name());
            case LISTEN -> List.of("frontend " + section.name(), "backend " + section.name());
            default -> List.of(section.label());
        };
    }

    private static List<Branch<Part>> branches(Part part) {
        return part instanceof ConditionalParts block ? block.branches() : List.of();
    }

    private static List<String> member(Statement statement) {
        List<Word> words = statement.words();
        return words.size() > 1 && Definitions.isMember(words.get(0).text())
                ? List.of(words.get(0).text() + " " + words.get(1).text())
                : List.of();
    }

    private static List<Branch<Statement>> branches(Statement statement) {
        return statement instanceof ConditionalBlock block ? block.branches() : List.of();
    }

    private void statement(Section section, Statement statement, Supplier<Place> place) {
        String keyword = statement.words().get(0).text();
        if (SectionKind.ofKeyword(keyword).isPresent()) {
            error(
                    "section-in-section",
                    place,
                    "the statement \"" + keyword + "\" would begin another section",
                    "add that section to the configuration's builder");
        } else if ((keyword.startsWith(".") && !MessageLevel.isKeyword(keyword)) || keyword.startsWith("[")) {
            error(
                    "structure-in-section",
                    place,
                    "the statement \"" + keyword + "\" would change how the lines after it are read",
                    "use ifBlock(...) for conditional blocks");
        }
        for (Word word : statement.words()) {
            for (Reference reference : word.references()) {
                if (!definitions.has(section, reference)) {
                    error(
                            "unknown-"
                                    + reference.kind().title().replace(' ', '-').toLowerCase(java.util.Locale.ROOT),
                            place,
                            "there is no " + reference.kind().title() + " \"" + reference.name() + "\"",
                            definitions.suggestion(section, reference));
                }
            }
        }
    }

    private void report(Supplier<Place> place, Problem problem) {
        error(problem.code(), place, problem.message(), problem.fix());
    }

    private void error(String code, Supplier<Place> place, String message, String fix) {
        found.add(Diagnostic.error(code, place.get(), message, fix));
    }
}
