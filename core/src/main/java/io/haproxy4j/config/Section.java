// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.Comment;
import io.haproxy4j.config.line.ConditionalBlock;
import io.haproxy4j.config.line.Statement;
import io.haproxy4j.config.line.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One section of a configuration, as an immutable value. */
public final class Section implements Part {

    static final String INDENT = "    ";

    private final SectionKind kind;
    private final String name;
    private final List<Word> heading;
    private final List<Statement> body;
    private final List<Statement> statements;
    private final SharedLabels labels = new SharedLabels();

    /**
     * A section.
     *
     * @param kind what it configures
     * @param name its name; empty where it has none
     * @param body what stands in it, in order
     */
    public Section(SectionKind kind, String name, List<? extends Statement> body) {
        this(kind, name, name.isEmpty() ? List.of() : List.of(Word.name(name)), body);
    }

    /**
     * A section whose first line says more than its name.
     *
     * @param kind what it configures
     * @param name its name; empty where it has none
     * @param heading what follows the keyword in its first line: the name if it has one, and for example
     *     {@code from base}
     * @param body what stands in it, in order
     */
    public Section(SectionKind kind, String name, List<Word> heading, List<? extends Statement> body) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.name = Objects.requireNonNull(name, "name");
        this.heading = List.copyOf(heading);
        this.body = List.copyOf(body);
        this.statements = this.body.stream().anyMatch(statement -> statement instanceof ConditionalBlock)
                ? this.body.stream().flatMap(ConditionalBlock::leaves).toList()
                : this.body;
    }

    /**
     * What it configures.
     *
     * @return the kind
     */
    public SectionKind kind() {
        return kind;
    }

    /**
     * Its name.
     *
     * @return the name; empty where it has none
     */
    public String name() {
        return name;
    }

    /**
     * What follows the keyword in its first line.
     *
     * @return the name if it has one, and what comes after it
     */
    public List<Word> heading() {
        return heading;
    }

    /**
     * The defaults section it names in its first line, to take from there what it does not say itself.
     *
     * @return the name; empty where it names none
     */
    public Optional<String> from() {
        int last = heading.size() - 1;
        return last > 0 && heading.get(last - 1).text().equals("from")
                ? Optional.of(heading.get(last).text())
                : Optional.empty();
    }

    /**
     * The same section, taking what it does not say itself from a named defaults section.
     *
     * @param defaults the name of that section
     * @return the section
     */
    public Section from(String defaults) {
        return new Section(kind, name, List.of(Word.name(name), Word.of("from"), Word.name(defaults)), body);
    }

    /**
     * What stands in it, conditional blocks as such.
     *
     * @return the statements in order
     */
    public List<Statement> body() {
        return body;
    }

    /**
     * What stands in it, with the statements of all branches in place of conditional blocks: for looking at everything
     * that HAProxy may come to read.
     *
     * @return the statements in the order of the file, without {@link ConditionalBlock}
     */
    public List<Statement> statements() {
        return statements;
    }

    @Override
    public Stream<Section> sections() {
        return Stream.of(this);
    }

    /**
     * The same section with other statements; conditional blocks keep their shape.
     *
     * @param change gives for each of {@link #statements()} what stands in its place
     * @return the section
     */
    public Section mapStatements(UnaryOperator<Statement> change) {
        return replaceStatements(statement -> Stream.of(change.apply(statement)));
    }

    Section withBody(List<Statement> other) {
        return new Section(kind, name, heading, other);
    }

    private Section replaceStatements(Function<Statement, Stream<Statement>> change) {
        return withBody(ConditionalBlock.replaceLeaves(body, change));
    }

    /**
     * A builder that starts with the statements of this section.
     *
     * @return the builder
     */
    public GenericBuilder toBuilder() {
        GenericBuilder builder = new GenericBuilder(kind, name);
        body.forEach(builder::add);
        return builder;
    }

    /**
     * The same section with a statement more.
     *
     * @param statement the statement, which comes last
     * @return the section
     */
    public Section with(Statement statement) {
        return withBody(Stream.concat(body.stream(), Stream.of(statement)).toList());
    }

    /**
     * The same section without some statements; conditional blocks stay, if need be without a body.
     *
     * @param unwanted tells which of {@link #statements()} to leave out
     * @return the section
     */
    public Section without(Predicate<? super Statement> unwanted) {
        return replaceStatements(statement -> unwanted.test(statement) ? Stream.empty() : Stream.of(statement));
    }

    /**
     * A short name for messages.
     *
     * @return for example {@code backend be_app}
     */
    public String label() {
        return name.isEmpty() ? kind.keyword() : kind.keyword() + " " + name;
    }

    /**
     * Where a statement of this section is, for a diagnostic. Statements are named by their first words; where several
     * begin alike, by the whole line.
     *
     * @param statement a statement of this section
     * @return the place
     */
    public Place place(Statement statement) {
        String brief = statement.label();
        return Place.model(
                label(),
                !(statement instanceof Comment) && labels.areShared(statements, brief) ? statement.render() : brief);
    }

    /** The labels that several statements have, looked for when a place is asked for first. */
    private static final class SharedLabels {

        private @Nullable Set<String> shared;

        boolean areShared(List<Statement> statements, String label) {
            Set<String> known = shared;
            if (known == null) {
                known = new HashSet<>();
                Set<String> seen = new HashSet<>();
                for (Statement statement : statements) {
                    if (!seen.add(statement.label())) {
                        known.add(statement.label());
                    }
                }
                shared = known;
            }
            return known.contains(label);
        }
    }

    @Override
    public String render() {
        StringBuilder out = new StringBuilder();
        render(out);
        return out.toString();
    }

    void render(StringBuilder out) {
        out.append(kind.keyword());
        heading.forEach(word -> out.append(' ').append(word.render()));
        out.append('\n');
        render(body, out);
    }

    static void render(List<Statement> body, StringBuilder out) {
        for (Statement statement : body) {
            String text = statement.render();
            int start = 0;
            for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
                out.append(INDENT).append(text, start, end + 1);
                start = end + 1;
            }
            out.append(INDENT).append(text, start, text.length()).append('\n');
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Section that
                && kind == that.kind
                && heading.equals(that.heading)
                && body.equals(that.body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, heading, body);
    }

    /** The section as HAProxy reads it. */
    @Override
    public String toString() {
        return render();
    }
}
