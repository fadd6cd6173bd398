// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy;

import io.haproxy4j.cluster.ClusterPlan;
import java.io.IOException;

/**
 * A way to bring a plan to the nodes of a cluster: all of them end up with it, or all of them where they were. It can be
 * killed at any moment; whoever comes next goes on with it.
 */
public interface Rollout {

    /**
     * Brings all nodes to a plan, after what was left of the rollout before it. Nodes that are there are left alone.
     *
     * @param plan the plan
     * @return how it ended
     * @throws IOException if it cannot be begun or recorded; it can be resumed
     * @throws InterruptedException if the thread was interrupted; it can be resumed
     */
    Outcome deploy(ClusterPlan plan) throws IOException, InterruptedException;

    /**
     * Goes on with a rollout whose process was killed, or that was stuck.
     *
     * @return how it ended; UNCHANGED if there was none
     * @throws IOException if it cannot be begun or recorded; it can be tried again
     * @throws InterruptedException if the thread was interrupted; it can be tried again
     */
    Outcome resume() throws IOException, InterruptedException;
}
