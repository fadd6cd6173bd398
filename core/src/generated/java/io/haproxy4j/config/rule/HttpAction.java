// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.rule;

/**
 * An action for every HTTP message. Rule sets: {@code http-request}, {@code http-response}, {@code http-after-response}.
 */
public interface HttpAction extends HttpMessageAction, HttpReplyAction {
}
