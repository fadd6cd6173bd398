// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.rule;

/**
 * An action for requests, of HTTP or any other protocol. Rule sets: {@code tcp-request content}, {@code http-request}.
 */
public interface RequestAction extends TcpRequestContentAction, HttpRequestAction {
}
