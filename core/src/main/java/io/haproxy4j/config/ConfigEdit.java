// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.syntax.ConfigFile;
import io.haproxy4j.config.syntax.Line;
import io.haproxy4j.config.syntax.LineKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Changes to a file, one after the other; each sees what those before it have done. What is added is written like its
 * neighbours; what is not named keeps every byte. Sections and statements are found in all branches of conditional
 * blocks, the first one of a name counts. Not for several threads at a time.
 */
public final class ConfigEdit {

    private ConfigFile file;

    ConfigEdit(ConfigFile file) {
        this.file = file;
    }

    /** {@return the file as it is by now} */
    public ConfigFile file() {
        return file;
    }

    List<Line> lines() {
        return file.lines();
    }

    /** Replaces lines; gives the new ones. */
    List<Line> replace(int from, int to, List<String> contents) {
        file = file.replaceLines(from, to, contents);
        return file.lines().subList(from, from + contents.size());
    }

    /** Where a line is by now; two lines with the same text are not the same line. */
    @SuppressWarnings("ReferenceEquality")
    int indexOf(Line line, String what) {
        List<Line> lines = file.lines();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) == line) {
                return i;
            }
        }
        throw refused("nothing-to-edit", what + " was removed by an edit before", "edit it first");
    }

    ConfigException refused(String code, String message, String fix) {
        return new ConfigException(Diagnostic.error(code, new Place.InText(file.name(), 0, 0), message, fix));
    }

    /**
     * The global section.
     *
     * @return the first one
     * @throws ConfigException if there is none
     */
    public SectionEdit global() {
        return section(SectionKind.GLOBAL, "");
    }

    /**
     * A defaults section without a name.
     *
     * @return the first one
     * @throws ConfigException if there is none
     */
    public SectionEdit defaults() {
        return section(SectionKind.DEFAULTS, "");
    }

    /**
     * A frontend.
     *
     * @param name its name
     * @return its edits
     * @throws ConfigException if there is no such section
     */
    public SectionEdit frontend(String name) {
        return section(SectionKind.FRONTEND, name);
    }

    /**
     * A backend.
     *
     * @param name its name
     * @return its edits
     * @throws ConfigException if there is no such section
     */
    public SectionEdit backend(String name) {
        return section(SectionKind.BACKEND, name);
    }

    /**
     * A listen section.
     *
     * @param name its name
     * @return its edits
     * @throws ConfigException if there is no such section
     */
    public SectionEdit listen(String name) {
        return section(SectionKind.LISTEN, name);
    }

    /**
     * A section of any kind.
     *
     * @param kind its kind
     * @param name its name; empty for a section without one
     * @return its edits
     * @throws ConfigException if there is no such section
     */
    public SectionEdit section(SectionKind kind, String name) {
        return find(kind, name)
                .orElseThrow(() -> refused(
                        "nothing-to-edit",
                        "there is no section " + (kind.keyword() + " " + name).strip(),
                        "add it first"));
    }

    /**
     * Whether a section is there.
     *
     * @param kind its kind
     * @param name its name; empty for a section without one
     * @return its edits, or empty
     */
    public Optional<SectionEdit> find(SectionKind kind, String name) {
        for (Line line : file.lines()) {
            if (line.kind() == LineKind.SECTION
                    && line.section().equals(Optional.of(kind))
                    && PartReader.nameOf(line).equals(name)) {
                return Optional.of(new SectionEdit(this, line));
            }
        }
        return Optional.empty();
    }

    /**
     * Adds a section at the end of the file, behind a blank line.
     *
     * @param section what is added, its statements indented as those of the file
     * @return its edits
     * @throws ConfigException if HAProxy cannot take one of its words or statements
     */
    public SectionEdit add(Section section) {
        requireNoProblems(section);
        List<String> contents = new ArrayList<>();
        List<Line> lines = file.lines();
        boolean apart = lines.isEmpty() || lines.get(lines.size() - 1).kind() == LineKind.BLANK;
        if (!apart) {
            contents.add("");
        }
        String indent = HouseStyle.indent(lines);
        for (String line : section.render().lines().toList()) {
            contents.add(line.startsWith(Section.INDENT) ? indent + line.substring(Section.INDENT.length()) : line);
        }
        List<Line> added = replace(lines.size(), lines.size(), contents);
        return new SectionEdit(this, added.get(apart ? 0 : 1));
    }

    private static void requireNoProblems(Section section) {
        List<Diagnostic> problems = new ArrayList<>();
        section.heading()
                .forEach(word -> word.problems()
                        .forEach(p -> problems.add(
                                Diagnostic.error(p.code(), Place.model(section.label()), p.message(), p.fix()))));
        section.body()
                .forEach(statement -> statement
                        .problems()
                        .forEach(p -> problems.add(Diagnostic.error(
                                p.code(), Place.model(section.label(), statement.label()), p.message(), p.fix()))));
        if (!problems.isEmpty()) {
            throw new ConfigException(problems);
        }
    }
}
