// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

import io.haproxy4j.runtime.servers.AdminState;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes events in: what is seen now, and whose doing it is. */
final class Observation {

    private Observation() {}

    static void take(Turn turn, FailoverEvent event) {
        if (event instanceof FailoverEvent.Looked looked) {
            looked.looks().forEach((node, look) -> looked(turn, node, look));
            looked.silent().forEach((node, why) -> silent(turn, node, why));
        } else if (event instanceof FailoverEvent.Role role) {
            turn.nodes.put(role.node(), turn.node(role.node()).as(role.role()));
        } else if (event instanceof FailoverEvent.Done done) {
            done(turn, done.action());
        } else if (event instanceof FailoverEvent.Failed failed) {
            turn.audit(new AuditEvent.NotDone(turn.now, failed.action(), failed.why()));
        } else if (event instanceof FailoverEvent.Ordered ordered) {
            Orders.take(turn, ordered.order());
        } else if (event instanceof FailoverEvent.Leads leads) {
            turn.leads = leads.leads();
        }
    }

    private static void silent(Turn turn, NodeId node, String why) {
        NodeSight sight = turn.node(node);
        if (sight.silentSince() == null) {
            turn.nodes.put(node, sight.silent(turn.now));
            turn.audit(new AuditEvent.NodeLost(turn.now, node, why));
        }
    }

    private static void looked(Turn turn, NodeId node, NodeLook look) {
        NodeSight sight = turn.node(node);
        if (sight.current() == null) {
            turn.audit(new AuditEvent.NodeFound(turn.now, node));
        }
        String before = turn.incarnations.put(node, look.incarnation());
        boolean reloaded = before != null && !before.equals(look.incarnation());
        if (reloaded) {
            turn.audit(new AuditEvent.Reloaded(turn.now, node));
            turn.ended.removeIf(place -> place.node().equals(node));
        }
        Map<ServerId, Integer> idle = new HashMap<>();
        look.servers().forEach((server, seen) -> {
            if (turn.realm.manages(server) || turn.orders.containsKey(server)) {
                Place place = new Place(node, server);
                state(turn, place, seen, reloaded, wasReady(sight.look(), server));
                weight(turn, place, seen, reloaded);
            }
            if (seen.state() != AdminState.READY && seen.sessions() == 0) {
                idle.put(server, sight.idle().getOrDefault(server, 0) + 1);
            }
        });
        turn.nodes.put(node, sight.looked(look, idle));
        standing(turn, node, look.standing());
    }

    private static boolean wasReady(@Nullable NodeLook before, ServerId server) {
        ServerLook look = before == null ? null : before.servers().get(server);
        return look != null && look.state() == AdminState.READY;
    }

    private static void state(Turn turn, Place place, ServerLook seen, boolean reloaded, boolean wasReady) {
        Hold hold = turn.holds.get(place);
        Ours ours = turn.ours.get(place);
        if (hold != null) {
            held(turn, place, hold, seen, reloaded);
        } else if (ours == null) {
            boolean fromConfiguration = seen.isDisabledByConfiguration() && (reloaded || !wasReady);
            if (seen.state() != AdminState.READY && !fromConfiguration) {
                took(turn, place, seen.state());
            } else {
                turn.rememberIfReady(place, seen);
            }
        } else if (seen.state() == ours.state()) {
            turn.ours.put(place, ours.inPlace());
        } else if (reloaded) {
            if (seen.state() == AdminState.READY || seen.isDisabledByConfiguration()) {
                turn.ours.put(place, ours.lost(seen.state()));
            } else {
                took(turn, place, seen.state());
            }
        } else if (ours.settled() || ours.answered() || ours.before() != seen.state()) {
            took(turn, place, seen.state());
        } else {
            // Whatever was on its way before this look is done, or never will be.
            turn.ours.put(place, ours.lost(seen.state()));
        }
    }

    private static void held(Turn turn, Place place, Hold hold, ServerLook look, boolean reloaded) {
        AdminState seen = look.state();
        boolean asStarted = reloaded && (seen == AdminState.READY || look.isDisabledByConfiguration());
        if (asStarted && hold.state() == AdminState.READY && seen != AdminState.READY) {
            // What is ready by hand is not made ready again: the file says otherwise, and the file is newer.
            release(turn, place, look);
        } else if (asStarted || seen == hold.state() || (seen == hold.seen() && !reloaded)) {
            boolean candidate = turn.realm.isPrimaryServer(place.server());
            // Draining would let a server that is not primary have load again, if only from its old clients.
            AdminState back =
                    candidate && asStarted && hold.state() == AdminState.DRAIN ? AdminState.MAINT : hold.state();
            turn.holds.put(place, new Hold(back, seen));
        } else if (seen == AdminState.READY) {
            release(turn, place, look);
        } else {
            took(turn, place, seen);
        }
    }

    private static void took(Turn turn, Place place, AdminState state) {
        turn.holds.put(place, new Hold(state, state));
        weightAlone(turn, place, state);
        turn.audit(new AuditEvent.OperatorTook(turn.now, place, state));
    }

    private static void release(Turn turn, Place place, ServerLook seen) {
        turn.holds.remove(place);
        weightAlone(turn, place, seen.state());
        turn.rememberIfReady(place, seen);
        turn.audit(new AuditEvent.OperatorReleased(turn.now, place));
    }

    /** The state is not our doing any more; the weight may still be. */
    private static void weightAlone(Turn turn, Place place, AdminState seen) {
        turn.ours.computeIfPresent(place, (p, ours) -> ours.percent() < 0 ? null : ours.as(seen));
    }

    private static void weight(Turn turn, Place place, ServerLook seen, boolean reloaded) {
        if (turn.weighed.contains(place) && seen.weight() == seen.initialWeight()) {
            turn.weighed.remove(place);
        }
        Ours ours = turn.ours.get(place);
        if (ours == null || ours.percent() < 0) {
            return;
        }
        if (seen.weighs(ours.percent())) {
            turn.ours.put(place, ours.weighed(true));
        } else if (reloaded) {
            turn.ours.put(place, ours.weighed(false));
        } else if (ours.percentSettled() && turn.weighed.add(place)) {
            turn.audit(new AuditEvent.OperatorWeighed(turn.now, place, seen.weight()));
        }
    }

    private static void standing(Turn turn, NodeId node, @Nullable Standing seen) {
        if (seen == null) {
            return;
        }
        Stood stood = turn.stood(node);
        if (stood.owner() == Stood.Owner.HAND) {
            if (seen == Standing.NORMAL) {
                turn.standings.remove(node);
            }
        } else if (seen == stood.standing()) {
            turn.standings.computeIfPresent(node, (n, s) -> s.isSettled(true));
        } else if (seen == Standing.NORMAL) {
            turn.standings.computeIfPresent(node, (n, s) -> s.isSettled(false));
        } else if (stood.settled()) {
            turn.standings.put(node, new Stood(seen, true, Stood.Owner.HAND));
            turn.audit(new AuditEvent.OperatorStood(turn.now, node, seen));
        }
    }

    private static void done(Turn turn, Action action) {
        turn.tried.remove(action);
        turn.audit(new AuditEvent.Completed(turn.now, action));
        if (action instanceof Action.SetState set) {
            turn.ours.computeIfPresent(
                    new Place(set.node(), set.server()),
                    (p, ours) -> ours.state() == set.state() ? ours.confirmed() : ours);
        } else if (action instanceof Action.EndSessions end) {
            turn.ended.add(new Place(end.node(), end.server()));
        } else if (action instanceof Action.Stand stand) {
            turn.standings.computeIfPresent(
                    stand.node(), (n, s) -> s.standing() == stand.standing() ? s.isSettled(true) : s);
        } else if (action instanceof Action.FenceOutside fence) {
            PrimaryRule.fenced(turn, fence.service(), fence.candidate());
        } else if (action instanceof Action.PromoteOutside promote) {
            PrimaryRule.promoted(turn, promote.service(), promote.candidate());
        }
    }
}
