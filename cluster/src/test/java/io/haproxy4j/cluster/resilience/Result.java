// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.resilience;

import io.haproxy4j.cluster.failover.decision.AuditEvent;
import java.util.List;

/**
 * What a scenario came to.
 *
 * @param scenario what happened
 * @param begin when it began, in nanoseconds
 * @param undone when it was undone
 * @param settled when all was well again
 * @param outageMillis the longest time in which a client of the region had no answer
 * @param failed requests of these clients that failed
 * @param asked their requests
 * @param samples all requests of all clients meanwhile
 * @param holders changes of who held which address, from before it began on
 * @param told what the controller told meanwhile
 */
record Result(
        Scenario scenario,
        long begin,
        long undone,
        long settled,
        long outageMillis,
        long failed,
        long asked,
        List<Sample> samples,
        List<Site.Holder> holders,
        List<AuditEvent> told) {

    /** Whether it stayed within so many times the outage that is allowed. */
    boolean isWithin(int slack) {
        return outageMillis <= slack * scenario.outage().toMillis() && failed <= scenario.failures();
    }

    String line(int slack) {
        return String.format(
                "%-58s outage %5d ms of %5d, %3d of %4d requests failed, well again after %5d ms  %s",
                scenario.name(),
                outageMillis,
                slack * scenario.outage().toMillis(),
                failed,
                asked,
                (settled - undone) / 1_000_000,
                isWithin(slack) ? "ok" : "TOO MUCH");
    }
}
