// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

import java.util.stream.LongStream;

/** A number about to be compared (configuration manual, section 7.1.2). */
public final class IntComparison {

    private final Criterion criterion;

    IntComparison(Criterion criterion) {
        this.criterion = criterion;
    }

    /**
     * True if the number is greater.
     *
     * @param bound what to compare with
     * @return the criterion
     */
    public Criterion gt(long bound) {
        return compare("gt", bound);
    }

    /**
     * True if the number is greater or equal.
     *
     * @param bound what to compare with
     * @return the criterion
     */
    public Criterion ge(long bound) {
        return compare("ge", bound);
    }

    /**
     * True if the number is less.
     *
     * @param bound what to compare with
     * @return the criterion
     */
    public Criterion lt(long bound) {
        return compare("lt", bound);
    }

    /**
     * True if the number is less or equal.
     *
     * @param bound what to compare with
     * @return the criterion
     */
    public Criterion le(long bound) {
        return compare("le", bound);
    }

    /**
     * True if the number is one of these.
     *
     * @param value what to compare with
     * @param more further numbers, of which one must be equal
     * @return the criterion
     */
    public Criterion eq(long value, long... more) {
        String[] others = LongStream.of(more).mapToObj(Long::toString).toArray(String[]::new);
        Patterns values = Patterns.of(Long.toString(value), others);
        return criterion.matching(Patterns.of("eq").and(values));
    }

    /**
     * True if the number lies between two bounds, both included.
     *
     * @param min lower bound
     * @param max upper bound
     * @return the criterion
     */
    public Criterion between(long min, long max) {
        return criterion.matching(Patterns.of(min + ":" + max));
    }

    /**
     * True if one of the patterns, numbers or ranges such as {@code 10:20}, fits.
     *
     * @param patterns the patterns
     * @return the criterion
     */
    public Criterion matches(Patterns patterns) {
        return criterion.matching(patterns);
    }

    private Criterion compare(String operator, long bound) {
        return criterion.matching(Patterns.of(operator, Long.toString(bound)));
    }
}
