// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.expr;

/**
 * What can be done with a value of the type it was stored with.
 */
abstract class AnyConverters extends CommonConverters<AnyExpr> {
    AnyConverters(Sample sample) {
        super(sample);
    }

    /**
     * The value as true or false, which HAProxy makes of it where it wants one. Adds nothing to the text; where a
     * value cannot be converted, there is none.
     *
     * @return the expression
     */
    public BoolExpr asBool() {
        return new BoolExpr(sample().castTo());
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
     * The value as an IP address, which HAProxy makes of it where it wants one. Adds nothing to the text; where a
     * value cannot be converted, there is none.
     *
     * @return the expression
     */
    public AddressExpr asAddress() {
        return new AddressExpr(sample().castTo());
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
}
