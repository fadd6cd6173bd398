// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.Problem;
import io.haproxy4j.config.line.Reference;
import io.haproxy4j.config.line.Statement;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.lint.Definitions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must hold before a configuration exists at all: every word can be written, every name is defined, once. */
final class Validation {

    private final HaproxyConfig config;
    private final Definitions definitions;
    private final List<Diagnostic> found = new ArrayList<>();

    private Validation(HaproxyConfig config) {
        this.config = config;
        this.definitions = Definitions.of(config);
    }

    static List<Diagnostic> of(HaproxyConfig config) {
        Validation validation = new Validation(config);
        validation.run();
        return validation.found;
    }

    private void run() {
        Set<String> seen = new HashSet<>();
        for (Section section : config.sections()) {
            sectionName(section);
            unique(section, seen);
            Set<String> members = new HashSet<>();
            for (Statement statement : section.statements()) {
                if (!statement.words().isEmpty() || !statement.problems().isEmpty()) {
                    statement(section, statement, members);
                }
            }
        }
    }

    private void sectionName(Section section) {
        Place place = Place.model(section.label());
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
        if (!section.name().isEmpty()) {
            section.nameWord().problems().forEach(problem -> report(place, problem));
        }
    }

    /** Proxies share names only across sides: a frontend and a backend may (lint says where not), two backends not. */
    private void unique(Section section, Set<String> seen) {
        if (section.name().isEmpty()) {
            return;
        }
        List<String> keys = switch (section.kind()) {
            case FRONTEND -> List.of("frontend");
            case BACKEND -> List.of("backend");
            case LISTEN -> List.of("frontend", "backend");
            default -> List.of(section.kind().keyword());
        };
        boolean fresh = true;
        for (String key : keys) {
            fresh &= seen.add(key + " " + section.name());
        }
        if (!fresh) {
            error(
                    "duplicate-section",
                    Place.model(section.label()),
                    "there is a " + section.label() + " already",
                    "rename one of them or put their statements together");
        }
    }

    private void statement(Section section, Statement statement, Set<String> members) {
        Place place = Place.model(section.label(), statement.label());
        for (Problem problem : statement.problems()) {
            report(place, problem);
        }
        if (statement.words().isEmpty()) {
            return;
        }
        String keyword = statement.words().get(0).text();
        if (SectionKind.ofKeyword(keyword).isPresent()) {
            error(
                    "section-in-section",
                    place,
                    "the statement \"" + keyword + "\" would begin another section",
                    "add that section to the configuration's builder");
        } else if (keyword.startsWith(".") || keyword.startsWith("[")) {
            error(
                    "structure-in-section",
                    place,
                    "the statement \"" + keyword + "\" would change how the lines after it are read",
                    "build the wanted configuration in Java instead");
        }
        if (Definitions.isMember(keyword) && statement.words().size() > 1) {
            String member = statement.words().get(1).text();
            if (!members.add(member)) {
                error(
                        "duplicate-" + keyword,
                        place,
                        "there is a " + keyword + " " + member + " in this section already",
                        "rename one of them");
            }
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

    private void report(Place place, Problem problem) {
        error(problem.code(), place, problem.message(), problem.fix());
    }

    private void error(String code, Place place, String message, String fix) {
        found.add(Diagnostic.error(code, place, message, fix));
    }
}
