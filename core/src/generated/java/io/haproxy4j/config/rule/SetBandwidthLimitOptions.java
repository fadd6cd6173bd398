// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.rule;

import io.haproxy4j.config.expr.Expr;
import io.haproxy4j.config.line.OrderedOptions;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.Durations;
import io.haproxy4j.config.value.Size;
import java.time.Duration;
import java.util.List;

/**
 * What can be added to {@code set-bandwidth-limit} (configuration manual, section 4.4).
 */
public final class SetBandwidthLimitOptions extends OrderedOptions<SetBandwidthLimitOptions> {
    SetBandwidthLimitOptions(List<Word> words) {
        super(words);
    }

    /**
     * Adds {@code limit} to {@code set-bandwidth-limit}.
     *
     * @param limit limit
     * @return this builder
     */
    public SetBandwidthLimitOptions limit(Size limit) {
        return putAt(0, "limit", limit.word("limit", 0, 4294967295L));
    }

    /**
     * Adds {@code limit} to {@code set-bandwidth-limit}.
     *
     * @param limitExpr limit expr
     * @return this builder
     */
    public SetBandwidthLimitOptions limit(Expr limitExpr) {
        return putAt(0, "limit", limitExpr.word());
    }

    /**
     * Adds {@code limit} to {@code set-bandwidth-limit}.
     *
     * @param limit limit, digits with at most one of the suffixes {@code k}, {@code m} and {@code g}
     * @return this builder
     */
    public SetBandwidthLimitOptions limit(String limit) {
        return putAt(0, "limit", Size.parse("limit", limit, 0, 4294967295L));
    }

    /**
     * Adds {@code period} to {@code set-bandwidth-limit}.
     *
     * @param period the period a rate is measured over, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    public SetBandwidthLimitOptions period(Duration period) {
        return putAt(1, "period", Durations.word("period", period));
    }

    /**
     * Adds {@code period} to {@code set-bandwidth-limit}.
     *
     * @param periodExpr period expr
     * @return this builder
     */
    public SetBandwidthLimitOptions period(Expr periodExpr) {
        return putAt(1, "period", periodExpr.word());
    }
}
