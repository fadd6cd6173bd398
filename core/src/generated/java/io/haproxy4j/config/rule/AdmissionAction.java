// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.rule;

/**
 * An action that concerns whether someone gets in. Rule sets: {@code quic-initial}, {@code tcp-request connection},
 * {@code tcp-request session}, {@code tcp-request content}, {@code tcp-response content}, {@code http-request}.
 */
public interface AdmissionAction extends TransportAction, IncomingAction {
}
