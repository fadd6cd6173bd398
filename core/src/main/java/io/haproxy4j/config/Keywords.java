// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.Directive;
import io.haproxy4j.config.line.Statement;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.rule.When;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where keyword methods put what they make. */
interface Keywords<B> {

    /**
     * Adds a statement.
     *
     * @param statement the statement
     * @return this builder
     */
    B add(Statement statement);

    /**
     * Adds a keyword, for what has no method here.
     *
     * @param keyword the keyword; several words if separated by single blanks, for example {@code timeout tarpit}
     * @param arguments its arguments, each exactly one word
     * @return this builder
     */
    default B keyword(String keyword, Word... arguments) {
        return keyword(keyword, Arrays.asList(arguments));
    }

    /**
     * Adds a keyword, for what has no method here.
     *
     * @param keyword the keyword; several words if separated by single blanks
     * @param arguments its arguments, each exactly one word
     * @return this builder
     */
    default B keyword(String keyword, List<Word> arguments) {
        return add(Directive.of(keyword, arguments));
    }

    /**
     * Adds a keyword that ends with a condition, for what has no method here.
     *
     * @param keyword the keyword; several words if separated by single blanks
     * @param arguments its arguments, each exactly one word
     * @param when when it applies
     * @return this builder
     */
    default B keyword(String keyword, List<Word> arguments, When when) {
        List<Word> words = new ArrayList<>(arguments);
        words.addAll(when.words());
        return keyword(keyword, words);
    }
}
