// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.resilience;

import java.time.Duration;

/**
 * Something that goes wrong, or is done.
 *
 * @param name what
 * @param region whose clients are measured; all clients when it is {@code *}
 * @param outage the longest time without an answer that is allowed
 * @param failures how many requests may fail
 * @param brief whether it belongs to the short suite
 * @param drains whether a server is drained meanwhile
 * @param fault makes it happen
 * @param lasts how long to watch before it is undone
 * @param undo undoes it
 */
record Scenario(
        String name,
        String region,
        Duration outage,
        int failures,
        boolean brief,
        boolean drains,
        Step fault,
        Duration lasts,
        Step undo) {

    /** Something done to the site. */
    interface Step {
        void take(Site site) throws Exception;
    }

    private static final int ANY = Integer.MAX_VALUE;
    private static final Duration WATCHED = Duration.ofSeconds(3);

    /** Something that may cost clients of a region so much time. */
    static Scenario outage(String name, String region, long millis, Step fault, Step undo) {
        return new Scenario(name, region, Duration.ofMillis(millis), ANY, false, false, fault, WATCHED, undo);
    }

    /** Something of which no client may notice anything. */
    static Scenario unnoticed(String name, Step act, Step undo) {
        return new Scenario(name, "*", Duration.ZERO, 0, false, false, act, WATCHED, undo);
    }

    Scenario inBrief() {
        return new Scenario(name, region, outage, failures, true, drains, fault, lasts, undo);
    }

    Scenario draining() {
        return new Scenario(name, region, outage, failures, brief, true, fault, lasts, undo);
    }

    Scenario lasting(Duration time) {
        return new Scenario(name, region, outage, failures, brief, drains, fault, time, undo);
    }
}
