// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

import io.haproxy4j.cluster.failover.decision.Stood.Owner;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Within a region: a node whose HAProxy is silent leaves the address to another, and comes back without flapping. */
final class VipRule {

    private static final Duration RECENTLY = Duration.ofHours(1);
    private static final int MOST_LEAVES = 16;

    private VipRule() {}

    static void apply(Turn turn) {
        for (String region : turn.realm.regions()) {
            List<NodeId> nodes = turn.realm.nodes(region);
            for (NodeId node : nodes) {
                stand(turn, node, nodes);
            }
            splitBrain(turn, region, nodes);
        }
    }

    private static void stand(Turn turn, NodeId node, List<NodeId> region) {
        VipPolicy policy = turn.policy.vip();
        NodeSight sight = turn.node(node);
        Stood stood = turn.stood(node);
        boolean well = sight.current() != null;
        boolean sick = turn.lasts(node + " is silent", sight.silentSince() != null, policy.leaveAfter());
        Duration healthy = turn.lasting(node + " answers", well);
        if (stood.owner() != Owner.POLICY) {
            return;
        }
        boolean another = region.stream().anyMatch(n -> !n.equals(node) && serves(turn, n));
        switch (stood.standing()) {
            case NORMAL, BEHIND -> {
                if (sick && (another || !policy.onlyIfAnotherServes())) {
                    remember(turn, node, sight);
                    stand(turn, node, Standing.OUT, "its HAProxy does not answer, another node's does");
                } else if (sick) {
                    turn.block(node.toString(), "its HAProxy does not answer, but no other node of its region serves");
                } else if (stood.standing() == Standing.BEHIND && sight.role() == VrrpRole.MASTER) {
                    stand(turn, node, Standing.NORMAL, "the address has come to it anyhow");
                }
            }
            case OUT -> {
                if (well && !another) {
                    stand(turn, node, Standing.NORMAL, "it answers, and no other node of its region serves");
                } else if (healthy != null && healthy.compareTo(returnAfter(policy, turn.node(node))) >= 0) {
                    Standing back = policy.preempt() ? Standing.NORMAL : Standing.BEHIND;
                    stand(turn, node, back, "it has answered for " + seconds(healthy));
                }
            }
        }
    }

    private static boolean serves(Turn turn, NodeId node) {
        return turn.look(node) != null && turn.stood(node).standing() != Standing.OUT;
    }

    private static void remember(Turn turn, NodeId node, NodeSight sight) {
        List<Duration> leaves = new ArrayList<>(sight.leaves());
        leaves.removeIf(left -> turn.now.minus(left).compareTo(RECENTLY) > 0);
        if (leaves.size() < MOST_LEAVES) {
            leaves.add(turn.now);
        }
        turn.nodes.put(node, sight.left(leaves));
    }

    private static Duration returnAfter(VipPolicy policy, NodeSight sight) {
        Duration wait = policy.returnAfter()
                .multipliedBy(1L << Math.max(0, sight.leaves().size() - 1));
        return wait.compareTo(policy.longestReturn()) > 0 ? policy.longestReturn() : wait;
    }

    private static void stand(Turn turn, NodeId node, Standing standing, String reason) {
        turn.standings.put(node, new Stood(standing, false, Owner.POLICY));
        turn.audit(new AuditEvent.NodeStood(turn.now, node, standing, reason));
    }

    private static void splitBrain(Turn turn, String region, List<NodeId> nodes) {
        VipPolicy policy = turn.policy.vip();
        List<NodeId> masters = nodes.stream()
                .filter(node -> turn.node(node).role() == VrrpRole.MASTER)
                .toList();
        boolean split = turn.lasts(region + " is split", masters.size() > 1, policy.splitAfter());
        if (!split) {
            turn.since.remove(region + " is told");
            return;
        }
        // The address stays where HAProxy answers; among equals the first in alphabetical order.
        NodeId keeper =
                masters.stream().filter(node -> serves(turn, node)).findFirst().orElse(masters.get(0));
        if (turn.since.putIfAbsent(region + " is told", turn.now) == null) {
            turn.audit(new AuditEvent.SplitBrain(turn.now, region, new TreeSet<>(masters)));
        }
        if (policy.splitBrain() == VipPolicy.SplitBrain.REPORT) {
            turn.block("region " + region, "its address is on " + masters + "; both are left, as the policy says");
            return;
        }
        for (NodeId node : masters) {
            Stood stood = turn.stood(node);
            boolean free = stood.owner() == Owner.POLICY && stood.standing() != Standing.OUT;
            if (!node.equals(keeper) && free) {
                remember(turn, node, turn.node(node));
                stand(
                        turn,
                        node,
                        Standing.OUT,
                        "the address of " + region + " is on " + masters + ", " + keeper + " keeps it");
            }
        }
    }

    private static String seconds(Duration time) {
        return time.toSeconds() + " s";
    }
}
