// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.servers;

/**
 * A server's weight.
 *
 * @param current the weight in use, 0 to 256
 * @param initial the weight of the configuration
 */
public record Weight(int current, int initial) {}
