// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.rule;

/**
 * An action that can follow a client from its connection to the response. Rule sets: {@code tcp-request connection},
 * {@code tcp-request session}, {@code tcp-request content}, {@code http-request}, {@code http-response}.
 */
public interface TrackingAction extends HttpMessageAction, IncomingAction {
}
