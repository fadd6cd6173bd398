// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

import io.haproxy4j.config.line.Word;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A sample expression: a fetch, which takes a value out of the traffic or the process, and the converters applied to it
 * (configuration manual, sections 7.1 to 7.3). Its Java type tells the type of the value; methods are there for what
 * HAProxy lets one do with that type. Where HAProxy turns one type into another by itself, a method such as
 * {@code asString()} says so and adds nothing to the text.
 */
public sealed interface Expr
        permits AnyExpr, BoolExpr, IntExpr, AddressExpr, Ipv4Expr, StringExpr, BinaryExpr, MethodExpr {

    /**
     * Reads an expression.
     *
     * @param text a sample expression in HAProxy's syntax, without the quotes a line needs around it
     * @return the expression, of the type that the newest release which has its last step gives it; of an unknown type
     *     if it has an unknown step
     * @throws IllegalArgumentException if it is not a fetch and converters, separated by commas
     */
    static Expr parse(String text) {
        Expr expression = read(Word.of(text));
        if (expression.calls().isEmpty()) {
            throw new IllegalArgumentException("\"" + text + "\" is no sample expression");
        }
        return expression;
    }

    /**
     * Reads an expression.
     *
     * @param word the expression as one argument
     * @return the expression, of an unknown type if it cannot be read or has an unknown step
     */
    static Expr read(Word word) {
        return ExpressionReader.read(word);
    }

    /**
     * An expression of steps.
     *
     * @param calls a fetch, and converters
     * @return the expression
     */
    static Expr of(List<Call> calls) {
        return parse(calls.stream().map(Call::toString).collect(Collectors.joining(",")));
    }

    /**
     * The steps of the expression.
     *
     * @return the fetch and the converters; empty if it cannot be read, or a part of it comes from the environment
     */
    default List<Call> calls() {
        return ExpressionReader.calls(word(), Call.Kind.FETCH);
    }

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
