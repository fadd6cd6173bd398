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
        Step fault,
        Duration lasts,
        Step undo) {

    /** Something done to the site. */
    interface Step {
        void take(Site site) throws Exception;
    }

    static final int ANY = Integer.MAX_VALUE;

    static Scenario outage(String name, String region, long millis, Step fault, Step undo) {
        return new Scenario(name, region, Duration.ofMillis(millis), ANY, false, fault, Duration.ofSeconds(3), undo);
    }

    static Scenario planned(String name, Step act, Step undo) {
        return new Scenario(name, "*", Duration.ofMillis(500), 0, false, act, Duration.ofSeconds(3), undo);
    }

    Scenario inBrief() {
        return new Scenario(name, region, outage, failures, true, fault, lasts, undo);
    }
}
