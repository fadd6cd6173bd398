// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy;

import io.haproxy4j.cluster.ClusterPlan;
import io.haproxy4j.cluster.Revision;
import io.haproxy4j.cluster.deploy.DeploymentEvent.Kind;
import io.haproxy4j.cluster.deploy.Outcome.Result;
import io.haproxy4j.cluster.deploy.record.Checkpoint;
import io.haproxy4j.cluster.deploy.record.EventLog;
import io.haproxy4j.cluster.deploy.record.Journal;
import io.haproxy4j.cluster.deploy.record.Journal.Phase;
import io.haproxy4j.cluster.deploy.record.Journal.Way;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * Brings new files to the nodes of a cluster: to all of them first, where their own programs check them; then node after
 * node makes them the active ones and takes them over by commands or by a reload. If one node fails, all go back.
 *
 * <p>One node is changed at a time, in the order of the targets; the next one has its turn when the one before it says
 * that it runs its new revision. With {@linkplain #inOrder an order} regions are changed side by side, one node of each at
 * a time: never are two nodes of a region on the way. If a node fails, the other regions end the step they are in, and all
 * go back.
 *
 * <p>The work is done in the calling thread, within the time limits of the targets. A deployment can be killed at any
 * moment: {@link #resume()}, which every deployment does first, goes on with it. It goes forward if all nodes had
 * checked their files, and back if it was going back, so that all nodes end up old or new.
 *
 * <p>One process at a time may use a journal. An instance is for one thread at a time; {@link DeploymentQueue} takes
 * requests from many.
 */
public final class Deployment implements Rollout {

    private final Journal journal;
    private final Map<String, NodeTarget> targets;
    private final EventLog log;
    private final Turns turns;
    private final Gate gate;

    /**
     * A deployment to some nodes, one by one.
     *
     * @param journal where to keep what is needed to go on after a crash; the folder must exist
     * @param targets the ways to the nodes, in the order in which they are changed
     * @param listener is told what is done
     * @throws IllegalArgumentException if two targets are of one node, or the name of a node is not one line
     */
    public Deployment(Path journal, List<? extends NodeTarget> targets, DeploymentListener listener) {
        this(new Journal(journal, Checkpoint.NONE), targets, listener);
    }

    Deployment(Journal journal, List<? extends NodeTarget> targets, DeploymentListener listener) {
        this(
                journal,
                byName(targets),
                new EventLog(listener),
                new Turns(DeploymentOrder.oneByOne(), Runnable::run),
                node -> Optional.empty());
    }

    private Deployment(Journal journal, Map<String, NodeTarget> targets, EventLog log, Turns turns, Gate gate) {
        this.journal = journal;
        this.targets = targets;
        this.log = log;
        this.turns = turns;
        this.gate = gate;
    }

    private static Map<String, NodeTarget> byName(List<? extends NodeTarget> targets) {
        Map<String, NodeTarget> byName = new LinkedHashMap<>();
        for (NodeTarget target : targets) {
            if (!target.node().lines().toList().equals(List.of(target.node()))) {
                throw new IllegalArgumentException("A node needs a name of one line, not \"" + target.node() + "\"");
            }
            if (byName.put(target.node(), target) != null) {
                throw new IllegalArgumentException("Two targets are of node " + target.node());
            }
        }
        return byName;
    }

    /**
     * The same deployment in another order.
     *
     * @param order which nodes are changed side by side
     * @param helpers does regions beside the one that the calling thread does. It may be busy, refuse, or do at once
     *     what it is given: what it has no thread for is done by the calling one
     * @return the deployment
     */
    public Deployment inOrder(DeploymentOrder order, Executor helpers) {
        return new Deployment(journal, targets, log, new Turns(order, helpers), gate);
    }

    /**
     * The same deployment with somebody who says whether a node may be changed now.
     *
     * @param asked is asked before each node; nobody is unless set
     * @return the deployment
     */
    public Deployment onlyThrough(Gate asked) {
        return new Deployment(journal, targets, log, turns, asked);
    }

    /**
     * Brings nodes to a plan. Nodes that are there already are left alone.
     *
     * @param plan the plan; each of its nodes needs a target
     * @return how it ended
     * @throws IOException as {@link #deploy(Map)} does
     * @throws InterruptedException as {@link #deploy(Map)} does
     * @throws io.haproxy4j.runtime.command.RuntimeApiException as {@link #deploy(Map)} does
     * @throws IllegalArgumentException if there is a node without a target, or one that has no files yet
     */
    @Override
    public Outcome deploy(ClusterPlan plan) throws IOException, InterruptedException {
        return deploy(NodeSetup.all(plan));
    }

    /**
     * Brings nodes to new files. Nodes that have them already are left alone.
     *
     * @param setups the files by node
     * @return how it ended
     * @throws IOException if the journal cannot be written, or the state of a node cannot be read; the deployment can be
     *     resumed
     * @throws InterruptedException if the thread was interrupted; the deployment can be resumed
     * @throws io.haproxy4j.runtime.command.RuntimeApiException if a node that had to be asked first does not answer
     * @throws IllegalArgumentException if there is a node without a target, or one that has no files yet
     */
    public Outcome deploy(Map<String, NodeSetup> setups) throws IOException, InterruptedException {
        setups.keySet().forEach(this::target);
        Outcome before = resume();
        if (before.result() == Result.STUCK) {
            return before;
        }
        Map<String, NodeMove> moves = new LinkedHashMap<>();
        for (NodeTarget target : targets.values()) {
            NodeSetup setup = setups.get(target.node());
            if (setup == null) {
                continue;
            }
            NodeState state = target.state();
            if (!state.isAt(setup.revision())) {
                Revision from = state.active()
                        .orElseThrow(() -> new IllegalArgumentException(
                                "Node " + target.node() + " has no files yet, so that there is no way back"));
                moves.put(target.node(), move(target, new Way(from, setup.revision())));
            }
        }
        log.begin(moves.size());
        if (moves.isEmpty()) {
            return finished(new Outcome(Result.UNCHANGED, ""));
        }
        log.tell(Kind.STARTED, String.join(" ", moves.keySet()));
        write(Phase.PREPARING, moves);
        List<String> refusals = turns.untilOneFails(
                moves, (move, stopped) -> move.prepare(Objects.requireNonNull(setups.get(move.node()))));
        if (!refusals.isEmpty()) {
            journal.end();
            return finished(new Outcome(Result.REFUSED, String.join("\n", refusals)));
        }
        return forward(moves);
    }

    private NodeMove move(NodeTarget target, Way way) {
        return new NodeMove(target, way, log);
    }

    private NodeTarget target(String node) {
        return Optional.ofNullable(targets.get(node))
                .orElseThrow(() -> new IllegalArgumentException("There is no target for node " + node));
    }

    private void write(Phase phase, Map<String, NodeMove> moves) throws IOException {
        Map<String, Way> ways = new LinkedHashMap<>();
        moves.forEach((node, move) -> ways.put(node, move.way()));
        journal.write(new Journal.Entry(phase, ways));
    }

    /**
     * Goes on with a deployment whose process was killed, or that was stuck.
     *
     * @return how it ended; UNCHANGED if there was none
     * @throws IOException if the journal cannot be read or written; it can be tried again
     * @throws InterruptedException if the thread was interrupted; it can be tried again
     * @throws IllegalArgumentException if the journal is about a node without a target
     */
    @Override
    public Outcome resume() throws IOException, InterruptedException {
        Optional<Journal.Entry> left = journal.read();
        if (left.isEmpty()) {
            return new Outcome(Result.UNCHANGED, "");
        }
        Map<String, NodeMove> moves = new LinkedHashMap<>();
        left.get().ways().forEach((node, way) -> moves.put(node, move(target(node), way)));
        log.begin(moves.size());
        log.tell(Kind.RESUMED, left.get().phase().toString());
        return switch (left.get().phase()) {
            case PREPARING -> {
                journal.end();
                yield finished(new Outcome(Result.UNDONE, "no node had been touched"));
            }
            case FORWARD -> forward(moves);
            case BACK -> back(moves, "a deployment before this one had failed");
        };
    }

    private Outcome forward(Map<String, NodeMove> moves) throws IOException, InterruptedException {
        write(Phase.FORWARD, moves);
        log.begin(moves.size());
        List<String> failures = turns.untilOneFails(moves, (move, stopped) -> move.forward(gate, stopped));
        if (!failures.isEmpty()) {
            return back(moves, String.join("\n", failures));
        }
        accept(moves);
        journal.end();
        return finished(new Outcome(Result.DEPLOYED, ""));
    }

    private Outcome back(Map<String, NodeMove> moves, String why) throws IOException, InterruptedException {
        log.tell(Kind.UNDOING, why);
        write(Phase.BACK, moves);
        log.begin(moves.size());
        List<String> failures = turns.backwards(moves, NodeMove::back);
        if (!failures.isEmpty()) {
            return finished(new Outcome(Result.STUCK, why + "; on the way back: " + String.join("; ", failures)));
        }
        // The new revision may have been taken for good before the process was killed.
        accept(moves);
        journal.end();
        return finished(new Outcome(Result.UNDONE, why));
    }

    private static void accept(Map<String, NodeMove> moves) throws IOException {
        for (NodeMove move : moves.values()) {
            move.accept();
        }
    }

    private Outcome finished(Outcome outcome) {
        log.tell(Kind.FINISHED, (outcome.result() + " " + outcome.text()).strip());
        return outcome;
    }

    /** Says that a request was overtaken. */
    void superseded() {
        log.tell(Kind.SUPERSEDED, "");
    }
}
