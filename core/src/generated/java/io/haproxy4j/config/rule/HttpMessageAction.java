// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.rule;

/**
 * An action for the messages of client and server, but not for responses of HAProxy itself. Rule sets: {@code http-request},
 * {@code http-response}.
 */
public interface HttpMessageAction extends HttpRequestAction, HttpResponseAction {
}
