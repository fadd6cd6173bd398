// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

import io.haproxy4j.config.line.Word;
import java.util.List;

/**
 * A text compared with patterns.
 *
 * @param criterion the test
 */
public record TextCriterion(Criterion criterion) implements AclTest {

    static TextCriterion of(Word expression, String method, Patterns patterns) {
        return new TextCriterion(Criterion.of(expression, method).matching(patterns));
    }

    /** For words of ACLs that have a match method by themselves. */
    static TextCriterion of(Word expression, Patterns patterns) {
        return new TextCriterion(Criterion.of(expression).matching(patterns));
    }

    /**
     * The same test for letters in either case ({@code -i}).
     *
     * @return the criterion
     */
    public TextCriterion ignoreCase() {
        return new TextCriterion(criterion.flag(Word.of("-i")));
    }

    /**
     * The same test with an identifier, by which the runtime interface knows its patterns ({@code -u}).
     *
     * @param id a number that no other ACL has, at least 0
     * @return the criterion
     */
    public TextCriterion id(int id) {
        return new TextCriterion(criterion.id(id));
    }

    @Override
    public List<Word> words() {
        return criterion.words();
    }

    /** The test as HAProxy reads it. */
    @Override
    public String toString() {
        return criterion.toString();
    }
}
