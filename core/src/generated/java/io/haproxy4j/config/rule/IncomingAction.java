// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.rule;

/**
 * An action for what comes from the client, from the connection to the request. Rule sets: {@code tcp-request connection},
 * {@code tcp-request session}, {@code tcp-request content}, {@code http-request}.
 */
public interface IncomingAction extends TcpRequestConnectionAction, TcpRequestSessionAction, RequestAction {
}
