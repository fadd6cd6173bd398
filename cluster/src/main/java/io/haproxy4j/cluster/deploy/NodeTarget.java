// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy;

import io.haproxy4j.cluster.Revision;
import io.haproxy4j.cluster.change.ChangePlan;
import io.haproxy4j.cluster.change.Intent;
import io.haproxy4j.cluster.change.ServerHistory;
import io.haproxy4j.config.HaproxyVersion;
import java.io.IOException;
import java.util.Optional;

/**
 * The way to a node. Every method can be repeated: a deployment that was killed begins again with the one it was in.
 *
 * <p>Besides the exceptions named, methods throw {@link io.haproxy4j.runtime.command.RuntimeApiException} where HAProxy
 * refuses a command or does not answer. All of them keep time limits of their own.
 */
public interface NodeTarget {

    /**
     * {@return the name of the node}
     */
    String node();

    /**
     * Looks where the node is.
     *
     * @return its state
     * @throws IOException if it cannot be told
     */
    NodeState state() throws IOException;

    /**
     * Brings files to the node, beside those in use.
     *
     * @param setup the files
     * @throws IOException if they cannot be written
     */
    void stage(NodeSetup setup) throws IOException;

    /**
     * Files the node has, in use or not.
     *
     * @param revision their revision
     * @return the files; empty if the node does not have all of them
     * @throws IOException if they cannot be read
     */
    Optional<NodeSetup> setup(Revision revision) throws IOException;

    /**
     * Has the node's own programs check files that have been staged.
     *
     * @param revision their revision
     * @return what the programs say
     * @throws IOException if a program cannot be asked
     * @throws InterruptedException if the thread was interrupted
     */
    Verdict validate(Revision revision) throws IOException, InterruptedException;

    /**
     * {@return the release of the node's HAProxy}
     *
     * @throws IOException if it cannot be told
     */
    HaproxyVersion version() throws IOException;

    /**
     * What the servers of the process have behind them since it started.
     *
     * @return the {@link ChangePlan#history()} of the plan it was applied last; none if there was none
     * @throws IOException if it cannot be told
     */
    ServerHistory history() throws IOException;

    /**
     * Makes staged files the ones in use, all at one moment. The process goes on with what it has.
     *
     * @param revision their revision
     * @throws IOException if that fails; the files in use are then as they were
     * @throws InterruptedException if the thread was interrupted
     */
    void activate(Revision revision) throws IOException, InterruptedException;

    /**
     * Brings the process to the active revision by commands. Until it is done, and if it fails, the state says that
     * the process is between two revisions.
     *
     * @param plan the commands
     * @throws IOException if the node cannot keep a record of it
     * @throws io.haproxy4j.cluster.change.ChangeException if connections do not end in time
     */
    void apply(ChangePlan plan) throws IOException;

    /**
     * Has the process load the active revision, and puts back what was set at run time.
     *
     * @return HAProxy's verdict; if it is a refusal, the process goes on with what it has
     * @throws IOException if the node cannot keep a record of it, or the process does not come to run the revision
     * @throws InterruptedException if the thread was interrupted
     */
    Verdict reload() throws IOException, InterruptedException;

    /**
     * What is set at run time on the node besides its configuration.
     *
     * @return what differs from the configuration it runs
     * @throws IOException if it cannot be told
     */
    Intent intent() throws IOException;

    /**
     * Takes the active revision for good: it is the last known good one from now on, and files that are neither it nor
     * the one before it can go.
     *
     * @throws IOException if that cannot be recorded
     */
    void accept() throws IOException;
}
