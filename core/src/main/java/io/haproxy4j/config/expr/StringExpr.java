// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

import io.haproxy4j.config.line.Word;

/** An expression whose value is text. */
public final class StringExpr implements Expr {

    private final Sample sample;

    StringExpr(Sample sample) {
        this.sample = sample;
    }

    /**
     * The text in lower case (converter {@code lower}).
     *
     * @return the expression
     */
    public StringExpr lower() {
        return new StringExpr(sample.then("lower"));
    }

    /**
     * The text in upper case (converter {@code upper}).
     *
     * @return the expression
     */
    public StringExpr upper() {
        return new StringExpr(sample.then("upper"));
    }

    /**
     * One of the parts between delimiters (converter {@code field}).
     *
     * @param index which part, from 1; from -1 when counted from the end
     * @param delimiters the characters that separate parts
     * @return the expression
     */
    public StringExpr field(int index, String delimiters) {
        return new StringExpr(sample.then("field", Integer.toString(index), delimiters));
    }

    /**
     * The number of characters (converter {@code length}).
     *
     * @return the expression
     */
    public IntExpr length() {
        return new IntExpr(sample.then("length"));
    }

    /**
     * True if the text is one of these ({@code -m str}).
     *
     * @param value text to compare with
     * @param more further texts, of which one must match
     * @return the criterion
     */
    public TextCriterion matches(String value, String... more) {
        return TextCriterion.of(word(), "str", value, more);
    }

    /**
     * True if the text contains one of these ({@code -m sub}).
     *
     * @param value text to look for
     * @param more further texts, of which one must match
     * @return the criterion
     */
    public TextCriterion matchesSub(String value, String... more) {
        return TextCriterion.of(word(), "sub", value, more);
    }

    /**
     * True if the text begins with one of these ({@code -m beg}).
     *
     * @param value text to look for
     * @param more further texts, of which one must match
     * @return the criterion
     */
    public TextCriterion matchesBeg(String value, String... more) {
        return TextCriterion.of(word(), "beg", value, more);
    }

    /**
     * True if the text ends with one of these ({@code -m end}).
     *
     * @param value text to look for
     * @param more further texts, of which one must match
     * @return the criterion
     */
    public TextCriterion matchesEnd(String value, String... more) {
        return TextCriterion.of(word(), "end", value, more);
    }

    /**
     * True if a part of the text between dots, slashes or its ends is one of these ({@code -m dom}). The safe way to
     * recognise a domain: {@code region-a} then matches {@code region-a.example.com} and {@code www.region-a.net}, but
     * not {@code my-region-a-test.com}.
     *
     * @param value text to look for
     * @param more further texts, of which one must match
     * @return the criterion
     */
    public TextCriterion matchesDom(String value, String... more) {
        return TextCriterion.of(word(), "dom", value, more);
    }

    /**
     * True if a part of the text between slashes or its ends is one of these ({@code -m dir}).
     *
     * @param value text to look for
     * @param more further texts, of which one must match
     * @return the criterion
     */
    public TextCriterion matchesDir(String value, String... more) {
        return TextCriterion.of(word(), "dir", value, more);
    }

    /**
     * True if one of these regular expressions finds a match in the text ({@code -m reg}).
     *
     * @param regex a regular expression in the syntax HAProxy was built with, usually PCRE
     * @param more further expressions, of which one must match
     * @return the criterion
     */
    public TextCriterion matchesReg(String regex, String... more) {
        return TextCriterion.of(word(), "reg", regex, more);
    }

    @Override
    public Word word() {
        return sample.word();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StringExpr that && sample.equals(that.sample);
    }

    @Override
    public int hashCode() {
        return sample.hashCode();
    }

    /** The expression as HAProxy reads it. */
    @Override
    public String toString() {
        return sample.text();
    }
}
