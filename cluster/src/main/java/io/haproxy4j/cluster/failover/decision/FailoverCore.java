// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

import java.util.Objects;

/**
 * Decides what to do in a realm by a policy. Immutable: all that changes is in the {@link FailoverState} that goes in and
 * comes out.
 *
 * <p>Nothing is done while fewer nodes answer than the policy's quorum, while another controller leads, or while an order
 * says pause; looks are still taken, so that what an operator does meanwhile is known afterwards. What an operator sets by
 * hand on a node is left alone until he takes it back, put back where a reload has lost it, and never overridden but by
 * an {@link Order}. Two things cannot be seen by anybody: that an operator set the very state that the controller had set
 * already, and what he set in the moment between the last look and a command of the controller.
 */
public final class FailoverCore {

    private final Realm realm;
    private final FailoverPolicy policy;

    /**
     * A core.
     *
     * @param realm what to decide about
     * @param policy the rules
     */
    public FailoverCore(Realm realm, FailoverPolicy policy) {
        this.realm = Objects.requireNonNull(realm, "realm");
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    /** {@return what it decides about} */
    public Realm realm() {
        return realm;
    }

    /** {@return the rules} */
    public FailoverPolicy policy() {
        return policy;
    }

    /**
     * Where a controller begins.
     *
     * @param memory what an earlier one has left, or {@link Memory#EMPTY}
     * @return the state before the first event
     */
    public FailoverState start(Memory memory) {
        return new FailoverState(memory, Sight.NOTHING);
    }

    /**
     * Takes an event.
     *
     * @param state the state before
     * @param event what happens
     * @return the state after, what shall be done, and what there is to tell
     */
    public Decision on(FailoverState state, FailoverEvent event) {
        Turn turn = new Turn(realm, policy, state, event.at());
        Observation.take(turn, event);
        if (event instanceof FailoverEvent.Looked) {
            decide(turn);
        }
        return turn.end();
    }

    private void decide(Turn turn) {
        turn.forgetTries();
        int quorum = policy.quorum(realm);
        int answering = turn.answering();
        boolean mayAct = turn.leads && !turn.paused;
        if (mayAct && answering >= quorum) {
            OrderRule.apply(turn);
            VipRule.apply(turn);
            RegionRule.apply(turn);
            PrimaryRule.apply(turn);
            Reconciliation.apply(turn);
            turn.unblock();
            return;
        }
        // What has lasted while nobody looked at it is not known.
        turn.since.clear();
        if (mayAct) {
            turn.block(
                    "everything",
                    answering + " of " + realm.nodes().size() + " nodes answer, " + quorum
                            + " must: cut off, the controller knows too little to do anything");
        } else {
            turn.block("everything", turn.leads ? "paused by an order" : "another controller leads");
        }
        turn.unblock();
    }
}
