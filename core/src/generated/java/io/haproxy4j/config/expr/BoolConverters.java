// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.expr;

import io.haproxy4j.config.line.Word;

/**
 * What can be done with true or false.
 */
abstract class BoolConverters extends CommonConverters<BoolExpr> {
    BoolConverters(Sample sample) {
        super(sample);
    }

    /**
     * The value as an integer, which HAProxy makes of it where it wants one. Adds nothing to the text; where a
     * value cannot be converted, there is none.
     *
     * @return the expression
     */
    public IntExpr asInt() {
        return new IntExpr(sample().castTo());
    }

    /**
     * The value as text, which HAProxy makes of it where it wants one. Adds nothing to the text; where a value
     * cannot be converted, there is none.
     *
     * @return the expression
     */
    public StringExpr asString() {
        return new StringExpr(sample().castTo());
    }

    /**
     * The value as bytes, which HAProxy makes of it where it wants one. Adds nothing to the text; where a value
     * cannot be converted, there is none.
     *
     * @return the expression
     */
    public BinaryExpr asBinary() {
        return new BinaryExpr(sample().castTo());
    }

    /**
     * Gives one of two texts depending on whether the input is true.
     *
     * <p>Converter {@code iif}, gives text. Configuration manual, section 7.3.1.
     *
     * @param yes yes
     * @param no no
     * @return the expression
     */
    public StringExpr iif(String yes, String no) {
        return new StringExpr(sample().then("iif", Word.of(yes), Word.of(no)));
    }

    /**
     * Gives one of two texts depending on whether the input is true.
     *
     * <p>Converter {@code iif}, gives text. Configuration manual, section 7.3.1.
     *
     * @param yes yes, or a word that has an environment variable in it, whose value must have no single quote
     * @param no no, or a word that has an environment variable in it, whose value must have no single quote
     * @return the expression
     */
    public StringExpr iif(Word yes, Word no) {
        return new StringExpr(sample().then("iif", yes, no));
    }
}
