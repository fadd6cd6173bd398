// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.rule;

/**
 * An action for all traffic, once there is a connection. Rule sets: {@code tcp-request connection}, {@code tcp-request session},
 * {@code tcp-request content}, {@code tcp-response content}, {@code http-request}, {@code http-response},
 * {@code http-after-response}.
 */
public interface TcpOrHttpAction extends TrafficAction, StreamAction {
}
