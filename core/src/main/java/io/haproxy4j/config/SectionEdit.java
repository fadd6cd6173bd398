// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.Comment;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.syntax.Line;
import io.haproxy4j.config.syntax.LineKind;
import java.util.ArrayList;
import java.util.List;

/** Changes to one section of a file. Words are given as HAProxy is to see them and are quoted where they need it. */
public final class SectionEdit {

    private final ConfigEdit edit;
    private Line header;

    SectionEdit(ConfigEdit edit, Line header) {
        this.edit = edit;
        this.header = header;
    }

    private int headerIndex() {
        return edit.indexOf(header, "the section");
    }

    /** Behind the last line that belongs to the section, in the conditional block it begins in. */
    private int end() {
        List<Line> lines = edit.lines();
        int at = headerIndex() + 1;
        while (at < lines.size()) {
            switch (lines.get(at).kind()) {
                case SECTION, ELIF, ELSE, ENDIF -> {
                    return at;
                }
                case IF -> {
                    int close = blockEnd(lines, at);
                    if (lines.subList(at, close).stream().anyMatch(line -> line.kind() == LineKind.SECTION)) {
                        return at;
                    }
                    at = close + 1;
                }
                default -> at++;
            }
        }
        return at;
    }

    private static int blockEnd(List<Line> lines, int open) {
        int depth = 0;
        for (int at = open; at < lines.size(); at++) {
            LineKind kind = lines.get(at).kind();
            depth += kind == LineKind.IF ? 1 : kind == LineKind.ENDIF ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return lines.size();
    }

    /** Where what is added at the end goes: behind the last keyword, before blank lines and comments. */
    private int behindLast() {
        int at = end();
        while (edit.lines().get(at - 1).wordCount() == 0) {
            at--;
        }
        return at;
    }

    /**
     * Statements that begin with given words.
     *
     * @param words the first words without quotes, for example {@code "http-request", "deny"}; none for all statements
     * @return their edits in the order of the file; empty if there are none
     */
    public List<StatementEdit> statements(String... words) {
        List<StatementEdit> found = new ArrayList<>();
        for (Line line : edit.lines().subList(headerIndex() + 1, end())) {
            if (line.kind() == LineKind.STATEMENT && begins(line, words)) {
                found.add(new StatementEdit(edit, line));
            }
        }
        return found;
    }

    private static boolean begins(Line line, String... words) {
        return line.wordCount() >= words.length
                && line.words().subList(0, words.length).equals(List.of(words));
    }

    /**
     * The first statement that begins with given words.
     *
     * @param words the first words without quotes, for example {@code "timeout", "client"}
     * @return its edits
     * @throws ConfigException if there is none
     */
    public StatementEdit statement(String... words) {
        List<StatementEdit> found = statements(words);
        if (found.isEmpty()) {
            throw edit.refused(
                    "nothing-to-edit",
                    "there is no " + String.join(" ", words) + " in "
                            + header.content().strip(),
                    "add it first");
        }
        return found.get(0);
    }

    /**
     * A server.
     *
     * @param name its name
     * @return the edits of its line
     * @throws ConfigException if there is none
     */
    public StatementEdit server(String name) {
        return statement("server", name);
    }

    /**
     * A listener.
     *
     * @param address its address as it stands in the file
     * @return the edits of its line
     * @throws ConfigException if there is none
     */
    public StatementEdit bind(String address) {
        return statement("bind", address);
    }

    /**
     * Adds a statement: behind the last one that has the same keyword, else behind the last one.
     *
     * @param words keyword and arguments
     * @return its edits
     * @throws ConfigException if HAProxy cannot take one of the words
     */
    public StatementEdit add(String... words) {
        return add(StatementEdit.plain(words));
    }

    /**
     * Adds a statement: behind the last one that has the same keyword, else behind the last one.
     *
     * @param words keyword and arguments
     * @return its edits
     * @throws ConfigException if HAProxy cannot take one of the words
     */
    public StatementEdit add(List<Word> words) {
        StatementEdit.requireStatement(edit, words);
        List<StatementEdit> alike = statements(words.get(0).text());
        if (!alike.isEmpty()) {
            return alike.get(alike.size() - 1).insertAfter(words);
        }
        return insert(behindLast(), words);
    }

    /**
     * Gives a keyword new arguments where it stands; adds it if it is not there.
     *
     * @param keyword one or more words separated by single blanks, for example {@code timeout client}
     * @param arguments its arguments
     * @return its edits
     * @throws ConfigException if HAProxy cannot take one of the words
     */
    public StatementEdit set(String keyword, String... arguments) {
        String[] head = keyword.split(" ", -1);
        List<String> words = new ArrayList<>(List.of(head));
        words.addAll(List.of(arguments));
        String[] all = words.toArray(String[]::new);
        List<StatementEdit> present = statements(head);
        return present.isEmpty() ? add(all) : present.get(present.size() - 1).replace(all);
    }

    /**
     * Adds a comment behind the last statement.
     *
     * @param text the comment; a line end in it begins a further comment line
     * @return this
     */
    public SectionEdit addComment(String text) {
        String indent = HouseStyle.indent(edit.lines().subList(headerIndex() + 1, end()), edit.lines());
        int at = behindLast();
        List<String> contents = new ArrayList<>();
        for (String line : new Comment(text).render().lines().toList()) {
            contents.add(indent + line);
        }
        edit.replace(at, at, contents);
        return this;
    }

    private StatementEdit insert(int at, List<Word> words) {
        List<Line> neighbours = edit.lines().subList(headerIndex() + 1, end());
        String indent = HouseStyle.indent(neighbours, edit.lines());
        String content = indent + StatementEdit.written(edit, words, HouseStyle.quotesOf(neighbours));
        return new StatementEdit(edit, edit.replace(at, at, List.of(content)).get(0));
    }

    /**
     * Gives the section another name. What refers to it keeps the old one.
     *
     * @param name the new name
     * @return this
     * @throws ConfigException if the section has no name, or HAProxy cannot take the new one
     */
    public SectionEdit rename(String name) {
        if (PartReader.nameOf(header).isEmpty()) {
            throw edit.refused("nothing-to-edit", "the section has no name", "add one");
        }
        header = StatementEdit.withWord(edit, header, 1, Word.name(name));
        return this;
    }

    /** The first line of what belongs to the section: comments directly above it belong to it. */
    private int start() {
        int at = headerIndex();
        while (at > 0 && edit.lines().get(at - 1).kind() == LineKind.COMMENT) {
            at--;
        }
        return at;
    }

    /** Behind the blank lines at its end, before the comments that belong to the next section. */
    private int outerEnd() {
        int end = end();
        List<Line> lines = edit.lines();
        int at = end;
        boolean headed = end < lines.size() && lines.get(end).kind() == LineKind.SECTION;
        while (headed && at > headerIndex() + 1 && lines.get(at - 1).kind() == LineKind.COMMENT) {
            at--;
        }
        return at;
    }

    /**
     * Removes the section with everything in it, the comments directly above it and the blank lines behind it.
     */
    public void remove() {
        edit.replace(start(), outerEnd(), List.of());
    }

    /**
     * Moves the section, with the comments directly above it, before another one.
     *
     * @param other where to
     * @return this
     */
    @SuppressWarnings("ReferenceEquality") // lines are known by identity
    public SectionEdit moveBefore(SectionEdit other) {
        int start = start();
        int offset = headerIndex() - start;
        List<String> contents = new ArrayList<>(edit.lines().subList(start, outerEnd()).stream()
                .map(Line::content)
                .toList());
        if (other.header == header) {
            return this;
        }
        remove();
        int at = other.start();
        boolean apart = contents.get(contents.size() - 1).isBlank();
        if (!apart) {
            contents.add("");
        }
        header = edit.replace(at, at, contents).get(offset);
        return this;
    }
}
