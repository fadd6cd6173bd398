// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit;

import io.haproxy4j.testkit.internal.process.Running;
import io.haproxy4j.testkit.internal.process.Signals;
import java.time.Duration;
import java.util.List;

/** A process that runs in a node of a {@link NamespaceCluster}. */
public final class NodeProcess {

    private final String name;
    private final Running running;
    private final LogLines log;

    NodeProcess(String name, Running running, LogLines log) {
        this.name = name;
        this.running = running;
        this.log = log;
    }

    /** {@return the name of its program} */
    public String name() {
        return name;
    }

    /** {@return what it has written so far} */
    public LogLines log() {
        return log;
    }

    /** {@return whether it lives} */
    public boolean isAlive() {
        return running.isAlive();
    }

    /**
     * The id of the process itself, as seen from outside the node.
     *
     * @return its process id
     * @throws IllegalStateException if it has ended
     */
    public long pid() {
        return running.children().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " has ended"));
    }

    /**
     * The process and its descendants. The first need not be the process itself, since numbers begin anew when they have
     * been used up.
     *
     * @return their process ids, as seen from outside the node, ascending
     */
    public List<Long> pids() {
        // The first is nsenter, which waits for the process it started in the node.
        return running.family().stream().filter(pid -> pid != running.pid()).toList();
    }

    /**
     * Sends a signal to the process and all its descendants.
     *
     * @param signal name of the signal without {@code SIG}, such as {@code STOP}
     */
    public void signalAll(String signal) {
        Signals.send(signal, pids());
    }

    /**
     * Asks the process itself to end (SIGTERM).
     *
     * @param limit how long to wait for it
     * @return whether it has ended
     */
    public boolean terminate(Duration limit) {
        Signals.send("TERM", running.children());
        return running.awaitEnd(limit);
    }

    /** Kills the process and all its descendants (SIGKILL). */
    public void kill() {
        running.kill();
    }
}
