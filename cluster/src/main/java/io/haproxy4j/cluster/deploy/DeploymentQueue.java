// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy;

import io.haproxy4j.runtime.command.RuntimeApiException;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Requests for deployments, of which only the newest counts: a burst of them becomes one deployment, or two if one was
 * under way. For any number of threads; whoever calls {@link #run()} does the work.
 */
public final class DeploymentQueue {

    private final Deployment deployment;
    private final AtomicReference<Optional<Map<String, NodeSetup>>> newest = new AtomicReference<>(Optional.empty());
    private final ReentrantLock running = new ReentrantLock();

    /**
     * A queue in front of a deployment, which is used by nobody else.
     *
     * @param deployment does the work
     */
    public DeploymentQueue(Deployment deployment) {
        this.deployment = deployment;
    }

    /**
     * Asks for files. What was asked for before and has not begun is forgotten, so that a request names all nodes it is
     * about.
     *
     * @param setups the files by node
     */
    public void request(Map<String, NodeSetup> setups) {
        if (newest.getAndSet(Optional.of(Map.copyOf(setups))).isPresent()) {
            deployment.superseded();
        }
    }

    /**
     * Deploys what was asked for last, and what is asked for meanwhile, until there is nothing left. Waits for another
     * thread that does the same. What ends with one of the exceptions below is asked for still, unless something newer is:
     * call it again.
     *
     * @return how the last deployment ended; empty if there was nothing to do
     * @throws IOException as {@link Deployment#deploy} does
     * @throws InterruptedException as {@link Deployment#deploy} does, or while waiting for the other thread
     * @throws RuntimeApiException as {@link Deployment#deploy} does
     */
    public Optional<Outcome> run() throws IOException, InterruptedException {
        running.lockInterruptibly();
        try {
            Optional<Outcome> last = Optional.empty();
            Optional<Map<String, NodeSetup>> next = newest.getAndSet(Optional.empty());
            while (next.isPresent()) {
                last = Optional.of(deploy(next.get()));
                next = newest.getAndSet(Optional.empty());
            }
            return last;
        } finally {
            running.unlock();
        }
    }

    private Outcome deploy(Map<String, NodeSetup> setups) throws IOException, InterruptedException {
        try {
            return deployment.deploy(setups);
        } catch (IOException | InterruptedException | RuntimeApiException e) {
            newest.updateAndGet(newer -> newer.isPresent() ? newer : Optional.of(setups));
            throw e;
        }
    }
}
