// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

import io.haproxy4j.cluster.failover.decision.Handover.Stage;
import io.haproxy4j.runtime.servers.AdminState;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One server at a time: a candidate is made ready only after every node was seen to have all the others, and the
 * candidate itself, in maintenance. A node that does not answer may still send to the old primary, so that it stops the
 * handover, unless the old one is fenced by other means.
 */
final class PrimaryRule {

    private final Turn turn;
    private final PrimaryPolicy policy;
    private final PrimaryService service;

    private PrimaryRule(Turn turn, PrimaryService service) {
        this.turn = turn;
        this.policy = turn.policy.primaries();
        this.service = service;
    }

    static void apply(Turn turn) {
        for (PrimaryService service : turn.realm.primaries()) {
            new PrimaryRule(turn, service).apply();
        }
    }

    private void apply() {
        PrimaryState state = state();
        String primary = state.primary();
        if (state.handover() == null && primary == null) {
            begin();
        } else if (state.handover() == null && primary != null) {
            watch(primary);
        }
        Handover handover = state().handover();
        if (handover != null) {
            advance(handover);
        }
        wish();
    }

    /** Nobody is known to be primary: takes the one that all nodes have, or makes one. */
    private void begin() {
        if (turn.answering() < turn.realm.nodes().size()) {
            turn.block(service.name(), "who is primary is known only when all nodes have answered");
            return;
        }
        List<String> serving =
                service.candidates().stream().filter(this::isServingAnywhere).toList();
        if (serving.size() == 1) {
            promote(serving.get(0), null);
        } else if (serving.isEmpty()) {
            eligible(null)
                    .ifPresentOrElse(
                            candidate -> move(
                                    new Handover(null, candidate, Stage.FENCING, false, false, "no server is primary")),
                            () -> turn.block(service.name(), "no server is primary, and no candidate is up"));
        } else {
            turn.block(service.name(), serving + " all take load; promote one of them");
        }
    }

    private boolean isServingAnywhere(String candidate) {
        return turn.realm.nodes().stream().anyMatch(node -> {
            ServerLook look = turn.look(new Place(node, service.server(candidate)));
            return look != null && look.state() != AdminState.MAINT;
        });
    }

    private void watch(String primary) {
        boolean down = Votes.of(turn, service.watched(primary)) == Health.DOWN;
        boolean due = turn.lasts(primary + " of " + service.name() + " is down", down, policy.downAfter());
        boolean kept = !turn.lasts(primary + " is primary of " + service.name(), true, policy.hold());
        if (!due) {
            return;
        }
        Optional<String> candidate = eligible(primary);
        if (!policy.automatic()) {
            turn.block(service.name(), primary + " is down, and the policy waits for an order");
        } else if (Votes.isHeldAnywhere(turn, service.server(primary))) {
            turn.block(service.name(), primary + " is down, but an operator has his hand on it");
        } else if (kept) {
            turn.block(service.name(), primary + " is down, but became primary a moment ago");
        } else if (candidate.isEmpty()) {
            turn.block(service.name(), primary + " is down, and no other candidate is up");
        } else {
            move(new Handover(primary, candidate.get(), Stage.FENCING, false, false, primary + " is down"));
        }
    }

    private void advance(Handover handover) {
        if (!isGood(handover.to())) {
            instead(handover);
            return;
        }
        String from = handover.from();
        switch (handover.stage()) {
            case DRAINING -> {
                boolean over = turn.lasts(service.name() + " drains", true, policy.drainLimit());
                if (over || from == null || OrderRule.isDrained(turn, service.server(from))) {
                    turn.since.remove(service.name() + " drains");
                    move(handover.to(Stage.FENCING));
                }
            }
            case FENCING -> {
                boolean outside = !policy.outside() || from == null || handover.fencedOutside();
                if (!outside && from != null) {
                    turn.act(new Action.FenceOutside(service.name(), from), handover.reason());
                }
                // Every node is asked to go on, also when one of them already holds things up.
                String missing = null;
                for (NodeId node : turn.realm.nodes()) {
                    String why = missing(node, handover);
                    missing = missing == null ? why : missing;
                }
                if (missing != null) {
                    turn.block(service.name(), missing);
                } else if (outside) {
                    promoteOrAsk(handover);
                }
            }
            case PROMOTING -> turn.act(new Action.PromoteOutside(service.name(), handover.to()), handover.reason());
        }
    }

    private void promoteOrAsk(Handover handover) {
        if (policy.outside()) {
            move(handover.to(Stage.PROMOTING));
            turn.act(new Action.PromoteOutside(service.name(), handover.to()), handover.reason());
        } else {
            promote(handover.to(), handover.from());
        }
    }

    /** The candidate will not do any more: takes another. */
    private void instead(Handover handover) {
        String from = handover.from();
        if (handover.stage() == Stage.DRAINING) {
            turn.since.remove(service.name() + " drains");
            turn.primaries.put(service.name(), new PrimaryState(from, null));
            turn.block(service.name(), handover.to() + " cannot take over; " + from + " stays");
            return;
        }
        Optional<String> candidate = eligible(handover.to());
        if (candidate.isEmpty()) {
            turn.block(service.name(), handover.to() + " cannot take over, and no other candidate is up");
        } else if (handover.stage() == Stage.PROMOTING) {
            // It may have become primary after all.
            move(new Handover(
                    handover.to(),
                    candidate.get(),
                    Stage.FENCING,
                    false,
                    handover.ordered(),
                    handover.to() + " went down"));
        } else {
            move(handover.to(candidate.get(), handover.to() + " cannot take over"));
        }
    }

    /** What is still missing on a node before another server may be made ready; null if nothing. */
    private @Nullable String missing(NodeId node, Handover handover) {
        if (turn.look(node) == null) {
            return handover.fencedOutside()
                    ? null
                    : node + " does not answer, and may still send to " + handover.from();
        }
        for (ServerId server : service.servers()) {
            Place place = new Place(node, server);
            ServerLook look = turn.look(place);
            if (look == null) {
                continue;
            }
            Hold hold = turn.holds.get(place);
            if (hold != null && hold.state() != AdminState.MAINT) {
                return "an operator has set " + place + " " + hold.state();
            }
            Ours ours = turn.ours.get(place);
            if (look.state() != AdminState.MAINT || (ours != null && !ours.settled())) {
                return place + " is not in maintenance yet";
            }
            boolean old = handover.from() != null && server.equals(service.server(handover.from()));
            if (old && !turn.ended.contains(place)) {
                turn.act(new Action.EndSessions(node, server), "it is primary no more");
                return place + " still has sessions";
            }
        }
        return null;
    }

    private void wish() {
        PrimaryState state = state();
        Handover handover = state.handover();
        if (state.primary() == null && handover == null) {
            return;
        }
        for (String candidate : service.candidates()) {
            boolean primary = candidate.equals(state.primary());
            boolean draining = primary && handover != null && handover.stage() == Stage.DRAINING;
            AdminState wished = draining ? AdminState.DRAIN : primary ? AdminState.READY : AdminState.MAINT;
            String reason = primary
                    ? draining ? "hands over" : "it is primary"
                    : state.primary() == null ? "nobody is primary yet" : state.primary() + " is primary";
            turn.wishes.put(service.server(candidate), new Turn.Wish(wished, -1, reason));
        }
    }

    private Optional<String> eligible(@Nullable String beside) {
        return service.candidates().stream()
                .filter(candidate -> !candidate.equals(beside))
                .filter(candidate -> Votes.of(turn, service.watched(candidate)) == Health.UP)
                .filter(candidate -> !Votes.isHeldAnywhere(turn, service.server(candidate)))
                .findFirst();
    }

    private boolean isGood(String candidate) {
        return Votes.of(turn, service.watched(candidate)) != Health.DOWN
                && !Votes.isHeldAnywhere(turn, service.server(candidate));
    }

    private PrimaryState state() {
        return turn.primaries.getOrDefault(service.name(), PrimaryState.NOBODY);
    }

    private void move(Handover handover) {
        if (handover.stage() == Stage.FENCING) {
            turn.ended.removeIf(place -> service.has(place.server()));
        }
        String primary = handover.stage() == Stage.DRAINING ? handover.from() : null;
        turn.primaries.put(service.name(), new PrimaryState(primary, handover));
        turn.audit(new AuditEvent.HandoverMoved(turn.now, service.name(), handover));
    }

    private void promote(String candidate, @Nullable String before) {
        turn.since.put(candidate + " is primary of " + service.name(), turn.now);
        turn.primaries.put(service.name(), new PrimaryState(candidate, null));
        turn.audit(new AuditEvent.Promoted(turn.now, service.name(), candidate, before));
    }

    static @Nullable String order(Turn turn, Order.Promote order) {
        Optional<PrimaryService> known = find(turn, order.service());
        if (known.isEmpty() || !known.get().candidates().contains(order.candidate())) {
            return "there is no such candidate of such a service";
        }
        return new PrimaryRule(turn, known.get()).order(order.candidate());
    }

    private @Nullable String order(String candidate) {
        PrimaryState state = state();
        Handover handover = state.handover();
        if (!isGood(candidate)) {
            return candidate + " is down, or an operator has his hand on it";
        }
        if (candidate.equals(state.primary()) && handover == null) {
            return candidate + " is primary";
        }
        if (handover == null && state.primary() != null) {
            move(new Handover(state.primary(), candidate, Stage.DRAINING, false, true, "ordered"));
        } else if (handover == null) {
            move(new Handover(null, candidate, Stage.FENCING, false, true, "ordered"));
        } else if (candidate.equals(handover.to())) {
            return candidate + " is about to become primary";
        } else if (handover.stage() == Stage.PROMOTING) {
            move(new Handover(handover.to(), candidate, Stage.FENCING, false, true, "ordered"));
        } else if (candidate.equals(handover.from()) && handover.stage() == Stage.DRAINING) {
            turn.since.remove(service.name() + " drains");
            turn.primaries.put(service.name(), new PrimaryState(candidate, null));
        } else {
            Stage stage = handover.stage();
            move(new Handover(handover.from(), candidate, stage, handover.fencedOutside(), true, "ordered"));
        }
        return null;
    }

    static void fenced(Turn turn, String name, String candidate) {
        find(turn, name).ifPresent(service -> {
            PrimaryRule rule = new PrimaryRule(turn, service);
            Handover handover = rule.state().handover();
            if (handover != null && handover.stage() == Stage.FENCING && candidate.equals(handover.from())) {
                turn.primaries.put(name, new PrimaryState(null, handover.fenced()));
                turn.audit(new AuditEvent.HandoverMoved(turn.now, name, handover.fenced()));
            }
        });
    }

    static void promoted(Turn turn, String name, String candidate) {
        find(turn, name).ifPresent(service -> {
            PrimaryRule rule = new PrimaryRule(turn, service);
            Handover handover = rule.state().handover();
            if (handover != null && handover.stage() == Stage.PROMOTING && candidate.equals(handover.to())) {
                rule.promote(candidate, handover.from());
            }
        });
    }

    private static Optional<PrimaryService> find(Turn turn, String name) {
        return turn.realm.primaries().stream()
                .filter(service -> service.name().equals(name))
                .findFirst();
    }
}
