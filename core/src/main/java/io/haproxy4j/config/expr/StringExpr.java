// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

/** An expression whose value is text. */
public final class StringExpr extends StringConverters implements Expr {

    StringExpr(Sample sample) {
        super(sample);
    }

    @Override
    StringExpr same(Sample other) {
        return new StringExpr(other);
    }

    /**
     * True if the text is one of these ({@code -m str}).
     *
     * @param value text to compare with
     * @param more further texts, of which one must match
     * @return the criterion
     */
    public TextCriterion matches(String value, String... more) {
        return matches(Patterns.of(value, more));
    }

    /**
     * True if the text is one of these ({@code -m str}).
     *
     * @param patterns texts, or files of them
     * @return the criterion
     */
    public TextCriterion matches(Patterns patterns) {
        return TextCriterion.of(word(), "str", patterns);
    }

    /**
     * True if the text contains one of these ({@code -m sub}).
     *
     * @param value text to look for
     * @param more further texts, of which one must match
     * @return the criterion
     */
    public TextCriterion matchesSub(String value, String... more) {
        return matchesSub(Patterns.of(value, more));
    }

    /**
     * True if the text contains one of these ({@code -m sub}).
     *
     * @param patterns texts, or files of them
     * @return the criterion
     */
    public TextCriterion matchesSub(Patterns patterns) {
        return TextCriterion.of(word(), "sub", patterns);
    }

    /**
     * True if the text begins with one of these ({@code -m beg}).
     *
     * @param value text to look for
     * @param more further texts, of which one must match
     * @return the criterion
     */
    public TextCriterion matchesBeg(String value, String... more) {
        return matchesBeg(Patterns.of(value, more));
    }

    /**
     * True if the text begins with one of these ({@code -m beg}).
     *
     * @param patterns texts, or files of them
     * @return the criterion
     */
    public TextCriterion matchesBeg(Patterns patterns) {
        return TextCriterion.of(word(), "beg", patterns);
    }

    /**
     * True if the text ends with one of these ({@code -m end}).
     *
     * @param value text to look for
     * @param more further texts, of which one must match
     * @return the criterion
     */
    public TextCriterion matchesEnd(String value, String... more) {
        return matchesEnd(Patterns.of(value, more));
    }

    /**
     * True if the text ends with one of these ({@code -m end}).
     *
     * @param patterns texts, or files of them
     * @return the criterion
     */
    public TextCriterion matchesEnd(Patterns patterns) {
        return TextCriterion.of(word(), "end", patterns);
    }

    /**
     * True if the text has one of these as a part between dots, slashes or its ends ({@code -m dom}). The safe way to
     * recognise a domain: {@code region-a} then matches {@code region-a.example.com} and {@code www.region-a.net}, but
     * not {@code my-region-a-test.com}.
     *
     * @param value text to look for
     * @param more further texts, of which one must match
     * @return the criterion
     */
    public TextCriterion matchesDom(String value, String... more) {
        return matchesDom(Patterns.of(value, more));
    }

    /**
     * True if the text has one of these as a part between dots, slashes or its ends ({@code -m dom}).
     *
     * @param patterns texts, or files of them
     * @return the criterion
     */
    public TextCriterion matchesDom(Patterns patterns) {
        return TextCriterion.of(word(), "dom", patterns);
    }

    /**
     * True if the text has one of these as a part between slashes or its ends ({@code -m dir}).
     *
     * @param value text to look for
     * @param more further texts, of which one must match
     * @return the criterion
     */
    public TextCriterion matchesDir(String value, String... more) {
        return matchesDir(Patterns.of(value, more));
    }

    /**
     * True if the text has one of these as a part between slashes or its ends ({@code -m dir}).
     *
     * @param patterns texts, or files of them
     * @return the criterion
     */
    public TextCriterion matchesDir(Patterns patterns) {
        return TextCriterion.of(word(), "dir", patterns);
    }

    /**
     * True if the text has a match of one of these regular expressions ({@code -m reg}).
     *
     * @param regex a regular expression in the syntax HAProxy was built with, usually PCRE
     * @param more further expressions, of which one must match
     * @return the criterion
     */
    public TextCriterion matchesReg(String regex, String... more) {
        return matchesReg(Patterns.of(regex, more));
    }

    /**
     * True if the text has a match of one of these regular expressions ({@code -m reg}).
     *
     * @param patterns expressions, or files of them
     * @return the criterion
     */
    public TextCriterion matchesReg(Patterns patterns) {
        return TextCriterion.of(word(), "reg", patterns);
    }

    /**
     * Compares the number of characters ({@code -m len}).
     *
     * @return the comparison to make
     */
    public IntComparison matchesLen() {
        return new IntComparison(Criterion.of(word(), "len"));
    }
}
