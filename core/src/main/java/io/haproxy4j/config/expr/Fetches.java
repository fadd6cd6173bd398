// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

/**
 * Sample fetches: the values HAProxy can take out of the traffic and its own state (configuration manual, section 7.3).
 * Made for static import: the methods it inherits are grouped as in the manual.
 */
public final class Fetches extends DeveloperFetches {

    private Fetches() {}

    /**
     * An ACL of the same section by its name, as a condition.
     *
     * @param name the name given in {@code acl(name, ...)}, or one of HAProxy's predefined ACLs
     * @return the condition
     */
    public static Condition acl(String name) {
        return new NamedAcl(name);
    }

    /**
     * An expression given as text, for what has no method here; its value is taken as text.
     *
     * @param expression a sample expression in HAProxy's syntax; it stays one argument whatever it contains
     * @return the expression
     */
    public static StringExpr rawString(String expression) {
        return new StringExpr(Sample.raw(expression));
    }

    /**
     * An expression given as text whose value is an integer.
     *
     * @param expression a sample expression in HAProxy's syntax; it stays one argument whatever it contains
     * @return the expression
     */
    public static IntExpr rawInt(String expression) {
        return new IntExpr(Sample.raw(expression));
    }

    /**
     * An expression given as text whose value is true or false.
     *
     * @param expression a sample expression in HAProxy's syntax; it stays one argument whatever it contains
     * @return the expression
     */
    public static BoolExpr rawBool(String expression) {
        return new BoolExpr(Sample.raw(expression));
    }

    /**
     * An expression given as text whose value is an IP address.
     *
     * @param expression a sample expression in HAProxy's syntax; it stays one argument whatever it contains
     * @return the expression
     */
    public static AddressExpr rawAddress(String expression) {
        return new AddressExpr(Sample.raw(expression));
    }

    /**
     * An expression given as text whose value is a sequence of bytes.
     *
     * @param expression a sample expression in HAProxy's syntax; it stays one argument whatever it contains
     * @return the expression
     */
    public static BinaryExpr rawBinary(String expression) {
        return new BinaryExpr(Sample.raw(expression));
    }

    /**
     * An expression given as text whose value is of a type known only when it is evaluated.
     *
     * @param expression a sample expression in HAProxy's syntax; it stays one argument whatever it contains
     * @return the expression
     */
    public static AnyExpr rawAny(String expression) {
        return new AnyExpr(Sample.raw(expression));
    }
}
