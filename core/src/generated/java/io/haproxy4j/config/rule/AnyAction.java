// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.rule;

/**
 * An action for every rule set. Rule sets: {@code quic-initial}, {@code tcp-request connection}, {@code tcp-request session},
 * {@code tcp-request content}, {@code tcp-response content}, {@code http-request}, {@code http-response},
 * {@code http-after-response}.
 */
public interface AnyAction extends AdmissionAction, TcpOrHttpAction {
}
