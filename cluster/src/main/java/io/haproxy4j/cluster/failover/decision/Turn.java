// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

import io.haproxy4j.runtime.servers.AdminState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One event on its way through the rules: the state opened for changes, and what comes of it. */
final class Turn {

    /** What shall be set on a server, on every node. */
    record Wish(AdminState state, int percent, String reason) {}

    final Realm realm;
    final FailoverPolicy policy;
    final Duration now;

    final Map<NodeId, String> incarnations;
    final Map<Place, Ours> ours;
    final Map<Place, Hold> holds;
    final Set<Place> weighed;
    final Map<NodeId, Stood> standings;
    final Map<RegionOf, RegionPhase> regions;
    final Map<String, PrimaryState> primaries;
    final Map<ServerId, AdminState> orders;
    boolean paused;

    final Map<NodeId, NodeSight> nodes;
    final Map<Action, Duration> tried;
    final Set<Place> ended;
    final Set<ServerId> drained;
    final Map<String, Duration> since;
    final Map<String, String> blocked;
    boolean leads;

    final Map<ServerId, Wish> wishes = new TreeMap<>();
    private final Set<String> stillBlocked = new TreeSet<>();
    private final List<Intent> intents = new ArrayList<>();
    private final List<AuditEvent> audit = new ArrayList<>();

    Turn(Realm realm, FailoverPolicy policy, FailoverState state, Duration now) {
        this.realm = realm;
        this.policy = policy;
        this.now = now;
        Memory memory = state.memory();
        incarnations = new TreeMap<>(memory.incarnations());
        ours = new TreeMap<>(memory.ours());
        holds = new TreeMap<>(memory.holds());
        weighed = new TreeSet<>(memory.weighed());
        standings = new TreeMap<>(memory.standings());
        regions = new TreeMap<>(memory.regions());
        primaries = new TreeMap<>(memory.primaries());
        orders = new TreeMap<>(memory.orders());
        paused = memory.paused();
        Sight sight = state.sight();
        nodes = new TreeMap<>(sight.nodes());
        tried = new HashMap<>(sight.tried());
        ended = new HashSet<>(sight.ended());
        drained = new HashSet<>(sight.drained());
        since = new HashMap<>(sight.since());
        blocked = new TreeMap<>(sight.blocked());
        leads = sight.leads();
    }

    NodeSight node(NodeId node) {
        return nodes.getOrDefault(node, NodeSight.NOTHING);
    }

    /** The look at a node that holds at this moment. */
    @Nullable
    NodeLook look(NodeId node) {
        return node(node).current();
    }

    @Nullable
    ServerLook look(Place place) {
        NodeLook look = look(place.node());
        return look == null ? null : look.servers().get(place.server());
    }

    /**
     * Remembers a server that its file disables and that is ready nonetheless: maintenance by hand must not be taken for
     * that of the file after a restart of the controller.
     */
    void rememberIfReady(Place place, ServerLook seen) {
        if (seen.state() == AdminState.READY && seen.configured()) {
            ours.putIfAbsent(place, Ours.seen(seen.state()));
        }
    }

    Stood stood(NodeId node) {
        return standings.getOrDefault(node, Stood.NORMALLY);
    }

    /** How long a condition has held without a break; null while it does not hold. */
    @Nullable
    Duration lasting(String condition, boolean holds) {
        if (!holds) {
            since.remove(condition);
            return null;
        }
        return now.minus(since.computeIfAbsent(condition, c -> now));
    }

    boolean lasts(String condition, boolean holds, Duration atLeast) {
        Duration lasting = lasting(condition, holds);
        return lasting != null && lasting.compareTo(atLeast) >= 0;
    }

    /** Whether a number of nodes is more than half of all: what they agree in is so. */
    boolean isMost(int count) {
        return count * 2 > realm.nodes().size();
    }

    int answering() {
        int count = 0;
        for (NodeId node : realm.nodes()) {
            count += look(node) == null ? 0 : 1;
        }
        return count;
    }

    /** Forgets what was tried long enough ago to be tried again. */
    void forgetTries() {
        tried.values().removeIf(last -> now.minus(last).compareTo(policy.retryAfter()) >= 0);
    }

    /** Decides an action, unless it is on its way or was tried a moment ago. */
    boolean act(Action action, String reason) {
        if (tried.putIfAbsent(action, now) != null) {
            return false;
        }
        Intent intent = new Intent(action, reason);
        intents.add(intent);
        audit(new AuditEvent.Decided(now, intent));
        return true;
    }

    void audit(AuditEvent event) {
        audit.add(event);
    }

    /** Says why something is not done, once for each reason. */
    void block(String subject, String why) {
        stillBlocked.add(subject);
        if (!why.equals(blocked.put(subject, why))) {
            audit(new AuditEvent.Blocked(now, subject, why));
        }
    }

    /** What was blocked and is not any more, now that all rules have spoken. */
    void unblock() {
        blocked.keySet().removeIf(subject -> {
            boolean over = !stillBlocked.contains(subject);
            if (over) {
                audit(new AuditEvent.Unblocked(now, subject));
            }
            return over;
        });
    }

    Decision end() {
        Memory memory = new Memory(incarnations, ours, holds, weighed, standings, regions, primaries, orders, paused);
        Sight sight = new Sight(nodes, tried, ended, drained, since, blocked, leads);
        return new Decision(new FailoverState(memory, sight), intents, audit);
    }
}
