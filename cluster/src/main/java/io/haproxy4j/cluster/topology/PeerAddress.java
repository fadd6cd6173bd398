// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.topology;

/**
 * Where a node is reached by its peers of other regions, when that is not its own address: behind a translation of
 * addresses, or at the end of a tunnel.
 *
 * @param address the IP address that the other regions see
 * @param port the port there that leads to the node's port for peers
 */
public record PeerAddress(String address, int port) {}
