// SPDX-License-Identifier: Apache-2.0
/**
 * Whether the stick tables of several HAProxy are the same, asked of the tables themselves, entry by entry: {@code show
 * peers} tells what a HAProxy believes to have sent, not what another one has.
 */
@NullMarked
package io.haproxy4j.cluster.convergence;

import org.jspecify.annotations.NullMarked;
