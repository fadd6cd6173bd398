// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy;

import io.haproxy4j.cluster.Revision;
import io.haproxy4j.cluster.change.ChangeException;
import io.haproxy4j.cluster.change.ChangePlan;
import io.haproxy4j.cluster.change.Effect;
import io.haproxy4j.cluster.deploy.DeploymentEvent.Kind;
import io.haproxy4j.cluster.deploy.Journal.Phase;
import io.haproxy4j.cluster.deploy.Journal.Way;
import io.haproxy4j.cluster.deploy.Outcome.Result;
import io.haproxy4j.config.HaproxyVersion;
import io.haproxy4j.runtime.command.RuntimeApiException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Brings new files to the nodes of a cluster: to all of them first, where their own programs check them; then node after
 * node makes them the active ones and takes them over by commands or by a reload. If one node fails, all go back.
 *
 * <p>One node is changed at a time, in the order of the targets; the next one has its turn when the one before it says
 * that it runs its new revision. Name the nodes of a region one behind the other, or all first nodes before all second
 * ones: in either case never two nodes of a region are on the way.
 *
 * <p>The work is done in the calling thread, within the time limits of the targets. A deployment can be killed at any
 * moment: {@link #resume()}, which every deployment does first, goes on with it. It goes forward if all nodes had
 * checked their files, and back if it was going back, so that all nodes end up old or new.
 *
 * <p>One process at a time may use a journal. An instance is for one thread at a time; {@link DeploymentQueue} takes
 * requests from many.
 */
public final class Deployment {

    /** More steps than a node can need; what does not come to an end by then does not come to one at all. */
    private static final int MOST_STEPS = 6;

    private final Journal journal;
    private final Map<String, NodeTarget> targets;
    private final DeploymentListener listener;

    /**
     * A deployment to some nodes.
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
        this.journal = journal;
        this.listener = listener;
        this.targets = new LinkedHashMap<>();
        for (NodeTarget target : targets) {
            if (target.node().lines().count() != 1) {
                throw new IllegalArgumentException("A node needs a name of one line, not \"" + target.node() + "\"");
            }
            if (this.targets.put(target.node(), target) != null) {
                throw new IllegalArgumentException("Two targets are of node " + target.node());
            }
        }
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
        List<Move> moves = new ArrayList<>();
        for (NodeTarget target : targets.values()) {
            NodeSetup setup = setups.get(target.node());
            NodeState state = target.state();
            if (setup != null && !state.isAt(setup.revision())) {
                Revision from = state.active()
                        .orElseThrow(() -> new IllegalArgumentException(
                                "Node " + target.node() + " has no files yet, so that there is no way back"));
                moves.add(new Move(target, from, setup.revision()));
            }
        }
        if (moves.isEmpty()) {
            return finished(new Outcome(Result.UNCHANGED, ""));
        }
        tell(Kind.STARTED, "", Optional.empty(), String.join(" ", nodes(moves)));
        write(Phase.PREPARING, moves);
        for (Move move : moves) {
            Optional<String> refusal = prepare(move.target, Objects.requireNonNull(setups.get(move.target.node())));
            if (refusal.isPresent()) {
                journal.end();
                return finished(new Outcome(Result.REFUSED, refusal.get()));
            }
        }
        return forward(moves);
    }

    /** The way of a node. */
    private record Move(NodeTarget target, Revision from, Revision to) {}

    private static List<String> nodes(List<Move> moves) {
        return moves.stream().map(move -> move.target.node()).toList();
    }

    private void write(Phase phase, List<Move> moves) throws IOException {
        Map<String, Way> ways = new LinkedHashMap<>();
        moves.forEach(move -> ways.put(move.target.node(), new Way(move.from, move.to)));
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
    public Outcome resume() throws IOException, InterruptedException {
        Optional<Journal.Entry> left = journal.read();
        if (left.isEmpty()) {
            return new Outcome(Result.UNCHANGED, "");
        }
        List<Move> moves = new ArrayList<>();
        left.get().ways().forEach((node, way) -> moves.add(new Move(target(node), way.from(), way.to())));
        tell(Kind.RESUMED, "", Optional.empty(), left.get().phase().toString());
        return switch (left.get().phase()) {
            case PREPARING -> {
                journal.end();
                yield finished(new Outcome(Result.UNDONE, "no node had been touched"));
            }
            case FORWARD -> forward(moves);
            case BACK -> back(moves, "a deployment before this one had failed");
        };
    }

    private NodeTarget target(String node) {
        return Optional.ofNullable(targets.get(node))
                .orElseThrow(() -> new IllegalArgumentException("There is no target for node " + node));
    }

    /** Why a node cannot take its files; empty if it can. */
    private Optional<String> prepare(NodeTarget target, NodeSetup setup) throws InterruptedException {
        String node = target.node();
        Optional<Revision> revision = Optional.of(setup.revision());
        try {
            target.stage(setup);
            tell(Kind.STAGED, node, revision, "");
            Verdict verdict = target.validate(setup.revision());
            String messages = String.join("\n", verdict.messages());
            tell(verdict.accepted() ? Kind.VALIDATED : Kind.REFUSED, node, revision, messages);
            return verdict.accepted() ? Optional.empty() : Optional.of(node + ": " + messages);
        } catch (IOException e) {
            tell(Kind.REFUSED, node, revision, String.valueOf(e.getMessage()));
            return Optional.of(node + ": " + e.getMessage());
        }
    }

    private Outcome forward(List<Move> moves) throws IOException, InterruptedException {
        write(Phase.FORWARD, moves);
        for (Move move : moves) {
            try {
                bring(move.target, move.to);
            } catch (NodeFailure e) {
                return back(moves, e.getMessage());
            }
        }
        for (Move move : moves) {
            move.target.accept();
        }
        journal.end();
        return finished(new Outcome(Result.DEPLOYED, ""));
    }

    private Outcome back(List<Move> moves, String why) throws IOException, InterruptedException {
        tell(Kind.UNDOING, "", Optional.empty(), why);
        write(Phase.BACK, moves);
        List<Move> reversed = new ArrayList<>(moves);
        Collections.reverse(reversed);
        List<String> failures = new ArrayList<>();
        for (Move move : reversed) {
            try {
                bring(move.target, move.from);
            } catch (NodeFailure e) {
                failures.add(e.getMessage());
            }
        }
        if (!failures.isEmpty()) {
            return finished(new Outcome(Result.STUCK, why + "; on the way back: " + String.join("; ", failures)));
        }
        journal.end();
        return finished(new Outcome(Result.UNDONE, why));
    }

    /** A node did not come to a revision. */
    private static final class NodeFailure extends Exception {

        private static final long serialVersionUID = 1L;

        NodeFailure(String message) {
            super(message);
        }

        NodeFailure(String message, Throwable cause) {
            super(message, cause);
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }

    private void bring(NodeTarget target, Revision goal) throws NodeFailure, InterruptedException {
        try {
            for (int steps = 0; steps < MOST_STEPS; steps++) {
                if (step(target, goal)) {
                    return;
                }
            }
            throw new NodeFailure(target.node() + ": does not come to " + goal);
        } catch (IOException | RuntimeApiException e) {
            if (Thread.interrupted()) {
                throw new InterruptedException("Interrupted while " + target.node() + " was brought to " + goal);
            }
            throw new NodeFailure(target.node() + ": " + e.getMessage(), e);
        }
    }

    /** Does what is to be done next; true if nothing is. */
    private boolean step(NodeTarget target, Revision goal) throws IOException, InterruptedException, NodeFailure {
        NodeState state = target.state();
        Optional<ChangePlan> plan = state.isAt(goal) ? Optional.empty() : plan(target, state, goal);
        Optional<Revision> revision = Optional.of(goal);
        switch (Step.next(state, goal, plan.map(ChangePlan::effect).orElse(Effect.RELOAD))) {
            case DONE -> {
                tell(Kind.VERIFIED, target.node(), revision, "");
                return true;
            }
            case ACTIVATE -> {
                target.activate(goal);
                tell(Kind.ACTIVATED, target.node(), revision, "");
            }
            case APPLY -> apply(target, goal, plan.orElseThrow());
            case RELOAD -> {
                Verdict verdict = target.reload();
                String messages = String.join("\n", verdict.messages());
                if (!verdict.accepted()) {
                    tell(Kind.RELOAD_FAILED, target.node(), revision, messages);
                    throw new NodeFailure(target.node() + ": " + messages);
                }
                String why = plan.map(ChangePlan::toString).orElse("");
                tell(Kind.RELOADED, target.node(), revision, (why + messages).strip());
            }
        }
        return false;
    }

    /** What leads to the goal; empty where it is not known what the process runs. */
    private static Optional<ChangePlan> plan(NodeTarget target, NodeState state, Revision goal) throws IOException {
        Optional<NodeSetup> running =
                state.running().isPresent() ? target.setup(state.running().get()) : Optional.empty();
        NodeSetup desired = target.setup(goal)
                .orElseThrow(() -> new IOException(target.node() + " does not have the files of " + goal));
        HaproxyVersion version = target.version();
        if (running.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                ChangePlan.between(running.get().haproxyFiles(), target.history(), desired.haproxyFiles(), version));
    }

    private void apply(NodeTarget target, Revision goal, ChangePlan plan) throws IOException {
        try {
            target.apply(plan);
            tell(Kind.APPLIED, target.node(), Optional.of(goal), plan.toString());
        } catch (RuntimeApiException | ChangeException e) {
            tell(Kind.APPLY_FAILED, target.node(), Optional.of(goal), String.valueOf(e.getMessage()));
        }
    }

    private Outcome finished(Outcome outcome) {
        tell(Kind.FINISHED, "", Optional.empty(), (outcome.result() + " " + outcome.text()).strip());
        return outcome;
    }

    private void tell(Kind kind, String node, Optional<Revision> revision, String text) {
        listener.on(new DeploymentEvent(Instant.now(), kind, node, revision, text));
    }

    /** Says that a request was overtaken. */
    void superseded() {
        tell(Kind.SUPERSEDED, "", Optional.empty(), "");
    }
}
