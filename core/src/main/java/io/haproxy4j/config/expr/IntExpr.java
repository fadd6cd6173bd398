// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

/** An expression whose value is an integer of 64 bits with a sign. */
public final class IntExpr extends IntConverters implements Expr {

    IntExpr(Sample sample) {
        super(sample);
    }

    @Override
    IntExpr same(Sample other) {
        return new IntExpr(other);
    }

    /**
     * True if the value is greater.
     *
     * @param bound what to compare with
     * @return the criterion
     */
    public Criterion gt(long bound) {
        return comparison().gt(bound);
    }

    /**
     * True if the value is greater or equal.
     *
     * @param bound what to compare with
     * @return the criterion
     */
    public Criterion ge(long bound) {
        return comparison().ge(bound);
    }

    /**
     * True if the value is less.
     *
     * @param bound what to compare with
     * @return the criterion
     */
    public Criterion lt(long bound) {
        return comparison().lt(bound);
    }

    /**
     * True if the value is less or equal.
     *
     * @param bound what to compare with
     * @return the criterion
     */
    public Criterion le(long bound) {
        return comparison().le(bound);
    }

    /**
     * True if the value is one of these.
     *
     * @param value what to compare with
     * @param more further values, of which one must be equal
     * @return the criterion
     */
    public Criterion eq(long value, long... more) {
        return comparison().eq(value, more);
    }

    /**
     * True if the value lies between two bounds, both included.
     *
     * @param min lower bound
     * @param max upper bound
     * @return the criterion
     */
    public Criterion between(long min, long max) {
        return comparison().between(min, max);
    }

    /**
     * True if one of the patterns, numbers or ranges such as {@code 10:20}, fits.
     *
     * @param patterns the patterns
     * @return the criterion
     */
    public Criterion matches(Patterns patterns) {
        return comparison().matches(patterns);
    }

    private IntComparison comparison() {
        return new IntComparison(sample().cast() ? Criterion.of(word(), "int") : Criterion.of(word()));
    }
}
