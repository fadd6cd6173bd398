// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What happens to the controller. Times are those of a clock that never goes back, from any origin; the events of one
 * node come in the order in which they happened there.
 */
public sealed interface FailoverEvent {

    /** {@return when} */
    Duration at();

    /**
     * Nodes were looked at. Decisions fall at this event, and at no other: between a look at a node and this event nothing
     * may be done there.
     *
     * @param at when the looks ended
     * @param looks what those that answered have shown
     * @param silent what went wrong with those whose HAProxy did not answer
     */
    record Looked(Duration at, Map<NodeId, NodeLook> looks, Map<NodeId, String> silent) implements FailoverEvent {

        /** Copies the maps. */
        public Looked {
            looks = Collections.unmodifiableSortedMap(new TreeMap<>(looks));
            silent = Collections.unmodifiableSortedMap(new TreeMap<>(silent));
        }
    }

    /**
     * The keepalived of a node tells its role.
     *
     * @param at when
     * @param node the node
     * @param role its role
     */
    record Role(Duration at, NodeId node, VrrpRole role) implements FailoverEvent {}

    /**
     * An action has been done.
     *
     * @param at when
     * @param action the action
     */
    record Done(Duration at, Action action) implements FailoverEvent {}

    /**
     * An action has failed, or nobody knows.
     *
     * @param at when
     * @param action the action
     * @param why what went wrong
     */
    record Failed(Duration at, Action action, String why) implements FailoverEvent {}

    /**
     * An operator gives an order.
     *
     * @param at when
     * @param order the order
     */
    record Ordered(Duration at, Order order) implements FailoverEvent {}

    /**
     * Whether this controller is the one that acts, where there are several: whoever elects them tells. Until told
     * otherwise, it acts.
     *
     * @param at when
     * @param leads whether it acts
     */
    record Leads(Duration at, boolean leads) implements FailoverEvent {}
}
