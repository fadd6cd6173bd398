// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.rule.TcpResponseContentAction;
import io.haproxy4j.config.rule.When;

/**
 * Rules of {@code backend}, {@code defaults}, {@code listen} sections.
 */
interface BackendRules<B> extends Keywords<B> {
    /**
     * A rule for the data of a server's response.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param action what to do
     * @return this builder
     */
    default B tcpResponseContent(TcpResponseContentAction action) {
        return keyword("tcp-response content", action.words());
    }

    /**
     * A rule for the data of a server's response.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param action what to do
     * @param when when to do it
     * @return this builder
     */
    default B tcpResponseContent(TcpResponseContentAction action, When when) {
        return keyword("tcp-response content", action.words(), when);
    }
}
