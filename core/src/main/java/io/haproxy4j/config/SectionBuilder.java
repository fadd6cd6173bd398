// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.Comment;
import io.haproxy4j.config.line.RawLine;
import io.haproxy4j.config.line.Statement;
import java.util.ArrayList;
import java.util.List;

/** What all section builders share: they collect statements in the order of the calls. */
abstract class SectionBuilder<B extends SectionBuilder<B>> implements Keywords<B> {

    private final SectionKind kind;
    private final String name;
    private final List<Statement> statements = new ArrayList<>();

    SectionBuilder(SectionKind kind, String name) {
        this.kind = kind;
        this.name = name;
    }

    @SuppressWarnings("unchecked") // every builder names itself as B
    private B self() {
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

    Section section() {
        return new Section(kind, name, statements);
    }

    /** The section as far as it is built. */
    @Override
    public String toString() {
        return section().toString();
    }
}
