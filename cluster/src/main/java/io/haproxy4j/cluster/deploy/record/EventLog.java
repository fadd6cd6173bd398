// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy.record;

import io.haproxy4j.cluster.Revision;
import io.haproxy4j.cluster.deploy.DeploymentEvent;
import io.haproxy4j.cluster.deploy.DeploymentEvent.Kind;
import io.haproxy4j.cluster.deploy.DeploymentEvent.Progress;
import io.haproxy4j.cluster.deploy.DeploymentListener;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** Tells a listener what is done, one event at a time, and how far it has come. */
public final class EventLog {

    private final DeploymentListener listener;
    private final ReentrantLock telling = new ReentrantLock();
    private Progress progress = Progress.NONE;

    /**
     * A log that has told nothing yet.
     *
     * @param listener is told
     */
    public EventLog(DeploymentListener listener) {
        this.listener = listener;
    }

    /**
     * A part of the work begins, in which each of some nodes has its turn.
     *
     * @param nodes how many
     */
    public void begin(int nodes) {
        telling.lock();
        try {
            progress = new Progress(0, nodes);
        } finally {
            telling.unlock();
        }
    }

    /**
     * Something was done that concerns all nodes.
     *
     * @param kind what
     * @param text more of it
     */
    public void tell(Kind kind, String text) {
        tell(kind, "", Optional.empty(), text);
    }

    /**
     * Something was done on a node.
     *
     * @param kind what
     * @param node the node
     * @param revision what it is to run
     * @param text more of it
     */
    public void tell(Kind kind, String node, Revision revision, String text) {
        tell(kind, node, Optional.of(revision), text);
    }

    /**
     * A node has had its turn.
     *
     * @param kind what was done
     * @param node the node
     * @param revision what it is to run
     * @param text more of it
     */
    public void tellDone(Kind kind, String node, Revision revision, String text) {
        telling.lock();
        try {
            progress = new Progress(progress.done() + 1, progress.of());
            tell(kind, node, revision, text);
        } finally {
            telling.unlock();
        }
    }

    /**
     * Something was done on a node, which may have no revision.
     *
     * @param kind what
     * @param node the node
     * @param revision what it is to run, if that is known
     * @param text more of it
     */
    public void tell(Kind kind, String node, Optional<Revision> revision, String text) {
        telling.lock();
        try {
            listener.on(new DeploymentEvent(Instant.now(), kind, node, revision, progress, text));
        } finally {
            telling.unlock();
        }
    }
}
