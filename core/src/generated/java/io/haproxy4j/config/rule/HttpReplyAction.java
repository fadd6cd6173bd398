// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.rule;

/**
 * An action for every HTTP response. Rule sets: {@code http-response}, {@code http-after-response}.
 */
public interface HttpReplyAction extends HttpResponseAction, HttpAfterResponseAction {
}
