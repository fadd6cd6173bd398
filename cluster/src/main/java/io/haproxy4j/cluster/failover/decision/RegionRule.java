// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

import io.haproxy4j.cluster.failover.decision.RegionPhase.Stage;
import io.haproxy4j.runtime.servers.AdminState;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Between regions: one that is unwell is taken out when another can take over, and comes back step by step. */
final class RegionRule {

    /** How a region is. Where its servers are neither known to be up nor known to be down, it is neither. */
    private record Condition(
            boolean well,
            boolean unwell,
            boolean sick,
            @Nullable Duration wellFor) {}

    private final Turn turn;
    private final RegionPolicy policy;
    private final RegionalService service;
    private final Map<String, Condition> conditions = new LinkedHashMap<>();

    private RegionRule(Turn turn, RegionalService service) {
        this.turn = turn;
        this.policy = turn.policy.regions();
        this.service = service;
    }

    static void apply(Turn turn) {
        for (RegionalService service : turn.realm.services()) {
            new RegionRule(turn, service).apply();
        }
    }

    static RegionPhase phase(Turn turn, RegionalService service, String region) {
        boolean serves = service.spread() == RegionalService.Spread.ALL
                || service.order().get(0).equals(region);
        return turn.regions.getOrDefault(
                new RegionOf(service.name(), region), serves ? RegionPhase.SERVING : RegionPhase.STANDBY);
    }

    private void apply() {
        service.order().forEach(region -> conditions.put(region, condition(region)));
        boolean emergency = service.order().stream().noneMatch(this::servesWell);
        List<String> wanted = wanted(emergency);
        // Those that come in come first: nobody is sent away before another is there.
        for (String region : service.order()) {
            if (wanted.contains(region)) {
                in(region, emergency);
            }
        }
        for (String region : service.order()) {
            out(region, wanted.contains(region));
        }
        service.order().forEach(this::wish);
    }

    private Condition condition(String region) {
        List<ServerId> servers = service.servers(region);
        int up = 0;
        int down = 0;
        for (ServerId server : servers) {
            Health health = Votes.of(turn, server);
            boolean held = Votes.isHeldOut(turn, server) || turn.orders.containsKey(server);
            up += health == Health.UP && !held ? 1 : 0;
            down += health == Health.DOWN || held ? 1 : 0;
        }
        int least = policy.minimumPercent() * servers.size();
        boolean well = up * 100 >= least;
        boolean unwell = (servers.size() - down) * 100 < least;
        String name = key(region).toString();
        boolean sick = turn.lasts(name + " is unwell", unwell, policy.outAfter());
        return new Condition(well, unwell, sick, turn.lasting(name + " is well", well));
    }

    private List<String> wanted(boolean emergency) {
        List<String> able = service.order().stream()
                .filter(region -> !phase(region).ordered() && !is(region).sick())
                .toList();
        if (service.spread() == RegionalService.Spread.ALL) {
            return able;
        }
        return able.stream()
                .filter(region -> phase(region).stage() != Stage.OUT
                        || (emergency ? is(region).well() : hasBeenWell(region)))
                .limit(1)
                .toList();
    }

    private void in(String region, boolean emergency) {
        RegionPhase phase = phase(region);
        switch (phase.stage()) {
            case IN -> {}
            case OUT -> {
                if (emergency && is(region).well()) {
                    move(region, phase.to(Stage.IN, 0), "no other region serves");
                } else if (hasBeenWell(region)) {
                    comeBack(region, phase);
                }
            }
            case RETURNING -> {
                if (emergency) {
                    move(region, phase.to(Stage.IN, 0), "no other region serves");
                } else if (is(region).well() && turn.lasts(stepKey(region), true, policy.stepEvery())) {
                    turn.since.remove(stepKey(region));
                    boolean last = phase.step() + 1 >= policy.steps().size();
                    move(
                            region,
                            last ? phase.to(Stage.IN, 0) : phase.to(Stage.RETURNING, phase.step() + 1),
                            "well with its last weight for "
                                    + policy.stepEvery().toMillis() + " ms");
                }
            }
        }
    }

    private void comeBack(String region, RegionPhase phase) {
        if (arePeersApart()) {
            turn.block(key(region).toString(), "it is well, but not all peers are connected: sessions would be lost");
            return;
        }
        turn.since.remove(stepKey(region));
        Stage stage = policy.steps().isEmpty() ? Stage.IN : Stage.RETURNING;
        move(region, phase.to(stage, 0), "well for " + policy.backAfter().toMillis() + " ms");
    }

    private void out(String region, boolean wanted) {
        RegionPhase phase = phase(region);
        boolean falling = phase.stage() == Stage.RETURNING && is(region).unwell();
        if (phase.stage() == Stage.OUT || (wanted && !falling)) {
            return;
        }
        String reason =
                phase.ordered() ? "ordered out" : is(region).unwell() ? "too few of its servers are up" : "stands by";
        boolean another = service.order().stream().anyMatch(other -> !other.equals(region) && takesOver(other));
        if (another) {
            turn.since.remove(stepKey(region));
            move(region, phase.to(Stage.OUT, 0), reason);
        } else {
            turn.block(key(region).toString(), reason + ", but no other region serves yet");
        }
    }

    private boolean servesWell(String region) {
        RegionPhase phase = phase(region);
        return phase.stage() != Stage.OUT && !phase.ordered() && !is(region).sick();
    }

    /** Whether a region serves in full, and every node that answers has seen to it. */
    private boolean takesOver(String region) {
        RegionPhase phase = phase(region);
        return phase.stage() == Stage.IN
                && !phase.ordered()
                && is(region).well()
                && turn.realm.nodes().stream().allMatch(node -> sendsTo(node, region));
    }

    private boolean sendsTo(NodeId node, String region) {
        if (turn.look(node) == null) {
            return true;
        }
        return service.servers(region).stream().anyMatch(server -> {
            ServerLook look = turn.look(new Place(node, server));
            return look != null && look.state() == AdminState.READY;
        });
    }

    private boolean hasBeenWell(String region) {
        Duration wellFor = is(region).wellFor();
        return wellFor != null && wellFor.compareTo(policy.backAfter()) >= 0;
    }

    private boolean arePeersApart() {
        int expected = turn.answering() - 1;
        return turn.realm.nodes().stream().anyMatch(node -> {
            NodeLook look = turn.look(node);
            return look != null && look.peersConnected() >= 0 && look.peersConnected() < expected;
        });
    }

    private void wish(String region) {
        RegionPhase phase = phase(region);
        for (ServerId server : service.servers(region)) {
            if (turn.orders.containsKey(server)) {
                continue;
            }
            String reason = key(region) + " is " + phase.stage();
            turn.wishes.put(
                    server,
                    switch (phase.stage()) {
                        case IN -> new Turn.Wish(AdminState.READY, 100, reason);
                        case RETURNING ->
                            new Turn.Wish(
                                    AdminState.READY,
                                    policy.steps()
                                            .get(Math.min(
                                                    phase.step(), policy.steps().size() - 1)),
                                    reason);
                        case OUT -> new Turn.Wish(AdminState.DRAIN, -1, reason);
                    });
        }
    }

    private void move(String region, RegionPhase phase, String reason) {
        turn.regions.put(key(region), phase);
        turn.audit(new AuditEvent.RegionMoved(turn.now, key(region), phase, reason));
    }

    private RegionPhase phase(String region) {
        return phase(turn, service, region);
    }

    private Condition is(String region) {
        return conditions.getOrDefault(region, new Condition(false, false, false, null));
    }

    private RegionOf key(String region) {
        return new RegionOf(service.name(), region);
    }

    private String stepKey(String region) {
        return key(region) + " has its weight";
    }
}
