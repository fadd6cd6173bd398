// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.rule;

import io.haproxy4j.config.expr.Condition;
import io.haproxy4j.config.line.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * The tail of a rule that says when it applies. Made for static import: {@code onlyIf(sslFc())} and
 * {@code unless(sslFc())} stand for HAProxy's {@code if} and {@code unless}, of which the first is a Java keyword.
 */
public final class When {

    private final String keyword;
    private final Condition condition;

    private When(String keyword, Condition condition) {
        this.keyword = keyword;
        this.condition = condition;
    }

    /**
     * The rule applies if the condition holds.
     *
     * @param condition the condition
     * @return the tail
     */
    public static When onlyIf(Condition condition) {
        return new When("if", condition);
    }

    /**
     * The rule applies if the condition does not hold.
     *
     * @param condition the condition
     * @return the tail
     */
    public static When unless(Condition condition) {
        return new When("unless", condition);
    }

    /**
     * Which of the two it is.
     *
     * @return {@code if} or {@code unless}
     */
    public String keyword() {
        return keyword;
    }

    /**
     * What is asked.
     *
     * @return the condition
     */
    public Condition condition() {
        return condition;
    }

    /**
     * The tail as it ends a rule.
     *
     * @return {@code if} or {@code unless}, and the condition
     */
    public List<Word> words() {
        List<Word> words = new ArrayList<>();
        words.add(Word.of(keyword));
        words.addAll(condition.conditionWords());
        return words;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof When that && keyword.equals(that.keyword) && condition.equals(that.condition);
    }

    @Override
    public int hashCode() {
        return 31 * keyword.hashCode() + condition.hashCode();
    }

    /** The tail as HAProxy reads it. */
    @Override
    public String toString() {
        return keyword + " " + condition;
    }
}
