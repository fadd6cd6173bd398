// SPDX-License-Identifier: Apache-2.0
/**
 * The decisions of failover, and nothing else: what was seen, ordered or answered goes in, with the time; what shall be
 * done comes out, with the reason. No input or output, no clock, no thread. The same events give the same decisions, so
 * that a night's incident can be played again from its events.
 *
 * <p>{@link io.haproxy4j.cluster.failover.decision.FailoverCore} decides; {@link
 * io.haproxy4j.cluster.failover.decision.Realm} is what it decides about, {@link
 * io.haproxy4j.cluster.failover.decision.FailoverPolicy} by which rules; {@link
 * io.haproxy4j.cluster.failover.decision.Memory} is what outlives a restart.
 */
@NullMarked
package io.haproxy4j.cluster.failover.decision;

import org.jspecify.annotations.NullMarked;
