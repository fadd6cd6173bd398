// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

import java.time.Duration;
import java.util.List;

/**
 * When a region is taken out of a service, and how it comes back.
 *
 * @param minimumPercent how many of its servers must be up for the region to be well, 1 to 100 percent
 * @param outAfter how long it must be unwell before it is taken out
 * @param backAfter how long it must be well before it comes back
 * @param steps weights on the way back, in percent of the configured ones, ascending, each 1 to 99; empty for none
 * @param stepEvery time between two of them
 */
public record RegionPolicy(
        int minimumPercent, Duration outAfter, Duration backAfter, List<Integer> steps, Duration stepEvery) {

    /** Half of the servers, out after 3 s, back after 30 s by 10, 25 and 50 percent, 10 s each. */
    public static final RegionPolicy DEFAULTS = new RegionPolicy(
            50, Duration.ofSeconds(3), Duration.ofSeconds(30), List.of(10, 25, 50), Duration.ofSeconds(10));

    /**
     * Copies the list and checks the numbers.
     *
     * @throws IllegalArgumentException if a number is outside its range
     */
    public RegionPolicy {
        steps = List.copyOf(steps);
        if (minimumPercent < 1 || minimumPercent > 100) {
            throw new IllegalArgumentException("A region is well with 1 to 100 percent, not " + minimumPercent);
        }
        int before = 0;
        for (int step : steps) {
            if (step <= before || step > 99) {
                throw new IllegalArgumentException("Steps ascend from 1 to 99 percent, not " + steps);
            }
            before = step;
        }
    }
}
