// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.syntax;

import io.haproxy4j.keepalived.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Changes to one block of a file. Words are quoted as keepalived needs them; those it cannot read are refused. */
public final class BlockEdit {

    private final FileEdit edit;
    private final List<FileEdit.Step> path;

    BlockEdit(FileEdit edit, List<FileEdit.Step> path) {
        this.edit = edit;
        this.path = path;
    }

    /**
     * A block inside this one.
     *
     * @param keyword for example {@code virtual_ipaddress}
     * @param name its first argument; none for the first block of that keyword
     * @return its edits
     * @throws io.haproxy4j.config.ConfigException if there is no such block
     */
    public BlockEdit block(String keyword, String... name) {
        List<FileEdit.Step> inner = new ArrayList<>(path);
        inner.add(new FileEdit.Step(keyword, name.length == 0 ? "" : name[0]));
        edit.node(inner);
        return new BlockEdit(edit, inner);
    }

    /**
     * Gives a keyword new arguments, where it stands; if it is not there, adds it at the end of the block.
     *
     * @param keyword the keyword; the last one counts, as it does for keepalived
     * @param words its arguments without quotes
     * @return this
     */
    public BlockEdit set(String keyword, String... words) {
        Outline.Node block = edit.node(path);
        Outline.Node present = block.lastChild(keyword);
        if (present == null) {
            return add(keyword, words);
        }
        edit.replaceArguments(present, plain(words));
        return this;
    }

    /**
     * Adds a line at the end of the block, indented like the lines before it.
     *
     * @param first the keyword, or the first word of a line of a value block
     * @param words the other words without quotes
     * @return this
     */
    public BlockEdit add(String first, String... words) {
        Outline.Node block = edit.node(path);
        List<Outline.Node> children = block.children();
        Outline.Node model = children.isEmpty() ? block : children.get(children.size() - 1);
        edit.insertBefore(block, model, first, plain(words));
        return this;
    }

    /**
     * Removes every line of this block that begins with a word.
     *
     * @param first the keyword, or the first word of a line of a value block
     * @return this
     */
    public BlockEdit remove(String first) {
        Outline.Node found = edit.node(path).lastChild(first);
        while (found != null) {
            edit.remove(found);
            found = edit.node(path).lastChild(first);
        }
        return this;
    }

    private static List<Word> plain(String... words) {
        return Stream.of(words).map(Word::of).toList();
    }
}
