// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

import io.haproxy4j.runtime.servers.AdminState;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares what is wished with what is seen on every node, and decides what makes them equal. */
final class Reconciliation {

    private final Turn turn;

    private Reconciliation(Turn turn) {
        this.turn = turn;
    }

    static void apply(Turn turn) {
        Reconciliation reconciliation = new Reconciliation(turn);
        for (NodeId node : turn.realm.nodes()) {
            reconciliation.standing(node);
            NodeLook look = turn.look(node);
            if (look != null) {
                reconciliation.servers(node, look);
            }
        }
    }

    private void standing(NodeId node) {
        Stood stood = turn.standings.get(node);
        if (stood == null || stood.owner() == Stood.Owner.HAND) {
            return;
        }
        if (!stood.settled()) {
            turn.act(
                    new Action.Stand(node, stood.standing()),
                    stood.owner() == Stood.Owner.ORDER ? "ordered" : "by policy");
        } else if (stood.equals(Stood.NORMALLY)) {
            turn.standings.remove(node);
        }
    }

    private void servers(NodeId node, NodeLook look) {
        Set<ServerId> concerned = new TreeSet<>(turn.wishes.keySet());
        turn.holds.keySet().stream().filter(p -> p.node().equals(node)).forEach(p -> concerned.add(p.server()));
        turn.ours.keySet().stream().filter(p -> p.node().equals(node)).forEach(p -> concerned.add(p.server()));
        for (ServerId server : concerned) {
            ServerLook seen = look.servers().get(server);
            if (seen != null) {
                server(new Place(node, server), seen);
            }
        }
    }

    private void server(Place place, ServerLook seen) {
        Hold hold = turn.holds.get(place);
        Turn.Wish wish = turn.wishes.get(place.server());
        Ours ours = turn.ours.get(place);
        if (hold != null) {
            held(place, seen, hold, wish);
        } else if (wish != null) {
            boolean untouched = ours == null
                    && !turn.realm.isPrimaryServer(place.server())
                    && !turn.orders.containsKey(place.server());
            if (untouched && seen.isDisabledByConfiguration()) {
                turn.block(place.toString(), "its configuration disables it");
            } else {
                wished(place, seen, ours, wish);
            }
        } else if (ours != null && !turn.realm.isPrimaryServer(place.server())) {
            handBack(place, seen, ours);
        }
    }

    private void held(Place place, ServerLook seen, Hold hold, Turn.@Nullable Wish wish) {
        if (!hold.inPlace()) {
            turn.act(
                    new Action.SetState(place.node(), place.server(), hold.state()),
                    "an operator had set it before HAProxy was reloaded");
        } else if (wish != null && wish.state() == hold.state()) {
            if (hold.state() == AdminState.READY) {
                turn.holds.remove(place);
                turn.rememberIfReady(place, seen);
            }
        } else if (wish != null && wish.state() != seen.state()) {
            turn.block(
                    place.toString(),
                    "it would be set " + wish.state() + " (" + wish.reason() + "), but an operator has set it "
                            + hold.state());
        }
    }

    private void wished(Place place, ServerLook seen, @Nullable Ours ours, Turn.Wish wish) {
        boolean weighs = isWeighed(place, seen, ours, wish);
        // Another command of ours may still be on its way to the node; this one then comes after it.
        if (seen.state() == wish.state() && (ours == null || ours.state() == wish.state())) {
            return;
        }
        // A server on its way back gets its small weight first.
        if (wish.state() != AdminState.READY || weighs) {
            set(place, seen, wish.state(), wish.reason());
        }
    }

    /** Sees to the weight; returns whether it is as wished. */
    private boolean isWeighed(Place place, ServerLook seen, @Nullable Ours ours, Turn.Wish wish) {
        boolean never = ours == null || ours.percent() < 0;
        if (wish.percent() < 0 || turn.weighed.contains(place) || (never && wish.percent() == 100)) {
            return true;
        }
        if (ours != null && ours.percent() == wish.percent() && ours.percentSettled()) {
            return true;
        }
        if (turn.act(new Action.SetWeight(place.node(), place.server(), wish.percent()), wish.reason())) {
            turn.ours.put(place, (ours == null ? Ours.seen(seen.state()) : ours).sets(wish.percent()));
        }
        return false;
    }

    private void handBack(Place place, ServerLook seen, Ours ours) {
        if (seen.state() == AdminState.READY && ours.state() == AdminState.READY && ours.settled()) {
            turn.ours.remove(place);
        } else {
            set(place, seen, AdminState.READY, "no order keeps it out any more");
        }
    }

    private void set(Place place, ServerLook seen, AdminState state, String reason) {
        Action action = new Action.SetState(place.node(), place.server(), state);
        if (turn.act(action, reason)) {
            Ours ours = turn.ours.getOrDefault(place, Ours.seen(seen.state()));
            turn.ours.put(place, ours.sets(state, seen.state()));
            turn.tried
                    .keySet()
                    .removeIf(other -> !other.equals(action)
                            && other instanceof Action.SetState set
                            && set.node().equals(place.node())
                            && set.server().equals(place.server()));
        }
    }
}
