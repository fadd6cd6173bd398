// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

import io.haproxy4j.runtime.servers.AdminState;

/** What the nodes, each with its own checks, say of a server together. */
final class Votes {

    private Votes() {}

    /** Down is what most of all nodes see down: a few that cannot reach it do not make it so. */
    static Health of(Turn turn, ServerId server) {
        int up = 0;
        int down = 0;
        for (NodeId node : turn.realm.nodes()) {
            ServerLook look = turn.look(new Place(node, server));
            if (look != null) {
                up += look.health() == Health.UP ? 1 : 0;
                down += look.health() == Health.DOWN ? 1 : 0;
            }
        }
        return turn.isMost(down) ? Health.DOWN : up > down ? Health.UP : Health.UNKNOWN;
    }

    /** Whether an operator keeps it out on most nodes. */
    static boolean isHeldOut(Turn turn, ServerId server) {
        int held = 0;
        for (NodeId node : turn.realm.nodes()) {
            Hold hold = turn.holds.get(new Place(node, server));
            held += hold != null && hold.state() != AdminState.READY ? 1 : 0;
        }
        return turn.isMost(held);
    }

    static boolean isHeldAnywhere(Turn turn, ServerId server) {
        return turn.realm.nodes().stream().anyMatch(node -> turn.holds.containsKey(new Place(node, server)));
    }
}
