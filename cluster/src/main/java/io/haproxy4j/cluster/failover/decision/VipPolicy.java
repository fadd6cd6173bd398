// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

import java.time.Duration;

/**
 * When a node gives the virtual address of its region up, and when it takes part again.
 *
 * @param leaveAfter how long its HAProxy must be silent, killed or hung; at least one look
 * @param returnAfter how long its HAProxy must answer before it takes part again; doubled with every leave within an hour
 * @param longestReturn the most that doubling makes of it
 * @param preempt whether a node that comes back with the higher priority takes the address back at once; if not, it
 *     stands behind until the address comes to it anyhow
 * @param onlyIfAnotherServes whether a node stays where no other node of its region is known to serve
 * @param splitBrain what to do when two nodes hold the address
 * @param splitAfter how long two nodes must hold it to be called a split brain; an address on the move is on both for a
 *     moment
 */
public record VipPolicy(
        Duration leaveAfter,
        Duration returnAfter,
        Duration longestReturn,
        boolean preempt,
        boolean onlyIfAnotherServes,
        SplitBrain splitBrain,
        Duration splitAfter) {

    /** What to do when two nodes of a region hold its address. */
    public enum SplitBrain {
        /** Say so, and leave both: each serves those who reach it, and from here nobody can tell who they are. */
        REPORT,
        /** Tell all but one of them to leave. */
        KEEP_ONE
    }

    /** Leave after 1.5 s, back after 10 s to 10 min, no preemption, stay where nobody else serves, report. */
    public static final VipPolicy DEFAULTS = new VipPolicy(
            Duration.ofMillis(1500),
            Duration.ofSeconds(10),
            Duration.ofMinutes(10),
            false,
            true,
            SplitBrain.REPORT,
            Duration.ofSeconds(2));

    /**
     * Sets how fast.
     *
     * @param leave see {@link #leaveAfter()}
     * @param back see {@link #returnAfter()}
     * @return the changed policy
     */
    public VipPolicy within(Duration leave, Duration back) {
        return new VipPolicy(leave, back, longestReturn, preempt, onlyIfAnotherServes, splitBrain, splitAfter);
    }

    /**
     * Sets whether a node takes the address back.
     *
     * @param back see {@link #preempt()}
     * @return the changed policy
     */
    public VipPolicy withPreempt(boolean back) {
        return new VipPolicy(leaveAfter, returnAfter, longestReturn, back, onlyIfAnotherServes, splitBrain, splitAfter);
    }

    /**
     * Sets what a split brain leads to.
     *
     * @param what see {@link #splitBrain()}
     * @param after see {@link #splitAfter()}
     * @return the changed policy
     */
    public VipPolicy withSplitBrain(SplitBrain what, Duration after) {
        return new VipPolicy(leaveAfter, returnAfter, longestReturn, preempt, onlyIfAnotherServes, what, after);
    }
}
