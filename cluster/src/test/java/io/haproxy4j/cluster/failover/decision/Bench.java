// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

import io.haproxy4j.runtime.servers.AdminState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A core with nodes whose looks a test writes by hand; what it decides is carried out at once. */
final class Bench {

    final FailoverCore core;
    FailoverState state;
    final List<AuditEvent> audit = new ArrayList<>();
    final List<Action> actions = new ArrayList<>();
    final Map<NodeId, String> silent = new HashMap<>();
    final Map<NodeId, String> workers = new HashMap<>();
    final Map<Place, ServerLook> servers = new TreeMap<>(Comparator.naturalOrder());
    boolean carriesOut = true;
    /** How many peers each node is connected to; -1 where there are none. */
    int peers = -1;

    private Duration now = Duration.ZERO;

    Bench(Realm realm, FailoverPolicy policy) {
        core = new FailoverCore(realm, policy);
        state = core.start(Memory.EMPTY);
        realm.nodes().forEach(node -> workers.put(node, "1"));
    }

    void every(ServerId server, AdminState admin, Health health) {
        core.realm().nodes().forEach(node -> on(node, server, admin, health));
    }

    void on(NodeId node, ServerId server, AdminState admin, Health health) {
        boolean primary = core.realm().isPrimaryServer(server);
        servers.put(new Place(node, server), new ServerLook(admin, primary, health, 20, 20, 0));
    }

    AdminState state(NodeId node, ServerId server) {
        return servers.get(new Place(node, server)).state();
    }

    /** Looks after so many milliseconds; returns what was decided. */
    List<Intent> after(long millis) {
        now = now.plusMillis(millis);
        Map<NodeId, NodeLook> looks = new HashMap<>();
        for (NodeId node : core.realm().nodes()) {
            if (!silent.containsKey(node)) {
                Map<ServerId, ServerLook> seen = new HashMap<>();
                servers.forEach((place, look) -> {
                    if (place.node().equals(node)) {
                        seen.put(place.server(), look);
                    }
                });
                looks.put(node, new NodeLook(workers.get(node), seen, peers, null));
            }
        }
        return feed(new FailoverEvent.Looked(now, looks, silent));
    }

    /** Looks every 500 ms for so long; returns all that was decided. */
    List<Intent> during(long millis) {
        List<Intent> all = new ArrayList<>();
        for (long left = millis; left > 0; left -= 500) {
            all.addAll(after(500));
        }
        return all;
    }

    List<Intent> order(Order order) {
        return feed(new FailoverEvent.Ordered(now, order));
    }

    List<Intent> role(NodeId node, VrrpRole role) {
        return feed(new FailoverEvent.Role(now, node, role));
    }

    void restart() {
        state = core.start(state.memory());
    }

    private List<Intent> feed(FailoverEvent event) {
        Decision decision = core.on(state, event);
        state = decision.state();
        audit.addAll(decision.audit());
        for (Intent intent : decision.intents()) {
            actions.add(intent.action());
            if (carriesOut) {
                carryOut(intent.action());
            }
        }
        return decision.intents();
    }

    private void carryOut(Action action) {
        if (action instanceof Action.SetState set) {
            servers.computeIfPresent(
                    new Place(set.node(), set.server()),
                    (p, s) -> new ServerLook(
                            set.state(), s.configured(), s.health(), s.weight(), s.initialWeight(), s.sessions()));
        } else if (action instanceof Action.SetWeight set) {
            servers.computeIfPresent(
                    new Place(set.node(), set.server()),
                    (p, s) -> new ServerLook(
                            s.state(),
                            s.configured(),
                            s.health(),
                            s.initialWeight() * set.percent() / 100,
                            s.initialWeight(),
                            s.sessions()));
        }
        feed(new FailoverEvent.Done(now, action));
    }

    List<String> blocked() {
        return audit.stream()
                .filter(AuditEvent.Blocked.class::isInstance)
                .map(event -> ((AuditEvent.Blocked) event).why())
                .toList();
    }
}
