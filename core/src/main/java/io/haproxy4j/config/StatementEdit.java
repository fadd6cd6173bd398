// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.Comment;
import io.haproxy4j.config.line.Problem;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.syntax.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Changes to one statement of a file. Words are counted from 0, the keyword. Blanks that align what follows a changed
 * word give or take their room.
 */
public final class StatementEdit {

    private final ConfigEdit edit;
    private Line line;

    StatementEdit(ConfigEdit edit, Line line) {
        this.edit = edit;
        this.line = line;
    }

    static List<Word> plain(String... words) {
        return Stream.of(words).map(Word::of).toList();
    }

    /** {@return the words without quotes; variables stay as they are written} */
    public List<String> words() {
        return List.copyOf(line.words());
    }

    /**
     * Gives a word another value, in the quotes it had.
     *
     * @param index which one, from 1
     * @param value the new value
     * @return this
     * @throws ConfigException if there is no such word, or HAProxy cannot take the value
     */
    public StatementEdit set(int index, String value) {
        return set(index, Word.of(value));
    }

    /**
     * Gives a word another value.
     *
     * @param index which one, from 1
     * @param value the new value
     * @return this
     * @throws ConfigException if there is no such word, or HAProxy cannot take the value
     */
    public StatementEdit set(int index, Word value) {
        requireArgument(index, line.wordCount());
        line = withWord(edit, line, index, value);
        return this;
    }

    /**
     * Adds words behind the last one.
     *
     * @param words the words
     * @return this
     * @throws ConfigException if HAProxy cannot take one of them
     */
    public StatementEdit append(String... words) {
        return insert(line.wordCount(), words);
    }

    /**
     * Adds words before another one.
     *
     * @param index the word they come before, from 1; the number of words to add them behind the last one
     * @param words the words
     * @return this
     * @throws ConfigException if there is no such word, or HAProxy cannot take one of them
     */
    public StatementEdit insert(int index, String... words) {
        requireArgument(index, line.wordCount() + 1);
        if (words.length > 0) {
            int at = line.columnEnd(index - 1);
            String text = " " + written(edit, plain(words), HouseStyle.quotesOf(List.of(line)));
            rewrite(HouseStyle.replaced(line.content(), at, at, text));
        }
        return this;
    }

    /**
     * Removes words and the blanks before them.
     *
     * @param from the first one, from 1
     * @param to the one behind the last one
     * @return this
     * @throws ConfigException if there are no such words
     */
    public StatementEdit removeWords(int from, int to) {
        requireArgument(from, line.wordCount() + 1);
        requireArgument(to, line.wordCount() + 1);
        if (from < to) {
            rewrite(HouseStyle.replaced(line.content(), line.columnEnd(from - 1), line.columnEnd(to - 1), ""));
        }
        return this;
    }

    /**
     * Gives an option of a server, listener or the like new values; adds it at the end if it is not there.
     *
     * @param name the option, for example {@code weight}
     * @param values its values; none for an option without
     * @return this
     * @throws ConfigException if the statement has no options, or HAProxy cannot take one of the words
     */
    public StatementEdit option(String name, String... values) {
        OptionSpans.Span span = OptionSpans.find(edit, line, name);
        if (span == null) {
            String[] words = Stream.concat(Stream.of(name), Stream.of(values)).toArray(String[]::new);
            return append(words);
        }
        int given = span.end() - span.start() - 1;
        for (int i = 0; i < Math.min(given, values.length); i++) {
            set(span.start() + 1 + i, values[i]);
        }
        if (given > values.length) {
            removeWords(span.start() + 1 + values.length, span.end());
        } else if (given < values.length) {
            insert(span.end(), Stream.of(values).skip(given).toArray(String[]::new));
        }
        return this;
    }

    /**
     * Removes an option with its values.
     *
     * @param name the option
     * @return this; nothing changes if the option is not there
     * @throws ConfigException if the statement has no options
     */
    public StatementEdit removeOption(String name) {
        OptionSpans.Span span = OptionSpans.find(edit, line, name);
        return span == null ? this : removeWords(span.start(), span.end());
    }

    /**
     * Gives the statement other words. Indentation and comment stay.
     *
     * @param words keyword and arguments
     * @return this
     * @throws ConfigException if HAProxy cannot take one of them
     */
    public StatementEdit replace(String... words) {
        requireStatement(edit, plain(words));
        String text = written(edit, plain(words), HouseStyle.quotesOf(List.of(line)));
        rewrite(HouseStyle.replaced(line.content(), line.column(0), line.columnEnd(line.wordCount() - 1), text));
        return this;
    }

    /**
     * Gives the line another comment, behind its words.
     *
     * @param text one line; empty to remove the comment and the blanks before it
     * @return this
     * @throws ConfigException if the text is more than one line
     */
    public StatementEdit comment(String text) {
        String comment = text.isEmpty() ? "" : new Comment(text).render();
        int end = line.columnEnd(line.wordCount() - 1);
        String content = line.content();
        if (text.isEmpty()) {
            rewrite(content.substring(0, end));
        } else if (line.comment().isPresent()) {
            rewrite(content.substring(0, content.length() - line.comment().get().length()) + comment);
        } else {
            rewrite(content.substring(0, end) + " " + comment);
        }
        return this;
    }

    /**
     * Adds a statement before this one.
     *
     * @param words keyword and arguments
     * @return its edits
     * @throws ConfigException if HAProxy cannot take one of the words
     */
    public StatementEdit insertBefore(String... words) {
        return insertAt(index(), plain(words));
    }

    /**
     * Adds a statement behind this one.
     *
     * @param words keyword and arguments
     * @return its edits
     * @throws ConfigException if HAProxy cannot take one of the words
     */
    public StatementEdit insertAfter(String... words) {
        return insertAfter(plain(words));
    }

    StatementEdit insertAfter(List<Word> words) {
        return insertAt(index() + 1, words);
    }

    private StatementEdit insertAt(int at, List<Word> words) {
        requireStatement(edit, words);
        String content = line.indent() + written(edit, words, HouseStyle.quotesOf(List.of(line)));
        return new StatementEdit(edit, edit.replace(at, at, List.of(content)).get(0));
    }

    /** Removes the line. */
    public void remove() {
        int at = index();
        edit.replace(at, at + 1, List.of());
    }

    /**
     * Moves the line before another statement, also of another section. Order matters to HAProxy, for rules above all.
     *
     * @param other where to
     * @return this
     */
    public StatementEdit moveBefore(StatementEdit other) {
        return move(other, 0);
    }

    /**
     * Moves the line behind another statement, also of another section.
     *
     * @param other where to
     * @return this
     */
    public StatementEdit moveAfter(StatementEdit other) {
        return move(other, 1);
    }

    @SuppressWarnings("ReferenceEquality") // lines are known by identity
    private StatementEdit move(StatementEdit other, int distance) {
        if (other.line != line) {
            String content = line.content();
            remove();
            int at = other.index() + distance;
            line = edit.replace(at, at, List.of(content)).get(0);
        }
        return this;
    }

    private int index() {
        return edit.indexOf(line, "the statement");
    }

    private void rewrite(String content) {
        int at = index();
        line = edit.replace(at, at + 1, List.of(content)).get(0);
    }

    private void requireArgument(int index, int end) {
        if (index < 1 || index >= end) {
            throw edit.refused(
                    "nothing-to-edit",
                    "the statement \"" + line.content().strip() + "\" has no word " + index,
                    "count from 1, behind the keyword");
        }
    }

    static Line withWord(ConfigEdit edit, Line line, int index, Word word) {
        String old = line.wordSource(index);
        String text = written(edit, List.of(word), HouseStyle.quotesOf(old));
        String content = HouseStyle.replaced(line.content(), line.column(index), line.columnEnd(index), text);
        int at = edit.indexOf(line, "the statement");
        return edit.replace(at, at + 1, List.of(content)).get(0);
    }

    /** A keyword that begins a section or speaks to the reader would not be a statement. */
    static void requireStatement(ConfigEdit edit, List<Word> words) {
        String keyword = words.isEmpty() ? "" : words.get(0).text();
        if (keyword.isEmpty()
                || SectionKind.ofKeyword(keyword).isPresent()
                || keyword.startsWith(".")
                || keyword.startsWith("[")) {
            throw edit.refused(
                    "not-a-statement",
                    "\"" + keyword + "\" does not begin a statement of a section",
                    "add sections as such, and conditional blocks by hand");
        }
    }

    static String written(ConfigEdit edit, List<Word> words, HouseStyle.Quotes quotes) {
        for (Word word : words) {
            if (!word.problems().isEmpty()) {
                Problem problem = word.problems().get(0);
                throw edit.refused(problem.code(), problem.message(), problem.fix());
            }
        }
        List<String> forms = new ArrayList<>(words.size());
        words.forEach(word -> forms.add(quotes.of(word)));
        return String.join(" ", forms);
    }
}
