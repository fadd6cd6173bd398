// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

import io.haproxy4j.config.line.Word;

/**
 * A sample expression: a fetch, which takes a value out of the traffic or the process, and the converters applied to it
 * (configuration manual, sections 7.1 to 7.3). Its Java type tells the type of the value; methods are there for what
 * HAProxy lets one do with that type. Where HAProxy turns one type into another by itself, a method such as
 * {@code asString()} says so and adds nothing to the text.
 */
public sealed interface Expr
        permits AnyExpr, BoolExpr, IntExpr, AddressExpr, Ipv4Expr, StringExpr, BinaryExpr, MethodExpr {

    /**
     * The expression as one argument.
     *
     * @return the word
     */
    Word word();

    /**
     * True if the value exists at all, whatever it is ({@code -m found}).
     *
     * @return the criterion
     */
    default Criterion found() {
        return Criterion.of(word(), "found");
    }
}
