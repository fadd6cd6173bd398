// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.BlockCondition;
import io.haproxy4j.config.line.Branch;
import io.haproxy4j.config.line.Comment;
import io.haproxy4j.config.line.ConditionalBlock;
import io.haproxy4j.config.line.RawLine;
import io.haproxy4j.config.line.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What all section builders share: they collect statements in the order of the calls. */
abstract class SectionBuilder<B extends SectionBuilder<B>> implements Keywords<B>, Messages<B> {

    private final SectionKind kind;
    private final String name;
    private List<Statement> statements = new ArrayList<>();

    SectionBuilder(SectionKind kind, String name) {
        this.kind = kind;
        this.name = name;
    }

    @SuppressWarnings("unchecked") // every builder names itself as B
    final B self() {
        return (B) this;
    }

    @Override
    public B add(Statement statement) {
        statements.add(statement);
        return self();
    }

    /**
     * Adds a line as it stands, for what has no method here. It is one line of this section, never two and never
     * another section; quotes and variables in it mean what they mean in a file.
     *
     * @param line the line, without indentation and line end
     * @return this builder
     */
    public B raw(String line) {
        return add(RawLine.of(line));
    }

    /**
     * Adds a comment on lines of its own.
     *
     * @param text the comment
     * @return this builder
     */
    public B comment(String text) {
        return add(new Comment(text));
    }

    /**
     * Adds statements that HAProxy reads only if a condition holds ({@code .if}).
     *
     * @param condition the condition
     * @param body fills the block; what is added to this builder meanwhile goes into it
     * @return this builder
     */
    public B ifBlock(BlockCondition condition, Consumer<? super B> body) {
        return ifBlock(condition, body, none -> {});
    }

    /**
     * Adds statements of which HAProxy reads one branch ({@code .if}, {@code .elif}, {@code .else}).
     *
     * @param condition the condition of the first branch
     * @param body fills the first branch
     * @param others adds the other branches
     * @return this builder
     */
    public B ifBlock(BlockCondition condition, Consumer<? super B> body, Consumer<ElseBranches<B>> others) {
        List<Branch<Statement>> branches = new ArrayList<>();
        branches.add(new Branch<>(Optional.of(condition), collect(body)));
        others.accept(new ElseBranches<>((asked, more) -> branches.add(new Branch<>(asked, collect(more)))));
        return add(new ConditionalBlock(branches));
    }

    @Override
    public B message(MessageLevel level, String text) {
        return add(level.line(text));
    }

    /** Lets a body fill a list of its own, with this builder, so that each has the methods of its section. */
    private List<Statement> collect(Consumer<? super B> body) {
        List<Statement> outer = statements;
        statements = new ArrayList<>();
        try {
            body.accept(self());
            return statements;
        } finally {
            statements = outer;
        }
    }

    Section section() {
        return new Section(kind, name, statements);
    }

    /** The section as far as it is built. */
    @Override
    public String toString() {
        return section().toString();
    }
}
