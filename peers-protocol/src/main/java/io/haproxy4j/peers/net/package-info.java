// SPDX-License-Identifier: Apache-2.0
/**
 * Peer sessions over real connections: TCP or TLS on plain JDK sockets, driven by threads of the caller's executor.
 *
 * <ul>
 *   <li>{@link io.haproxy4j.peers.net.PeerClient} dials one remote peer, again whenever the session ends.
 *   <li>{@link io.haproxy4j.peers.net.PeerListener} accepts any number of them.
 * </ul>
 */
@NullMarked
package io.haproxy4j.peers.net;

import org.jspecify.annotations.NullMarked;
