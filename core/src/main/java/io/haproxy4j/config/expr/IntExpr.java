// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

import io.haproxy4j.config.line.Word;

/** An expression whose value is a signed 64-bit integer. */
public final class IntExpr implements Expr {

    private final Sample sample;

    IntExpr(Sample sample) {
        this.sample = sample;
    }

    /**
     * The value plus a constant (converter {@code add}).
     *
     * @param value what to add
     * @return the expression
     */
    public IntExpr add(long value) {
        return new IntExpr(sample.then("add", Long.toString(value)));
    }

    /**
     * The remainder of a division (converter {@code mod}).
     *
     * @param divisor what to divide by
     * @return the expression
     */
    public IntExpr mod(long divisor) {
        return new IntExpr(sample.then("mod", Long.toString(divisor)));
    }

    /**
     * True if the value is greater.
     *
     * @param bound what to compare with
     * @return the criterion
     */
    public Criterion gt(long bound) {
        return compare("gt", bound);
    }

    /**
     * True if the value is greater or equal.
     *
     * @param bound what to compare with
     * @return the criterion
     */
    public Criterion ge(long bound) {
        return compare("ge", bound);
    }

    /**
     * True if the value is less.
     *
     * @param bound what to compare with
     * @return the criterion
     */
    public Criterion lt(long bound) {
        return compare("lt", bound);
    }

    /**
     * True if the value is less or equal.
     *
     * @param bound what to compare with
     * @return the criterion
     */
    public Criterion le(long bound) {
        return compare("le", bound);
    }

    /**
     * True if the value is equal.
     *
     * @param value what to compare with
     * @return the criterion
     */
    public Criterion eq(long value) {
        return compare("eq", value);
    }

    /**
     * True if the value lies between two bounds, both included.
     *
     * @param min lower bound
     * @param max upper bound
     * @return the criterion
     */
    public Criterion between(long min, long max) {
        return Criterion.of(word(), min + ":" + max);
    }

    private Criterion compare(String operator, long bound) {
        return Criterion.of(word(), operator, Long.toString(bound));
    }

    @Override
    public Word word() {
        return sample.word();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IntExpr that && sample.equals(that.sample);
    }

    @Override
    public int hashCode() {
        return sample.hashCode();
    }

    /** The expression as HAProxy reads it. */
    @Override
    public String toString() {
        return sample.text();
    }
}
