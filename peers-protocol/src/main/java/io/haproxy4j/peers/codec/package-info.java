// SPDX-License-Identifier: Apache-2.0
/**
 * Bytes to messages and back, without sockets and without clocks.
 *
 * <ul>
 *   <li>{@link io.haproxy4j.peers.codec.PeerDecoder} reads a stream in pieces of any size and calls a
 *       {@link io.haproxy4j.peers.codec.PeerHandler}; updates come as a reused
 *       {@link io.haproxy4j.peers.codec.UpdateView}, so nothing is allocated per update.
 *   <li>{@link io.haproxy4j.peers.codec.PeerEncoder} writes messages into a buffer; entries through a
 *       {@link io.haproxy4j.peers.codec.TableWriter} bound to a table.
 * </ul>
 */
@NullMarked
package io.haproxy4j.peers.codec;

import org.jspecify.annotations.NullMarked;
