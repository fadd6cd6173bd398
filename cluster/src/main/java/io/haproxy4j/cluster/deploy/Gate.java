// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy;

import java.io.IOException;
import java.util.Optional;

/**
 * Is asked before a node is changed whether it is a good moment, and may wait for one. For example, that all peers have
 * the stick table entries that a reload takes from the node:
 *
 * <pre>{@code
 * deployment.onlyThrough(node -> {
 *     ConvergenceReport report = monitor.await(Duration.ofSeconds(30));
 *     return report.isConverged() ? Optional.empty() : Optional.of(report.toString());
 * });
 * }</pre>
 *
 * <p>On the way back nobody is asked. In a deployment of regions side by side, several threads ask at a time.
 */
@FunctionalInterface
public interface Gate {

    /**
     * Asks for a node.
     *
     * @param node the name of the node that is to be changed next
     * @return why it must not be changed, which ends the deployment and takes all nodes back; empty if it may
     * @throws IOException if it cannot be told, which ends the deployment as well
     * @throws io.haproxy4j.runtime.command.RuntimeApiException if it cannot be told since a HAProxy does not answer, which
     *     does the same
     * @throws InterruptedException if the thread was interrupted
     */
    Optional<String> closed(String node) throws IOException, InterruptedException;
}
