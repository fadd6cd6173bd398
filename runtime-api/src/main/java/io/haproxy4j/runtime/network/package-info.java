// SPDX-License-Identifier: Apache-2.0
/** Peers, resolvers, caches. */
@NullMarked
package io.haproxy4j.runtime.network;

import org.jspecify.annotations.NullMarked;
