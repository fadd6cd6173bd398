// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.grammar;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of a configuration line as HAProxy sees them: quotes and backslashes resolved.
 *
 * @param words the words
 */
public record Words(List<String> words) {

    /** Takes a copy of the list. */
    public Words {
        words = List.copyOf(words);
    }

    /**
     * Splits a line.
     *
     * @param line the line, without comments; variables stay as they are
     * @return its words
     * @throws IllegalArgumentException if a quote is not closed or a backslash is last
     */
    public static Words of(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean inWord = false;
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quote == 0 && c == ' ') {
                if (inWord) {
                    words.add(word.toString());
                }
                word.setLength(0);
                inWord = false;
                continue;
            }
            inWord = true;
            if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (quote != 0 && c == quote) {
                quote = 0;
            } else if (c == '\\' && quote != '\'') {
                i++;
                if (i == line.length()) {
                    throw new IllegalArgumentException("a backslash ends " + line);
                }
                word.append(line.charAt(i));
            } else {
                word.append(c);
            }
        }
        if (quote != 0) {
            throw new IllegalArgumentException("an open quote in " + line);
        }
        if (inWord) {
            words.add(word.toString());
        }
        return new Words(words);
    }
}
