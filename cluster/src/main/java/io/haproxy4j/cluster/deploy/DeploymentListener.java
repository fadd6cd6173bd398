// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy;

/** Who is told what a deployment does. */
@FunctionalInterface
public interface DeploymentListener {

    /**
     * Takes an event, in the thread that has done the work, which waits for it; never two at a time. What it throws ends the deployment as if its
     * process had been killed: it can be resumed.
     *
     * @param event what was done
     */
    void on(DeploymentEvent event);
}
