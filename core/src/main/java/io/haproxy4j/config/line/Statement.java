// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.line;

import java.util.List;

/**
 * One thing that stands in a section: a directive, a comment, a line given as text, or a block of statements that HAProxy
 * reads only under a condition.
 */
public sealed interface Statement permits Directive, RawLine, Comment, ConditionalBlock {

    /**
     * The words HAProxy sees.
     *
     * @return the words; empty for a comment and for a block
     */
    List<Word> words();

    /**
     * The form to write, without indentation and without the last line end.
     *
     * @return one line; a comment and a block may have several
     */
    String render();

    /**
     * Why HAProxy cannot take this statement.
     *
     * @return the problems of the statement and its words, without those of the statements in a block; empty for a good
     *     one
     */
    List<Problem> problems();

    /**
     * A short name for messages.
     *
     * @return the first two words at most, for example {@code server s1}
     */
    default String label() {
        List<Word> words = words();
        return switch (words.size()) {
            case 0 -> "comment";
            case 1 -> words.get(0).text();
            default -> words.get(0).text() + " " + words.get(1).text();
        };
    }
}
