// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.rule;

/**
 * An action for the contents of a stream, responses of HAProxy itself included. Rule sets: {@code tcp-request content},
 * {@code tcp-response content}, {@code http-request}, {@code http-response}, {@code http-after-response}.
 */
public interface StreamAction extends HttpAction, ContentAction {
}
