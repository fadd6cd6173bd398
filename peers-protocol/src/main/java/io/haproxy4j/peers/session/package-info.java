// SPDX-License-Identifier: Apache-2.0
/**
 * One session between two peers as a pure state machine: bytes and the time go in, bytes and events come out. No
 * sockets, no threads, no clock.
 *
 * <ul>
 *   <li>{@link io.haproxy4j.peers.session.PeerSession}: handshake, heartbeats, learning, teaching, pushing, acks.
 *   <li>{@link io.haproxy4j.peers.session.SessionListener}: what it reports.
 *   <li>{@link io.haproxy4j.peers.session.TeachingSource}: where it takes from what it sends.
 *   <li>{@link io.haproxy4j.peers.session.PeerMemory}: what outlives a session.
 *   <li>{@link io.haproxy4j.peers.session.ReconnectPolicy}: when to try again.
 *   <li>{@link io.haproxy4j.peers.session.Shards}: which peer HAProxy sends a key to.
 * </ul>
 */
@NullMarked
package io.haproxy4j.peers.session;

import org.jspecify.annotations.NullMarked;
