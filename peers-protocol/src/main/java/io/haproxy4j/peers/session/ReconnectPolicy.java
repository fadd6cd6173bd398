// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.session;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * When to dial again. The wait doubles from a lower to an upper bound with every failure in a row and is spread at
 * random over its upper half, so that peers that lost each other at one moment do not meet at one moment again.
 *
 * @param shortest bound of the first wait
 * @param longest bound of all waits
 */
public record ReconnectPolicy(Duration shortest, Duration longest) {

    /** From half a second to five. HAProxy learns from the first peer that comes within ten seconds of its start. */
    public static final ReconnectPolicy DEFAULT = new ReconnectPolicy(Duration.ofMillis(500), Duration.ofSeconds(5));

    /** Refuses bounds that are no bounds. */
    public ReconnectPolicy {
        if (shortest.toMillis() < 1 || longest.compareTo(shortest) < 0) {
            throw new IllegalArgumentException("Waits run from 1 ms upwards, not from " + shortest + " to " + longest);
        }
    }

    /**
     * How long to wait.
     *
     * @param failures sessions that ended without being established, in a row; 0 after one that was
     * @param random chooses within the bounds
     * @return the wait
     */
    public Duration delay(int failures, RandomGenerator random) {
        long bound = shortest.toMillis() << Math.min(Math.max(failures, 0), 20);
        bound = Math.min(bound, longest.toMillis());
        return Duration.ofMillis(bound - random.nextLong(bound / 2 + 1));
    }
}
