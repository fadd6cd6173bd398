// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.value.Durations;
import java.time.Duration;

/**
 * Keywords of {@code named defaults}, {@code frontend}, {@code listen}, {@code backend}.
 */
interface RequestContentKeywords<B> extends Keywords<B> {
    /**
     * How long the content rules may wait for data they test. Without it they see only what happened to be there.
     *
     * <p>HAProxy's default: 0. Configuration manual, section 4.2.
     *
     * @param timeout the time, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    default B tcpRequestInspectDelay(Duration timeout) {
        return keyword("tcp-request inspect-delay", Durations.word("tcp-request inspect-delay",
                timeout));
    }
}
