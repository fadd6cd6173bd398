// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.expr;

/**
 * What can be done with an HTTP method.
 */
abstract class MethodConverters extends CommonConverters<MethodExpr> {
    MethodConverters(Sample sample) {
        super(sample);
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
