// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

import io.haproxy4j.runtime.servers.AdminState;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Nodes, servers and an operator, as random as one likes, around a core; with everything the core promises checked at
 * every step.
 */
final class World {

    static final Realm REALM = new Realm(
            List.of(
                    new NodeId("a", "a1"),
                    new NodeId("a", "a2"),
                    new NodeId("b", "b1"),
                    new NodeId("b", "b2"),
                    new NodeId("c", "c1")),
            List.of(
                    new RegionalService(
                            "web",
                            "be_web",
                            Map.of("a", List.of("wa1", "wa2"), "b", List.of("wb1", "wb2"), "c", List.of("wc1")),
                            List.of("a", "b", "c"),
                            RegionalService.Spread.ALL),
                    new RegionalService(
                            "mail",
                            "be_mail",
                            Map.of("a", List.of("ma1"), "b", List.of("mb1")),
                            List.of("b", "a"),
                            RegionalService.Spread.FIRST)),
            List.of(new PrimaryService("db", "be_db", List.of("db1", "db2", "db3"), "be_db_watch")));

    /** Who has set a state. */
    enum Cause {
        CONFIGURATION,
        CONTROLLER,
        OPERATOR
    }

    private static final class Server {
        AdminState state = AdminState.READY;
        AdminState shown = AdminState.READY;
        Cause cause = Cause.CONFIGURATION;
        int weight = 20;
    }

    private static final class Node {
        final Map<ServerId, Server> servers = new TreeMap<>();
        final Deque<Action> late = new ArrayDeque<>();
        int incarnation = 1;
        boolean hung;
        Standing standing = Standing.NORMAL;
    }

    /** What an operator has set, and whether a look has shown it. */
    private static final class ByHand {
        final AdminState state;
        boolean seen;

        ByHand(AdminState state) {
            this.state = state;
        }
    }

    private final SplittableRandom random;
    private final boolean outside;
    private final Map<NodeId, Node> nodes = new LinkedHashMap<>();
    private final Set<String> sickServers = new HashSet<>();
    private final Map<Place, ByHand> byHand = new HashMap<>();
    private final Set<Place> ambiguous = new HashSet<>();
    private final Set<String> fencedOutside = new HashSet<>();
    private boolean faults = true;
    private boolean peersApart;
    private FailoverCore core;
    FailoverState state;
    private Duration now = Duration.ZERO;

    final List<FailoverEvent> events = new ArrayList<>();
    final List<Decision> decisions = new ArrayList<>();
    final List<Integer> restarts = new ArrayList<>();

    private final List<Object> happened = new ArrayList<>();

    World(long seed) {
        random = new SplittableRandom(seed);
        outside = random.nextBoolean();
        core = new FailoverCore(REALM, policy(outside));
        state = core.start(Memory.EMPTY);
        for (NodeId id : REALM.nodes()) {
            Node node = new Node();
            nodes.put(id, node);
            start(node);
        }
    }

    FailoverCore core() {
        return core;
    }

    private static FailoverPolicy policy(boolean outside) {
        return FailoverPolicy.DEFAULTS
                .with(new VipPolicy(
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(8),
                        false,
                        true,
                        VipPolicy.SplitBrain.REPORT,
                        Duration.ofSeconds(1)))
                .with(new RegionPolicy(
                        50, Duration.ofSeconds(1), Duration.ofSeconds(2), List.of(10, 50), Duration.ofSeconds(1)))
                .with(new PrimaryPolicy(
                        true, Duration.ofSeconds(1), Duration.ofSeconds(3), Duration.ofSeconds(2), outside))
                .withRetryAfter(Duration.ofSeconds(1));
    }

    /** A HAProxy that has just started knows what its configuration says, and nothing else. */
    private static void start(Node node) {
        node.servers.clear();
        for (RegionalService service : REALM.services()) {
            service.order().forEach(r -> service.servers(r).forEach(s -> node.servers.put(s, new Server())));
        }
        for (PrimaryService service : REALM.primaries()) {
            for (String candidate : service.candidates()) {
                Server server = new Server();
                server.state = AdminState.MAINT;
                server.shown = AdminState.MAINT;
                node.servers.put(service.server(candidate), server);
                node.servers.put(service.watched(candidate), new Server());
            }
        }
    }

    void round(boolean withFaults) {
        faults = withFaults;
        now = now.plusMillis(withFaults ? random.nextInt(100, 900) : 500);
        if (withFaults) {
            for (int i = random.nextInt(4); i > 0; i--) {
                mishap();
            }
        }
        look();
    }

    private NodeId anyNode() {
        return REALM.nodes().get(random.nextInt(REALM.nodes().size()));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private void mishap() {
        switch (random.nextInt(13)) {
            case 0, 1 -> {
                String name = any(List.of("wa1", "wa2", "wb1", "wb2", "wc1", "ma1", "mb1", "db1", "db2", "db3"));
                if (!sickServers.remove(name)) {
                    sickServers.add(name);
                }
            }
            case 2 -> nodes.get(anyNode()).hung = true;
            case 3, 4 -> resume(anyNode());
            case 5 -> reload(anyNode());
            case 6, 7, 8 -> operate();
            case 9 -> order();
            case 10 -> restartController();
            case 11 -> peersApart = random.nextBoolean();
            default -> feed(new FailoverEvent.Leads(now, random.nextInt(4) > 0));
        }
    }

    private void resume(NodeId id) {
        Node node = nodes.get(id);
        node.hung = false;
        while (!node.late.isEmpty()) {
            execute(node.late.poll());
        }
    }

    private void reload(NodeId id) {
        Node node = nodes.get(id);
        if (node.hung && random.nextBoolean()) {
            // Killed rather than resumed: what waited in its socket is gone.
            node.late.clear();
            node.hung = false;
        } else {
            resume(id);
        }
        node.incarnation++;
        start(node);
        byHand.entrySet().removeIf(hand -> hand.getKey().node().equals(id) && !hand.getValue().seen);
        byHand.entrySet()
                .removeIf(hand -> hand.getKey().node().equals(id) && hand.getValue().state == AdminState.READY);
    }

    private void operate() {
        NodeId id = anyNode();
        Node node = nodes.get(id);
        ServerId server = any(List.copyOf(node.servers.keySet()));
        AdminState wanted = any(List.of(AdminState.values()));
        Place place = new Place(id, server);
        Ours ours = state.memory().ours().get(place);
        boolean cannotBeSeen = node.servers.get(server).state == wanted
                || node.servers.get(server).shown == wanted
                || ambiguous.contains(place)
                || (ours != null && ours.state() == wanted)
                || server.backend().endsWith("_watch");
        if (node.hung || cannotBeSeen) {
            return;
        }
        happened.add("by hand: " + place + " " + wanted);
        set(node, server, wanted, Cause.OPERATOR);
        if (wanted == AdminState.READY) {
            byHand.remove(place);
        } else {
            byHand.put(place, new ByHand(wanted));
        }
    }

    private void order() {
        ServerId server = any(
                List.of(new ServerId("be_web", "wa1"), new ServerId("be_web", "wb1"), new ServerId("be_mail", "mb1")));
        String region = any(List.of("a", "b", "c"));
        Order order = switch (random.nextInt(8)) {
            case 0 -> new Order.TakeOut(server, AdminState.DRAIN);
            case 1 -> new Order.PutBack(server);
            case 2 -> new Order.DrainRegion("web", region);
            case 3 -> new Order.ReturnRegion("web", region);
            case 4 -> new Order.Stand(anyNode(), any(List.of(Standing.values())));
            case 5 -> random.nextInt(4) == 0 ? new Order.Pause() : new Order.Resume();
            default -> new Order.Promote("db", any(List.of("db1", "db2", "db3")));
        };
        if (order instanceof Order.TakeOut || order instanceof Order.PutBack) {
            // The order is the operator's newer will.
            byHand.keySet().removeIf(place -> place.server().equals(server));
        }
        feed(new FailoverEvent.Ordered(now, order));
    }

    private void restartController() {
        Memory memory = state.memory();
        try {
            Memory read = Memory.parse(memory.toJson());
            if (!read.equals(memory)) {
                throw new AssertionError("JSON loses something: " + memory + " became " + read);
            }
            state = core.start(read);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
        happened.add("the controller restarts");
        restarts.add(events.size());
        ambiguous.addAll(memory.ours().keySet().stream()
                .filter(place -> !memory.ours().get(place).settled())
                .toList());
    }

    private void look() {
        Map<NodeId, NodeLook> looks = new HashMap<>();
        Map<NodeId, String> silent = new HashMap<>();
        nodes.forEach((id, node) -> {
            if (node.hung) {
                silent.put(id, "hung");
                return;
            }
            Map<ServerId, ServerLook> servers = new HashMap<>();
            node.servers.forEach((server, held) -> {
                boolean primary = server.backend().equals("be_db");
                held.shown = held.state;
                Health health = held.state == AdminState.MAINT
                        ? Health.UNKNOWN
                        : sickServers.contains(server.server()) ? Health.DOWN : Health.UP;
                long sessions = faults && held.state == AdminState.DRAIN ? random.nextInt(2) : 0;
                servers.put(server, new ServerLook(held.state, primary, health, held.weight, 20, sessions));
            });
            looks.put(
                    id,
                    new NodeLook(
                            "worker " + node.incarnation, servers, peersApart ? 0 : nodes.size() - 1, node.standing));
            ambiguous.removeIf(place -> place.node().equals(id));
            byHand.forEach((place, hand) -> hand.seen |= place.node().equals(id));
        });
        feed(new FailoverEvent.Looked(now, looks, silent));
    }

    private void feed(FailoverEvent event) {
        events.add(event);
        Decision decision = core.on(state, event);
        decisions.add(decision);
        happened.addAll(decision.audit());
        state = decision.state();
        for (Intent intent : decision.intents()) {
            respects(intent);
        }
        for (Intent intent : decision.intents()) {
            carryOut(intent.action());
        }
    }

    /** Nothing is set where an operator has his hand, but what he himself had set. */
    private void respects(Intent intent) {
        if (intent.action() instanceof Action.SetState set) {
            ByHand hand = byHand.get(new Place(set.node(), set.server()));
            if (hand != null && hand.seen && !honours(set.server(), set.state(), hand.state)) {
                throw new AssertionError(intent + " overrides an operator's " + hand.state);
            }
        }
    }

    /** Whether a state is what an operator wants; a drained candidate may be put into maintenance after a reload. */
    private static boolean honours(ServerId server, AdminState state, AdminState wanted) {
        return state == wanted || (server.backend().equals("be_db") && state == AdminState.MAINT);
    }

    private void carryOut(Action action) {
        boolean hung = action instanceof Action.OnNode on && nodes.get(on.node()).hung;
        boolean fails = faults && random.nextInt(10) == 0;
        if (hung) {
            if (random.nextBoolean()) {
                nodes.get(((Action.OnNode) action).node()).late.add(action);
            }
            failed(action);
        } else if (fails) {
            if (random.nextBoolean()) {
                execute(action);
            }
            failed(action);
        } else {
            execute(action);
            if (faults && random.nextInt(20) == 0) {
                return; // Nobody ever tells.
            }
            feed(new FailoverEvent.Done(now, action));
        }
    }

    private void failed(Action action) {
        if (action instanceof Action.SetState set) {
            ambiguous.add(new Place(set.node(), set.server()));
        }
        feed(new FailoverEvent.Failed(now, action, "no answer"));
    }

    private void execute(Action action) {
        if (action instanceof Action.SetState set) {
            ByHand hand = byHand.get(new Place(set.node(), set.server()));
            Cause cause = hand != null && hand.state == set.state() ? Cause.OPERATOR : Cause.CONTROLLER;
            set(nodes.get(set.node()), set.server(), set.state(), cause);
        } else if (action instanceof Action.SetWeight set) {
            nodes.get(set.node()).servers.get(set.server()).weight = 20 * set.percent() / 100;
        } else if (action instanceof Action.Stand stand) {
            nodes.get(stand.node()).standing = stand.standing();
        } else if (action instanceof Action.FenceOutside fence) {
            fencedOutside.add(fence.candidate());
        } else if (action instanceof Action.PromoteOutside promote) {
            fencedOutside.remove(promote.candidate());
        }
        onePrimary();
    }

    private void set(Node node, ServerId server, AdminState wanted, Cause cause) {
        Server held = node.servers.get(server);
        held.state = wanted;
        held.cause = cause;
        onePrimary();
    }

    /** Of the candidates, one at most gets load by the controller's doing, but for those that are fenced otherwise. */
    private void onePrimary() {
        Set<String> serving = new HashSet<>();
        nodes.forEach((id, node) -> node.servers.forEach((server, held) -> {
            if (server.backend().equals("be_db")
                    && held.state != AdminState.MAINT
                    && held.cause == Cause.CONTROLLER
                    && !fencedOutside.contains(server.server())) {
                serving.add(server.server());
            }
        }));
        if (serving.size() > 1) {
            throw new AssertionError("Two primaries: " + serving);
        }
    }

    /** All is well from now on. */
    void heal() {
        sickServers.clear();
        peersApart = false;
        nodes.keySet().forEach(this::resume);
        faults = false;
        feed(new FailoverEvent.Leads(now, true));
        feed(new FailoverEvent.Ordered(now, new Order.Resume()));
    }

    /** What is not as it should be when all has been well for long. */
    List<String> unsettled() {
        List<String> wrong = new ArrayList<>();
        Memory memory = state.memory();
        nodes.forEach((id, node) -> node.servers.forEach((server, held) -> {
            Place place = new Place(id, server);
            ByHand hand = byHand.get(place);
            AdminState expected = expected(memory, server);
            if (hand != null && !honours(server, held.state, hand.state)) {
                wrong.add(place + " is " + held.state + ", an operator had set it " + hand.state);
            } else if (hand == null
                    && expected != null
                    && !memory.holds().containsKey(place)
                    && held.state != expected) {
                wrong.add(place + " is " + held.state + ", not " + expected);
            }
            if (hand == null
                    && held.state == AdminState.READY
                    && held.weight != 20
                    && expected == AdminState.READY
                    && !memory.holds().containsKey(place)) {
                wrong.add(place + " weighs " + held.weight);
            }
        }));
        for (RegionalService service : REALM.services()) {
            for (String region : service.order()) {
                RegionPhase phase = memory.regions().get(new RegionOf(service.name(), region));
                boolean free = phase != null
                        && !phase.ordered()
                        && service.servers(region).stream().allMatch(server -> isFree(memory, server));
                if (free && phase.stage() != RegionPhase.Stage.IN) {
                    wrong.add(region + " of " + service.name() + " is free and well, and " + phase.stage());
                }
                boolean serves = free || phase == null || phase.stage() == RegionPhase.Stage.IN;
                if (serves && service.spread() == RegionalService.Spread.FIRST) {
                    break;
                }
            }
        }
        boolean free = memory.holds().keySet().stream()
                        .noneMatch(place -> place.server().backend().equals("be_db"))
                && nodes.values().stream()
                        .flatMap(node -> node.servers.entrySet().stream())
                        .noneMatch(s -> s.getKey().backend().equals("be_db") && s.getValue().cause == Cause.OPERATOR);
        PrimaryState primary = memory.primaries().getOrDefault("db", PrimaryState.NOBODY);
        if (free && (primary.primary() == null || primary.handover() != null)) {
            wrong.add("db has no primary: " + primary);
        }
        memory.standings().forEach((id, stood) -> {
            if (stood.owner() == Stood.Owner.POLICY && stood.standing() == Standing.OUT) {
                wrong.add(id + " stands OUT");
            }
        });
        nodes.forEach((id, node) -> {
            Standing wanted =
                    memory.standings().getOrDefault(id, Stood.NORMALLY).standing();
            if (node.standing != wanted) {
                wrong.add(id + " stands " + node.standing + ", not " + wanted);
            }
        });
        return wrong;
    }

    private static boolean isFree(Memory memory, ServerId server) {
        return !memory.orders().containsKey(server)
                && memory.holds().keySet().stream()
                        .noneMatch(place -> place.server().equals(server));
    }

    private static AdminState expected(Memory memory, ServerId server) {
        if (memory.orders().containsKey(server)) {
            return memory.orders().get(server);
        }
        if (server.backend().equals("be_db")) {
            PrimaryState primary = memory.primaries().getOrDefault("db", PrimaryState.NOBODY);
            return primary.primary() == null || primary.handover() != null
                    ? null
                    : server.server().equals(primary.primary()) ? AdminState.READY : AdminState.MAINT;
        }
        for (RegionalService service : REALM.services()) {
            for (String region : service.order()) {
                if (service.servers(region).contains(server)) {
                    RegionPhase phase = memory.regions().get(new RegionOf(service.name(), region));
                    boolean all = service.spread() == RegionalService.Spread.ALL;
                    if (phase != null && phase.stage() == RegionPhase.Stage.RETURNING) {
                        return null;
                    }
                    return phase == null || phase.stage() == RegionPhase.Stage.IN
                            ? (phase == null
                                            && !all
                                            && !region.equals(service.order().get(0)))
                                    ? AdminState.DRAIN
                                    : AdminState.READY
                            : AdminState.DRAIN;
                }
            }
        }
        return null;
    }

    /** What has happened last, for the message of a failed test. */
    String history() {
        StringBuilder text = new StringBuilder();
        for (Object line : happened.subList(Math.max(0, happened.size() - 150), happened.size())) {
            text.append("\n  ").append(line);
        }
        return text.toString();
    }
}
