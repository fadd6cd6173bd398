// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived;

import io.haproxy4j.config.ConfigException;
import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.Place;
import io.haproxy4j.config.Severity;
import io.haproxy4j.config.file.AtomicFile;
import io.haproxy4j.keepalived.catalogue.KeepalivedVersion;
import io.haproxy4j.keepalived.internal.CatalogueCheck;
import io.haproxy4j.keepalived.lint.KeepalivedLint;
import io.haproxy4j.keepalived.syntax.Environment;
import io.haproxy4j.keepalived.syntax.Evaluation;
import io.haproxy4j.keepalived.syntax.FileEdit;
import io.haproxy4j.keepalived.syntax.Includes;
import io.haproxy4j.keepalived.syntax.KeepalivedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A keepalived configuration as data: what {@code keepalived.conf} says once every macro is expanded. Immutable.
 *
 * <p>Made by {@link #builder()}, by {@link #parse} or by {@link #read}. Whatever the builder made can be written: {@link
 * Builder#build()} has already tried. What was read keeps its file, byte for byte, with its comments and macros.
 */
public final class KeepalivedConfig {

    private static final String NAME = "keepalived.conf";

    private final List<Statement> statements;
    private final @Nullable Origin origin;

    /** The file a configuration was read from, what its macros were expanded with, and what was found on the way. */
    private record Origin(KeepalivedFile file, Environment environment, List<Diagnostic> found) {}

    private KeepalivedConfig(List<Statement> statements, @Nullable Origin origin) {
        this.statements = List.copyOf(statements);
        this.origin = origin;
    }

    /**
     * A configuration of the given statements, in the given order and unchecked.
     *
     * @param statements top-level statements
     * @return the configuration
     */
    public static KeepalivedConfig of(List<Statement> statements) {
        return new KeepalivedConfig(statements, null);
    }

    /**
     * Reads the text of a file that includes no others. {@link #render()} gives the same text again, character by
     * character.
     *
     * @param text any text
     * @return the configuration, as far as the text could be understood; {@link #lint} tells what could not
     */
    public static KeepalivedConfig parse(String text) {
        return of(KeepalivedFile.parse(NAME, text), Environment.empty());
    }

    /**
     * Reads a file and the files it includes. {@link #write(Path)} writes the same bytes again; included files stay
     * where they are.
     *
     * @param file the file
     * @return the configuration, as far as the file could be understood; {@link #lint} tells what could not
     * @throws IOException if it cannot be read
     */
    public static KeepalivedConfig read(Path file) throws IOException {
        return of(KeepalivedFile.read(file), Environment.empty().withIncludes(Includes.fileSystem()));
    }

    /**
     * What a file says on one node.
     *
     * @param file the file
     * @param environment what its macros are expanded with
     * @return the configuration, as far as the file could be understood; {@link #lint} tells what could not
     */
    public static KeepalivedConfig of(KeepalivedFile file, Environment environment) {
        Evaluation evaluation = file.evaluate(environment);
        return new KeepalivedConfig(
                evaluation.config().statements, new Origin(file, environment, evaluation.diagnostics()));
    }

    /** {@return a builder of an empty configuration} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the top-level statements in their order} */
    public List<Statement> statements() {
        return statements;
    }

    /**
     * The top-level statements of one keyword.
     *
     * @param keyword for example {@code vrrp_instance}
     * @return the statements in their order
     */
    public Stream<Statement> all(String keyword) {
        return statements.stream().filter(s -> s.keyword().equals(keyword));
    }

    /**
     * What does not fit together: names that nothing defines, names and router identifiers given twice, intervals that
     * the protocol version cannot announce. {@link Builder#build()} refuses all of it; a configuration read from a
     * file may have it.
     *
     * @return the problems, in the order of the configuration
     */
    public List<Diagnostic> inconsistencies() {
        var problems = new Problems();
        References.check(this, problems);
        return problems.found();
    }

    /**
     * What is wrong or suspicious, above all what {@code keepalived -t} lets pass: what could not be understood, and what
     * {@link KeepalivedLint} finds.
     *
     * @param version the version that is to read the configuration
     * @return the findings
     */
    public List<Diagnostic> lint(KeepalivedVersion version) {
        return Stream.concat(
                        origin == null ? Stream.empty() : origin.found().stream(),
                        KeepalivedLint.forVersion(version).check(this).stream())
                .toList();
    }

    /**
     * A changed copy. Only the lines that are named change; all other bytes of a configuration that was read stay as they
     * are.
     *
     * <pre>{@code
     * config.edit(e -> e.block("vrrp_instance", "VI_1").set("priority", "250"));
     * }</pre>
     *
     * @param changes the changes
     * @return the copy
     * @throws ConfigException if what is to be changed is not there, shares its line with something else, or cannot be
     *     written
     */
    public KeepalivedConfig edit(Consumer<FileEdit> changes) {
        return origin == null
                ? of(KeepalivedFile.parse(NAME, render()).edit(changes), Environment.empty())
                : of(origin.file().edit(changes), origin.environment());
    }

    /**
     * The text of the configuration: of one that was read, that of its file; else the same for the same configuration.
     *
     * @return the text
     * @throws ConfigException if something cannot be written so that keepalived reads it back unchanged
     */
    public String render() {
        return origin == null ? rendered().text() : origin.file().text();
    }

    /** The statements as text, macros expanded. */
    ConfigWriter.Rendered rendered() {
        return ConfigWriter.render(statements);
    }

    /**
     * Writes the configuration atomically: into a temporary file in the same folder, synchronised, then renamed. An
     * existing file keeps its permissions; a new one is readable by its owner alone, since it may hold a password.
     *
     * @param file the file to write, for example {@code /etc/keepalived/keepalived.conf}
     * @throws IOException if it cannot be written; the old file is then still there
     * @throws ConfigException if something cannot be written so that keepalived reads it back unchanged
     */
    public void write(Path file) throws IOException {
        byte[] content = origin == null
                ? render().getBytes(StandardCharsets.UTF_8)
                : origin.file().bytes();
        AtomicFile.write(file, content, AtomicFile.PRIVATE);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeepalivedConfig that && statements.equals(that.statements);
    }

    @Override
    public int hashCode() {
        return statements.hashCode();
    }

    /** The heads of the top-level statements; no password. */
    @Override
    public String toString() {
        return "KeepalivedConfig" + statements;
    }

    /** Builder of a configuration. Blocks may come in any order: they are written in the order keepalived needs. */
    public static final class Builder extends ConfigKeywords<Builder> {

        private final Problems problems;

        private Builder() {
            this(new Problems());
        }

        private Builder(Problems problems) {
            super(problems, List.of());
            this.problems = problems;
        }

        @Override
        Builder self() {
            return this;
        }

        /**
         * The configuration.
         *
         * @return the configuration
         * @throws ConfigException naming every problem: values out of range, words that cannot be written, names
         *     that nothing defines
         */
        public KeepalivedConfig build() {
            var config = KeepalivedConfig.of(EmissionOrder.sort(statements()));
            References.check(config, problems);
            Essentials.check(config, problems);
            Set<Place> named = problems.found().stream().map(Diagnostic::place).collect(Collectors.toSet());
            new CatalogueCheck(Optional.empty(), problems::isExempt)
                    .check(config.statements).stream()
                            .filter(d -> d.severity() == Severity.ERROR && !named.contains(d.place()))
                            .forEach(d -> problems.addAll(List.of(d)));
            try {
                config.rendered();
            } catch (ConfigException e) {
                problems.addAll(e.diagnostics());
            }
            problems.throwIfAny();
            return config;
        }
    }
}
