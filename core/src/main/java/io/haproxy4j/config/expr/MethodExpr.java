// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

/** An expression whose value is an HTTP method. */
public final class MethodExpr extends MethodConverters implements Expr {

    MethodExpr(Sample sample) {
        super(sample);
    }

    @Override
    MethodExpr same(Sample other) {
        return new MethodExpr(other);
    }

    /**
     * True if the method is one of these.
     *
     * @param method the method, in upper case
     * @param more further ones, of which one must be equal
     * @return the criterion
     */
    public Criterion matches(String method, String... more) {
        return matches(Patterns.of(method, more));
    }

    /**
     * True if the method is one of these.
     *
     * @param methods the methods, in upper case
     * @return the criterion
     */
    public Criterion matches(Patterns methods) {
        return Criterion.of(word()).matching(methods);
    }
}
