// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.ConditionalBlock;
import io.haproxy4j.config.line.Reference;
import io.haproxy4j.config.line.Statement;
import io.haproxy4j.config.line.Word;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** One section of a configuration, as an immutable value. */
public final class Section implements Part {

    private static final String INDENT = "    ";

    private final SectionKind kind;
    private final String name;
    private final Optional<String> from;
    private final List<Statement> body;
    private final List<Statement> statements;

    /**
     * A section.
     *
     * @param kind what it configures
     * @param name its name; empty where it has none
     * @param body what stands in it, in order
     */
    public Section(SectionKind kind, String name, List<? extends Statement> body) {
        this(kind, name, Optional.empty(), body);
    }

    private Section(SectionKind kind, String name, Optional<String> from, List<? extends Statement> body) {
        this.from = from;
        this.kind = Objects.requireNonNull(kind, "kind");
        this.name = Objects.requireNonNull(name, "name");
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
     * The defaults section it names, to take from there what it does not say itself.
     *
     * @return the name; empty where it names none
     */
    public Optional<String> from() {
        return from;
    }

    /**
     * The same section, taking what it does not say itself from a named defaults section.
     *
     * @param defaults the name of that section
     * @return the section
     */
    public Section from(String defaults) {
        return new Section(kind, name, Optional.of(defaults), body);
    }

    /**
     * The same section with other content.
     *
     * @param newBody what stands in it, in order
     * @return the section
     */
    public Section withBody(List<? extends Statement> newBody) {
        return new Section(kind, name, from, newBody);
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
        return withBody(body.stream()
                .map(statement -> ConditionalBlock.mapLeaves(statement, change))
                .toList());
    }

    /**
     * A short name for messages.
     *
     * @return for example {@code backend be_app}
     */
    public String label() {
        return name.isEmpty() ? kind.keyword() : kind.keyword() + " " + name;
    }

    Word nameWord() {
        return Word.name(name);
    }

    /** The name of the defaults section as a word of the first line. */
    Optional<Word> fromWord() {
        return from.map(defaults -> Word.reference(Reference.Kind.DEFAULTS, defaults));
    }

    @Override
    public String render() {
        StringBuilder out = new StringBuilder();
        render(out);
        return out.toString();
    }

    void render(StringBuilder out) {
        out.append(kind.keyword());
        if (!name.isEmpty()) {
            out.append(' ').append(nameWord().render());
        }
        fromWord().ifPresent(word -> out.append(" from ").append(word.render()));
        out.append('\n');
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
                && name.equals(that.name)
                && from.equals(that.from)
                && body.equals(that.body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, name, from, body);
    }

    /** The section as HAProxy reads it. */
    @Override
    public String toString() {
        return render();
    }
}
