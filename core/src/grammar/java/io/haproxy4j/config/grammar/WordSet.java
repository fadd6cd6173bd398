// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One of a closed set of words.
 *
 * @param words the words
 */
public record WordSet(List<Literal> words) implements ArgumentType {

    /** Takes a copy of the list. */
    public WordSet {
        words = List.copyOf(words);
    }

    static WordSet parse(String text) {
        if (!text.endsWith("}")) {
            throw new IllegalArgumentException("\"" + text + "\" has no closing brace");
        }
        List<Literal> words = new ArrayList<>();
        for (String item : text.substring(1, text.length() - 1).split("\\|", -1)) {
            int at = item.indexOf('@');
            Span span = at < 0 ? Span.ALWAYS : SpanMark.parse(item.substring(at));
            String word = at < 0 ? item : item.substring(0, at);
            if (word.isEmpty() || words.stream().anyMatch(other -> other.text().equals(word))) {
                throw new IllegalArgumentException("an empty or repeated word in \"" + text + "\"");
            }
            words.add(new Literal(word, span));
        }
        return new WordSet(words);
    }

    /** {@return <code>{a|b@3.0}</code>} */
    @Override
    public String toString() {
        return words.stream().map(Literal::toString).collect(Collectors.joining("|", "{", "}"));
    }
}
