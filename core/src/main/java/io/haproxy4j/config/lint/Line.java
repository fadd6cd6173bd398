// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.lint;

import io.haproxy4j.config.Place;
import io.haproxy4j.config.Section;
import io.haproxy4j.config.line.Statement;
import io.haproxy4j.config.line.Word;
import java.util.List;

/**
 * A statement as lint looks at it.
 *
 * @param section the section it stands in
 * @param place where it is, for messages
 * @param prefix {@code no}, {@code default}, or empty
 * @param words its words behind the prefix
 */
record Line(Section section, Place place, String prefix, List<String> words) {

    static Line of(Section section, Statement statement) {
        List<String> words = statement.words().stream().map(Word::text).toList();
        Place place = section.place(statement);
        boolean prefixed =
                words.size() > 1 && (words.get(0).equals("no") || words.get(0).equals("default"));
        return prefixed
                ? new Line(section, place, words.get(0), words.subList(1, words.size()))
                : new Line(section, place, "", words);
    }

    boolean startsWith(String... keyword) {
        return words.size() >= keyword.length
                && words.subList(0, keyword.length).equals(List.of(keyword));
    }

    /** The words from an index on. */
    List<String> from(int index) {
        return words.subList(Math.min(index, words.size()), words.size());
    }
}
