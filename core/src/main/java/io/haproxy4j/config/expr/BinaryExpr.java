// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

/** An expression whose value is a sequence of bytes. */
public final class BinaryExpr extends BinaryConverters implements Expr {

    BinaryExpr(Sample sample) {
        super(sample);
    }

    @Override
    BinaryExpr same(Sample other) {
        return new BinaryExpr(other);
    }

    /**
     * True if the bytes are one of these sequences ({@code -m bin}).
     *
     * @param hex bytes, two hexadecimal digits each
     * @param more further sequences, of which one must be equal
     * @return the criterion
     */
    public Criterion matches(String hex, String... more) {
        return matches(Patterns.of(hex, more));
    }

    /**
     * True if the bytes are one of these sequences ({@code -m bin}).
     *
     * @param patterns sequences of bytes, two hexadecimal digits each
     * @return the criterion
     */
    public Criterion matches(Patterns patterns) {
        return Criterion.of(word(), "bin").matching(patterns);
    }
}
