// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.rule;

/**
 * An action for all traffic but responses of HAProxy itself. Rule sets: {@code tcp-request connection}, {@code tcp-request session},
 * {@code tcp-request content}, {@code tcp-response content}, {@code http-request}, {@code http-response}.
 */
public interface TrafficAction extends TrackingAction, ContentAction {
}
