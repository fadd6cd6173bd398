// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.spoe;

import io.haproxy4j.config.line.Comment;
import io.haproxy4j.config.line.Directive;
import io.haproxy4j.config.line.RawLine;
import io.haproxy4j.config.line.Statement;
import io.haproxy4j.config.line.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the section builders share: they collect statements in the order of the calls. */
abstract class SpoeSectionBuilder<B extends SpoeSectionBuilder<B>> {

    private final SpoeSection.Kind kind;
    private final String name;
    private final List<Statement> statements = new ArrayList<>();

    SpoeSectionBuilder(SpoeSection.Kind kind, String name) {
        this.kind = kind;
        this.name = name;
    }

    @SuppressWarnings("unchecked") // every builder names itself as B
    private B self() {
        return (B) this;
    }

    /**
     * Adds a statement.
     *
     * @param statement the statement
     * @return this builder
     */
    public B add(Statement statement) {
        statements.add(statement);
        return self();
    }

    /**
     * Adds a keyword, for what has no method here.
     *
     * @param keyword the keyword; several words if separated by single blanks
     * @param arguments its arguments, each exactly one word
     * @return this builder
     */
    public B keyword(String keyword, Word... arguments) {
        return add(Directive.of(keyword, Arrays.asList(arguments)));
    }

    B names(String keyword, String first, String... more) {
        List<Word> words = new ArrayList<>();
        words.add(Word.name(first));
        for (String next : more) {
            words.add(Word.name(next));
        }
        return add(Directive.of(keyword, words));
    }

    /**
     * Adds a line as it stands, for what has no method here. It is one line of this section, never two.
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

    SpoeSection section() {
        return new SpoeSection(kind, name, statements);
    }

    /** The section as far as it is built. */
    @Override
    public String toString() {
        return section().toString();
    }
}
