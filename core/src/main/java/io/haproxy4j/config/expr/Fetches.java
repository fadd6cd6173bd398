// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

import io.haproxy4j.config.line.Reference;

/**
 * Sample fetches: the values HAProxy can take out of the traffic and its own state (configuration manual, section 7.3).
 * Made for static import.
 */
public final class Fetches {

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
     * The client's address, after {@code accept-proxy} and the like have been applied (section 7.3.3).
     *
     * @return the expression
     */
    public static AddressExpr src() {
        return new AddressExpr(Sample.fetch("src"));
    }

    /**
     * The address the client connected to (section 7.3.3).
     *
     * @return the expression
     */
    public static AddressExpr dst() {
        return new AddressExpr(Sample.fetch("dst"));
    }

    /**
     * The port the client connected to (section 7.3.3).
     *
     * @return the expression
     */
    public static IntExpr dstPort() {
        return new IntExpr(Sample.fetch("dst_port"));
    }

    /**
     * True if the client's connection came over TLS that HAProxy itself ended (section 7.3.4).
     *
     * @return the expression
     */
    public static BoolExpr sslFc() {
        return new BoolExpr(Sample.fetch("ssl_fc"));
    }

    /**
     * A header of the message that the rule looks at; each comma-separated value counts as an occurrence (section
     * 7.3.6).
     *
     * @param name name of the header, in any case
     * @return the expression
     */
    public static StringExpr hdr(String name) {
        return new StringExpr(Sample.fetch("hdr", name));
    }

    /**
     * A header of the request (section 7.3.6).
     *
     * @param name name of the header, in any case
     * @return the expression
     */
    public static StringExpr reqHdr(String name) {
        return new StringExpr(Sample.fetch("req.hdr", name));
    }

    /**
     * The path of the request, from the first slash to the question mark (section 7.3.6).
     *
     * @return the expression
     */
    public static StringExpr path() {
        return new StringExpr(Sample.fetch("path"));
    }

    /**
     * The method of the request (section 7.3.6).
     *
     * @return the expression
     */
    public static StringExpr method() {
        return new StringExpr(Sample.fetch("method"));
    }

    /**
     * The number of servers of a backend that can take traffic (section 7.3.2).
     *
     * @param backend name of the backend
     * @return the expression
     */
    public static IntExpr nbsrv(String backend) {
        return new IntExpr(Sample.fetch("nbsrv", new Reference(Reference.Kind.BACKEND, backend)));
    }

    /**
     * The number of connections and queue places a backend still has free (section 7.3.2).
     *
     * @param backend name of the backend
     * @return the expression
     */
    public static IntExpr connslots(String backend) {
        return new IntExpr(Sample.fetch("connslots", new Reference(Reference.Kind.BACKEND, backend)));
    }

    /**
     * A constant text (section 7.3.1).
     *
     * @param text the text
     * @return the expression
     */
    public static StringExpr str(String text) {
        return new StringExpr(Sample.fetch("str", text));
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
}
