// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.rule;

/**
 * What a {@code tcp-response content} rule can do. Made by {@link Actions}.
 */
public interface TcpResponseContentAction extends Action {
}
