// SPDX-License-Identifier: Apache-2.0
/**
 * What a stick table is, for every other package of the peers protocol: its definition, its keys and its entries.
 *
 * <ul>
 *   <li>{@link io.haproxy4j.peers.TableDefinition}: name, key, stored data types, expiry.
 *   <li>{@link io.haproxy4j.peers.StickKey} and {@link io.haproxy4j.peers.StickEntry}: one entry as an immutable value.
 *   <li>{@link io.haproxy4j.peers.TableLayout}: where each value of an entry lies in a {@code long[]}, for code that
 *       must not allocate.
 *   <li>{@link io.haproxy4j.peers.Rate}: what a rate counter shows at a given moment.
 * </ul>
 */
@NullMarked
package io.haproxy4j.peers;

import org.jspecify.annotations.NullMarked;
