// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.spoe;

import io.haproxy4j.config.expr.AclTest;
import io.haproxy4j.config.expr.Expr;
import io.haproxy4j.config.line.Directive;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.rule.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Builds a {@code spoe-message} (manual of SPOE, section 2.3). */
public final class SpoeMessageBuilder extends SpoeSectionBuilder<SpoeMessageBuilder> {

    SpoeMessageBuilder(String name) {
        super(SpoeSection.Kind.SPOE_MESSAGE, name);
    }

    /**
     * The values that are sent, without names.
     *
     * @param first the first value
     * @param more further values
     * @return this builder
     */
    public SpoeMessageBuilder args(Expr first, Expr... more) {
        List<Word> words = new ArrayList<>();
        words.add(first.word());
        for (Expr next : more) {
            words.add(next.word());
        }
        return add(Directive.of("args", words));
    }

    /**
     * The values that are sent, by their names.
     *
     * @param values the values, sent in the order of the map
     * @return this builder
     */
    public SpoeMessageBuilder args(Map<String, ? extends Expr> values) {
        List<Word> words = new ArrayList<>();
        values.forEach(
                (name, value) -> words.add(Word.name(name).join(Word.of("=")).join(value.word())));
        return add(Directive.of("args", words));
    }

    /**
     * Names a test, for the condition of the event.
     *
     * @param name its name
     * @param test the test
     * @return this builder
     */
    public SpoeMessageBuilder acl(String name, AclTest test) {
        List<Word> words = new ArrayList<>();
        words.add(Word.name(name));
        words.addAll(test.words());
        return add(Directive.of("acl", words));
    }

    /**
     * When the message is sent. Only the last one counts; a message of a group has none.
     *
     * @param event the moment
     * @return this builder
     */
    public SpoeMessageBuilder event(SpoeEvent event) {
        return keyword("event", Word.constant(event));
    }

    /**
     * When the message is sent. Only the last one counts; a message of a group has none.
     *
     * @param event the moment
     * @param when for which traffic
     * @return this builder
     */
    public SpoeMessageBuilder event(SpoeEvent event, When when) {
        List<Word> words = new ArrayList<>();
        words.add(Word.constant(event));
        words.addAll(when.words());
        return add(Directive.of("event", words));
    }
}
