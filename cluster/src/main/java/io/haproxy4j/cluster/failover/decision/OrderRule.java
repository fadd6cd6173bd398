// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

import io.haproxy4j.runtime.servers.AdminState;
import java.util.Map;

/** Servers that an order keeps out: wishes them out, and tells when they are drained. */
final class OrderRule {

    private static final int IDLE_LOOKS = 2;

    private OrderRule() {}

    static void apply(Turn turn) {
        for (Map.Entry<ServerId, AdminState> order : turn.orders.entrySet()) {
            ServerId server = order.getKey();
            turn.wishes.put(server, new Turn.Wish(order.getValue(), -1, "ordered out"));
            if (isDrained(turn, server)) {
                if (turn.drained.add(server)) {
                    turn.audit(new AuditEvent.Drained(turn.now, server));
                }
            } else {
                turn.drained.remove(server);
            }
        }
    }

    /**
     * Whether no node has a session of the server left, at two looks in a row while it takes no load: HAProxy counts a
     * session only after it has begun to connect.
     */
    static boolean isDrained(Turn turn, ServerId server) {
        for (NodeId node : turn.realm.nodes()) {
            if (turn.look(node) == null || turn.node(node).idle().getOrDefault(server, 0) < IDLE_LOOKS) {
                return false;
            }
        }
        return true;
    }
}
