// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.line.OrderedOptions;
import io.haproxy4j.config.line.Word;
import java.util.List;

/**
 * What can be added to {@code filter trace} (configuration manual, section 9.1).
 */
public final class FilterTraceOptions extends OrderedOptions<FilterTraceOptions> {
    FilterTraceOptions(List<Word> words) {
        super(words);
    }

    /**
     * Adds {@code name} to {@code filter trace}.
     *
     * @param name the name: letters, digits and {@code _.:-}
     * @return this builder
     */
    public FilterTraceOptions name(String name) {
        return putAt(0, "name", Word.name(name));
    }

    /**
     * Adds {@code random-forwarding} to {@code filter trace}.
     *
     * @return this builder
     */
    public FilterTraceOptions randomForwarding() {
        return putAt(1, "random-forwarding");
    }

    /**
     * Adds {@code max-fwd} to {@code filter trace}. Since HAProxy 3.4.
     *
     * @param maxForward max forward, at least 0
     * @return this builder
     */
    public FilterTraceOptions maxFwd(int maxForward) {
        return putAt(2, "max-fwd", Word.number("max-fwd", maxForward, 0, Integer.MAX_VALUE));
    }

    /**
     * Adds {@code hexdump} to {@code filter trace}.
     *
     * @return this builder
     */
    public FilterTraceOptions hexdump() {
        return putAt(3, "hexdump");
    }

    /**
     * Adds {@code quiet} to {@code filter trace}.
     *
     * @return this builder
     */
    public FilterTraceOptions quiet() {
        return putAt(4, "quiet");
    }
}
