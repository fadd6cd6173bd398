// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

import java.time.Duration;

/**
 * When another server becomes primary.
 *
 * @param automatic whether a primary that is down is replaced without an order
 * @param downAfter how long most nodes must see it down
 * @param hold how long a new primary is kept, whatever happens to it
 * @param drainLimit how long an ordered handover waits for sessions to end before it ends them
 * @param outside whether the servers themselves must be told: {@link Action.FenceOutside} before, and {@link
 *     Action.PromoteOutside} after all nodes have let go of the old one
 */
public record PrimaryPolicy(
        boolean automatic, Duration downAfter, Duration hold, Duration drainLimit, boolean outside) {

    /** Automatic, after 3 s, for 30 s at least, 10 s to drain, nothing outside. */
    public static final PrimaryPolicy DEFAULTS =
            new PrimaryPolicy(true, Duration.ofSeconds(3), Duration.ofSeconds(30), Duration.ofSeconds(10), false);
}
