// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived;

import io.haproxy4j.config.ConfigException;
import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.Place;
import io.haproxy4j.config.Severity;
import io.haproxy4j.config.file.AtomicFile;
import io.haproxy4j.keepalived.internal.CatalogueCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A keepalived configuration as data: what {@code keepalived.conf} says once every macro is expanded. Immutable.
 *
 * <p>Made by {@link #builder()}. Whatever is in it can be written: {@link Builder#build()} has already tried.
 */
public final class KeepalivedConfig {

    private final List<Statement> statements;

    KeepalivedConfig(List<Statement> statements) {
        this.statements = List.copyOf(statements);
    }

    /**
     * A configuration of the given statements, in the given order and unchecked.
     *
     * @param statements top-level statements
     * @return the configuration
     */
    public static KeepalivedConfig of(List<Statement> statements) {
        return new KeepalivedConfig(statements);
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
     * The text of the configuration. The same configuration always gives the same text.
     *
     * @return the text, ending with a line feed
     * @throws ConfigException if something cannot be written so that keepalived reads it back unchanged
     */
    public String render() {
        return rendered().text();
    }

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
        AtomicFile.write(file, render().getBytes(StandardCharsets.UTF_8), AtomicFile.PRIVATE);
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
            var config = new KeepalivedConfig(EmissionOrder.sort(statements()));
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
