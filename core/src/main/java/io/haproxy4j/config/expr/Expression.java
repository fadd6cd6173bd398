// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

import io.haproxy4j.config.line.Word;

/**
 * What all expressions have in common.
 *
 * @param <E> the type of the expression itself
 */
abstract class Expression<E> {

    private final Sample sample;

    Expression(Sample sample) {
        this.sample = sample;
    }

    final Sample sample() {
        return sample;
    }

    /** An expression of the same type. */
    abstract E same(Sample other);

    /**
     * The expression as one argument.
     *
     * @return the word
     */
    public final Word word() {
        return sample.word();
    }

    /** Equal is what has the same text and the same type: the type says how it is compared. */
    @Override
    @SuppressWarnings("EqualsGetClass")
    public final boolean equals(Object other) {
        return other != null && getClass() == other.getClass() && sample.equals(((Expression<?>) other).sample);
    }

    @Override
    public final int hashCode() {
        return sample.hashCode();
    }

    /** The expression as HAProxy reads it. */
    @Override
    public final String toString() {
        return word().text();
    }
}
