// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.rule.QuicInitialAction;
import io.haproxy4j.config.rule.TcpRequestConnectionAction;
import io.haproxy4j.config.rule.TcpRequestSessionAction;
import io.haproxy4j.config.rule.When;

/**
 * Rules of {@code defaults}, {@code frontend}, {@code listen} sections.
 */
interface FrontendRules<B> extends Keywords<B> {
    /**
     * A rule for the first packet of a QUIC connection.
     *
     * <p>Since HAProxy 3.2. Configuration manual, section 4.2.
     *
     * @param action what to do
     * @return this builder
     */
    default B quicInitial(QuicInitialAction action) {
        return keyword("quic-initial", action.words());
    }

    /**
     * A rule for the first packet of a QUIC connection.
     *
     * <p>Since HAProxy 3.2. Configuration manual, section 4.2.
     *
     * @param action what to do
     * @param when when to do it
     * @return this builder
     */
    default B quicInitial(QuicInitialAction action, When when) {
        return keyword("quic-initial", action.words(), when);
    }

    /**
     * A rule for a connection that has just been accepted, before any data.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param action what to do
     * @return this builder
     */
    default B tcpRequestConnection(TcpRequestConnectionAction action) {
        return keyword("tcp-request connection", action.words());
    }

    /**
     * A rule for a connection that has just been accepted, before any data.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param action what to do
     * @param when when to do it
     * @return this builder
     */
    default B tcpRequestConnection(TcpRequestConnectionAction action, When when) {
        return keyword("tcp-request connection", action.words(), when);
    }

    /**
     * A rule for a session that has just been established, after TLS and PROXY protocol.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param action what to do
     * @return this builder
     */
    default B tcpRequestSession(TcpRequestSessionAction action) {
        return keyword("tcp-request session", action.words());
    }

    /**
     * A rule for a session that has just been established, after TLS and PROXY protocol.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param action what to do
     * @param when when to do it
     * @return this builder
     */
    default B tcpRequestSession(TcpRequestSessionAction action, When when) {
        return keyword("tcp-request session", action.words(), when);
    }
}
