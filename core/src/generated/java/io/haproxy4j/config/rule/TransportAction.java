// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.rule;

/**
 * An action for connections and their data, below HTTP. Rule sets: {@code quic-initial}, {@code tcp-request connection},
 * {@code tcp-request session}, {@code tcp-request content}, {@code tcp-response content}.
 */
public interface TransportAction extends QuicInitialAction,
        TcpRequestConnectionAction,
        TcpRequestSessionAction,
        TcpRequestContentAction,
        TcpResponseContentAction {
}
