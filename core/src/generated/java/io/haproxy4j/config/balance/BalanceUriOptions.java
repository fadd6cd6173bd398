// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.balance;

import io.haproxy4j.config.line.OrderedOptions;
import io.haproxy4j.config.line.Word;
import java.util.List;

/**
 * What can be added to {@code uri} (configuration manual, section 4.2).
 */
public final class BalanceUriOptions extends OrderedOptions<BalanceUriOptions> {
    BalanceUriOptions(List<Word> words) {
        super(words);
    }

    /**
     * Adds {@code whole} to {@code uri}.
     *
     * @return this builder
     */
    public BalanceUriOptions whole() {
        return putAt(0, "whole");
    }

    /**
     * Adds {@code len} to {@code uri}.
     *
     * @param length the most that is kept of it, in bytes, at least 1
     * @return this builder
     */
    public BalanceUriOptions len(int length) {
        return putAt(1, "len", Word.number("len", length, 1, Integer.MAX_VALUE));
    }

    /**
     * Adds {@code depth} to {@code uri}.
     *
     * @param depth number of directories that count, at least 1
     * @return this builder
     */
    public BalanceUriOptions depth(int depth) {
        return putAt(2, "depth", Word.number("depth", depth, 1, Integer.MAX_VALUE));
    }

    /**
     * Adds {@code path-only} to {@code uri}.
     *
     * @return this builder
     */
    public BalanceUriOptions pathOnly() {
        return putAt(3, "path-only");
    }
}
