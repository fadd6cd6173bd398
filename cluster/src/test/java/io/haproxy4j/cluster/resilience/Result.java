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
 * @param aftermath what must hold afterwards
 * @param samples all requests of all clients meanwhile
 * @param holders changes of who held which address, from before it began on
 * @param marks what was done
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
        Aftermath aftermath,
        List<Sample> samples,
        List<Holder> holders,
        List<Mark> marks,
        List<AuditEvent> told) {

    /** Whether it stayed within what is allowed, and all holds afterwards. */
    boolean isWithin(int slack) {
        return outageMillis <= allowedMillis(slack)
                && failed <= allowedFailures(slack)
                && aftermath.violations().isEmpty();
    }

    /** The longest outage that is allowed. Slack is given where the machine may have no time for the cluster. */
    long allowedMillis(int slack) {
        long millis = scenario.outage().toMillis();
        return slack == 1 ? millis : slack * Math.max(200, millis);
    }

    private long allowedFailures(int slack) {
        return slack == 1 ? scenario.failures() : Math.max(scenario.failures(), asked / 20);
    }

    /** How long it took from the repair until all was well again. */
    long againMillis() {
        return (settled - undone) / 1_000_000;
    }

    String line(int slack) {
        return String.format(
                "%-55s outage %5d ms of %5d, %3d of %4d requests failed, well again after %5d ms, %4d clients known"
                        + " everywhere, %4d requests past drained servers  %s",
                scenario.name(),
                outageMillis,
                allowedMillis(slack),
                failed,
                asked,
                againMillis(),
                aftermath.remembered(),
                aftermath.drained(),
                isWithin(slack) ? "ok" : "TOO MUCH " + aftermath.violations());
    }
}
