// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

import io.haproxy4j.config.line.Word;
import java.util.List;

/**
 * A text compared with patterns.
 *
 * @param expression the text
 * @param method match method: {@code str}, {@code sub}, {@code beg}, {@code end}, {@code dom}, {@code dir} or
 *     {@code reg}
 * @param ignoringCase whether letters match in either case
 * @param patterns what to compare with, at least one
 */
public record TextCriterion(Word expression, String method, boolean ignoringCase, List<String> patterns)
        implements AclTest {

    /** Copies the patterns. */
    public TextCriterion {
        patterns = List.copyOf(patterns);
    }

    static TextCriterion of(Word expression, String method, String pattern, String... more) {
        List<String> patterns = new java.util.ArrayList<>(List.of(more));
        patterns.add(0, pattern);
        return new TextCriterion(expression, method, false, patterns);
    }

    /**
     * The same test for letters in either case ({@code -i}).
     *
     * @return the criterion
     */
    public TextCriterion ignoreCase() {
        return new TextCriterion(expression, method, true, patterns);
    }

    @Override
    public List<Word> words() {
        String[] flags = ignoringCase ? new String[] {"-m", method, "-i"} : new String[] {"-m", method};
        return Criterion.patterns(
                        expression,
                        flags,
                        patterns.get(0),
                        patterns.subList(1, patterns.size()).toArray(String[]::new))
                .words();
    }

    /** The test as HAProxy reads it. */
    @Override
    public String toString() {
        return new Criterion(words()).toString();
    }
}
