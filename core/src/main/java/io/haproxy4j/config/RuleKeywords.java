// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.expr.AclTest;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.rule.When;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Keywords of frontend, backend and listen, but not of defaults (configuration manual, sections 4.2 and 4.3). */
interface RuleKeywords<B> extends Keywords<B> {

    /**
     * Names a test, for use in conditions of this section. Several lines of one name hold if one of them does.
     *
     * @param name the name
     * @param test the test
     * @return this builder
     */
    default B acl(String name, AclTest test) {
        List<Word> words = new ArrayList<>();
        words.add(Word.name(name));
        words.addAll(test.words());
        return keyword("acl", words);
    }

    /**
     * Lets the statistics page change the state of servers. Whoever reaches the page can take servers away, so
     * combine it with {@code statsAuth} or a condition on the source.
     *
     * @param when for which requests
     * @return this builder
     */
    default B statsAdmin(When when) {
        return keyword("stats admin", List.of(), when);
    }

    /**
     * A table of what is counted or remembered per key.
     *
     * @param options type, size and the rest
     * @return this builder
     */
    default B stickTable(Consumer<StickTableOptions> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new StickTableOptions(words));
        return keyword("stick-table", words);
    }

    /**
     * A text for humans, shown by the statistics page.
     *
     * @param text the text
     * @return this builder
     */
    default B description(String text) {
        return keyword("description", Word.of(text));
    }
}
