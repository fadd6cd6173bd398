// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy;

import io.haproxy4j.cluster.Revision;
import io.haproxy4j.cluster.change.ChangeException;
import io.haproxy4j.cluster.change.ChangePlan;
import io.haproxy4j.cluster.change.Effect;
import io.haproxy4j.cluster.deploy.DeploymentEvent.Kind;
import io.haproxy4j.cluster.deploy.record.EventLog;
import io.haproxy4j.cluster.deploy.record.Journal;
import io.haproxy4j.config.HaproxyVersion;
import io.haproxy4j.runtime.command.RuntimeApiException;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The way of one node from a revision to another, and back. */
final class NodeMove {

    /** More steps than a node can need; what does not come to an end by then does not come to one at all. */
    private static final int MOST_STEPS = 6;

    private final NodeTarget target;
    private final Journal.Way way;
    private final EventLog log;

    NodeMove(NodeTarget target, Journal.Way way, EventLog log) {
        this.target = target;
        this.way = way;
        this.log = log;
    }

    /** A node did not come to a revision. */
    static final class Failure extends Exception {

        private static final long serialVersionUID = 1L;

        Failure(String message) {
            super(message);
        }

        Failure(String message, Throwable cause) {
            super(message, cause);
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }

    String node() {
        return target.node();
    }

    Journal.Way way() {
        return way;
    }

    /** Brings the files and has them checked. */
    void prepare(NodeSetup setup) throws Failure, InterruptedException {
        String refusal;
        try {
            target.stage(setup);
            log.tell(Kind.STAGED, node(), way.to(), "");
            Verdict verdict = target.validate(way.to());
            String messages = String.join("\n", verdict.messages());
            if (verdict.accepted()) {
                log.tellDone(Kind.VALIDATED, node(), way.to(), messages);
                return;
            }
            refusal = messages;
        } catch (IOException e) {
            refusal = String.valueOf(e.getMessage());
        }
        log.tell(Kind.REFUSED, node(), way.to(), refusal);
        throw new Failure(node() + ": " + refusal);
    }

    /** Goes on to the new revision, unless it is to stop; where it stops there is a way back. */
    void forward(Gate gate, BooleanSupplier stopped) throws Failure, InterruptedException {
        if (!stopped.getAsBoolean()) {
            pass(gate);
            bring(way.to(), stopped);
        }
    }

    private void pass(Gate gate) throws Failure, InterruptedException {
        Optional<String> closed;
        try {
            closed = gate.closed(node());
        } catch (IOException | RuntimeApiException e) {
            if (Thread.interrupted()) {
                throw new InterruptedException("Interrupted while the gate was asked for " + node());
            }
            closed = Optional.of(String.valueOf(e.getMessage()));
        }
        if (closed.isPresent()) {
            log.tell(Kind.HELD, node(), way.to(), closed.get());
            throw new Failure(node() + ": not to be changed now: " + closed.get());
        }
    }

    /** Goes back to the old revision, unless it is to stop. */
    void back(BooleanSupplier stopped) throws Failure, InterruptedException {
        bring(way.from(), stopped);
    }

    /** Takes the revision it has come to for good. */
    void accept() throws IOException {
        target.accept();
    }

    private void bring(Revision goal, BooleanSupplier stopped) throws Failure, InterruptedException {
        try {
            for (int steps = 0; steps < MOST_STEPS; steps++) {
                if (stopped.getAsBoolean() || step(goal)) {
                    return;
                }
            }
            throw new Failure(node() + ": does not come to " + goal);
        } catch (IOException | RuntimeApiException e) {
            if (Thread.interrupted()) {
                throw new InterruptedException("Interrupted while " + node() + " was brought to " + goal);
            }
            throw new Failure(node() + ": " + e.getMessage(), e);
        }
    }

    /** Does what is to be done next; true if nothing is. */
    private boolean step(Revision goal) throws IOException, InterruptedException, Failure {
        NodeState state = target.state();
        Optional<ChangePlan> plan = state.isAt(goal) ? Optional.empty() : plan(state, goal);
        switch (Step.next(state, goal, plan.map(ChangePlan::effect).orElse(Effect.RELOAD))) {
            case DONE -> {
                log.tellDone(Kind.VERIFIED, node(), goal, "");
                return true;
            }
            case ACTIVATE -> {
                target.activate(goal);
                log.tell(Kind.ACTIVATED, node(), goal, "");
            }
            case APPLY -> apply(goal, plan.orElseThrow());
            case RELOAD -> reload(goal, plan);
        }
        return false;
    }

    /** What leads to the goal; empty where it is not known what the process runs. */
    private Optional<ChangePlan> plan(NodeState state, Revision goal) throws IOException {
        Optional<NodeSetup> running =
                state.running().isPresent() ? target.setup(state.running().get()) : Optional.empty();
        NodeSetup desired =
                target.setup(goal).orElseThrow(() -> new IOException(node() + " does not have the files of " + goal));
        HaproxyVersion version = target.version();
        if (running.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                ChangePlan.between(running.get().haproxyFiles(), target.history(), desired.haproxyFiles(), version));
    }

    private void apply(Revision goal, ChangePlan plan) throws IOException {
        try {
            target.apply(plan);
            log.tell(Kind.APPLIED, node(), goal, plan.toString());
        } catch (RuntimeApiException | ChangeException e) {
            log.tell(Kind.APPLY_FAILED, node(), goal, String.valueOf(e.getMessage()));
        }
    }

    private void reload(Revision goal, Optional<ChangePlan> plan) throws IOException, InterruptedException, Failure {
        Verdict verdict = target.reload();
        String messages = String.join("\n", verdict.messages());
        if (!verdict.accepted()) {
            log.tell(Kind.RELOAD_FAILED, node(), goal, messages);
            throw new Failure(node() + ": " + messages);
        }
        String why = plan.map(ChangePlan::toString).orElse("");
        log.tell(Kind.RELOADED, node(), goal, (why + messages).strip());
    }
}
