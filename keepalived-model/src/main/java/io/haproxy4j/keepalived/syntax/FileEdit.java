// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.syntax;

import io.haproxy4j.config.ConfigException;
import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.Place;
import io.haproxy4j.keepalived.Statement;
import io.haproxy4j.keepalived.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Changes to a file. Blocks and keywords are found by what stands in the file, macros unexpanded; each must have its
 * line, and its braces, to itself.
 */
public final class FileEdit {

    private final String file;
    private final List<Line> lines;

    FileEdit(String file, List<Line> lines) {
        this.file = file;
        this.lines = new ArrayList<>(lines);
    }

    List<Line> lines() {
        return lines;
    }

    /**
     * A block of the file.
     *
     * @param keyword for example {@code vrrp_instance}
     * @param name its first argument; none for the first block of that keyword
     * @return its edits
     * @throws ConfigException if there is no such block
     */
    public BlockEdit block(String keyword, String... name) {
        Outline.Node found = Outline.of(lines).root().child(keyword, name);
        if (found == null) {
            throw missing(Stream.concat(Stream.of(keyword), Stream.of(name)).toList());
        }
        return new BlockEdit(this, List.of(new Step(keyword, name.length == 0 ? "" : name[0])));
    }

    /** One step on the way to a block; an empty name stands for any. */
    record Step(String keyword, String name) {}

    Outline.Node node(List<Step> path) {
        Outline.Node node = Outline.of(lines).root();
        for (Step step : path) {
            Outline.Node next =
                    node.child(step.keyword(), step.name().isEmpty() ? new String[0] : new String[] {step.name()});
            if (next == null) {
                throw missing(List.of(step.keyword(), step.name()));
            }
            node = next;
        }
        return node;
    }

    void replaceArguments(Outline.Node node, List<Word> words) {
        requireOwnLine(node);
        Line line = lines.get(node.line());
        Token keyword = node.words().get(0);
        Token last = node.words().get(node.words().size() - 1);
        String written = written(keyword.value(), words);
        int end = last.column() + last.text().length();
        lines.set(
                node.line(),
                line.withContent(line.content().substring(0, keyword.column())
                        + written
                        + line.content().substring(end)));
    }

    void insertBefore(Outline.Node block, Outline.Node model, String keyword, List<Word> words) {
        if (block.closeLine() < 0 || !onlyBrace(block.closeLine())) {
            throw refused(block.line(), "its closing brace does not stand alone in a line");
        }
        String indent = model == block ? leadingBlanks(block.line()) + "    " : leadingBlanks(model.line());
        String end = lines.get(block.closeLine() - 1).end();
        lines.add(block.closeLine(), new Line(0, indent + written(keyword, words), end.isEmpty() ? "\n" : end));
    }

    void remove(Outline.Node node) {
        requireOwnLine(node);
        lines.remove(node.line());
    }

    private String written(String keyword, List<Word> words) {
        String text = io.haproxy4j.keepalived.KeepalivedConfig.of(
                        List.of(Statement.line(new Place.InText(file, 0, 0), keyword, words)))
                .render();
        return text.stripTrailing();
    }

    private void requireOwnLine(Outline.Node node) {
        if (node.closeLine() >= 0 || !node.alone()) {
            throw refused(node.line(), "it shares its line with a brace or another keyword");
        }
    }

    private boolean onlyBrace(int index) {
        return lines.get(index).tokens().stream()
                .allMatch(t ->
                        t.kind() == Token.Kind.BLANK || t.kind() == Token.Kind.CLOSE || t.kind() == Token.Kind.COMMENT);
    }

    private String leadingBlanks(int index) {
        String content = lines.get(index).content();
        int end = 0;
        while (end < content.length() && Comments.blank(content.charAt(end))) {
            end++;
        }
        return content.substring(0, end);
    }

    private ConfigException missing(List<String> what) {
        return new ConfigException(Diagnostic.error(
                "nothing-to-edit",
                new Place.InText(file, 0, 0),
                "there is no " + String.join(" ", what).strip(),
                "look at the outline of the file, or add the block by hand"));
    }

    private ConfigException refused(int index, String why) {
        return new ConfigException(Diagnostic.error(
                "not-editable",
                Place.line(file, index + 1),
                "cannot be edited: " + why,
                "put it on a line of its own first"));
    }
}
