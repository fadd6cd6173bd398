// SPDX-License-Identifier: Apache-2.0
/**
 * Stick tables in memory: those of the remote peers, and those we publish ourselves.
 *
 * <ul>
 *   <li>{@link io.haproxy4j.peers.replica.StickTableReplica}: what every remote HAProxy holds, by source, table and
 *       key, with expiry, rates, listeners, and aggregation over the sources.
 *   <li>{@link io.haproxy4j.peers.replica.PublishedTables}: what we tell every remote HAProxy.
 * </ul>
 *
 * <p>Both are thread-safe and take the time from a clock of the caller.
 */
@NullMarked
package io.haproxy4j.peers.replica;

import org.jspecify.annotations.NullMarked;
