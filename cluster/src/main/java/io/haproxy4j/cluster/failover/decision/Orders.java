// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

import io.haproxy4j.cluster.failover.decision.Stood.Owner;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes an operator's orders. */
final class Orders {

    private Orders() {}

    static void take(Turn turn, Order order) {
        String refusal = refusal(turn, order);
        turn.audit(
                refusal == null
                        ? new AuditEvent.OrderTaken(turn.now, order)
                        : new AuditEvent.OrderRefused(turn.now, order, refusal));
    }

    /** Takes an order, or tells why not. */
    private static @Nullable String refusal(Turn turn, Order order) {
        if (order instanceof Order.Promote promote) {
            return PrimaryRule.order(turn, promote);
        }
        if (order instanceof Order.TakeOut out) {
            if (turn.realm.isPrimaryServer(out.server())) {
                return "the servers of a service with a primary change by promoting another";
            }
            take(turn, out.server());
            turn.orders.put(out.server(), out.state());
            return null;
        }
        if (order instanceof Order.PutBack back) {
            turn.orders.remove(back.server());
            turn.drained.remove(back.server());
            take(turn, back.server());
            return null;
        }
        if (order instanceof Order.DrainRegion drain) {
            return region(turn, drain.service(), drain.region(), true);
        }
        if (order instanceof Order.ReturnRegion back) {
            return region(turn, back.service(), back.region(), false);
        }
        if (order instanceof Order.Stand stand) {
            if (!turn.realm.nodes().contains(stand.node())) {
                return "there is no such node";
            }
            Owner owner = stand.standing() == Standing.NORMAL ? Owner.POLICY : Owner.ORDER;
            turn.standings.put(stand.node(), new Stood(stand.standing(), false, owner));
            return null;
        }
        turn.paused = order instanceof Order.Pause;
        return null;
    }

    /** Whatever was set by hand is the controller's from now on. */
    private static void take(Turn turn, ServerId server) {
        for (NodeId node : turn.realm.nodes()) {
            Place place = new Place(node, server);
            turn.holds.remove(place);
            ServerLook look = turn.look(place);
            if (look != null) {
                turn.ours.putIfAbsent(place, Ours.seen(look.state()));
            }
        }
    }

    private static @Nullable String region(Turn turn, String service, String region, boolean out) {
        Optional<RegionalService> known = turn.realm.services().stream()
                .filter(s -> s.name().equals(service) && s.order().contains(region))
                .findFirst();
        if (known.isEmpty()) {
            return "there is no such region of such a service";
        }
        RegionOf key = new RegionOf(service, region);
        turn.regions.put(key, RegionRule.phase(turn, known.get(), region).ordered(out));
        return null;
    }
}
