// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

import io.haproxy4j.runtime.servers.AdminState;
import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the controller has noticed, decided and done, for those who must understand it later. */
public sealed interface AuditEvent {

    /** {@return when, on the clock of the events} */
    Duration at();

    /**
     * Something shall be done.
     *
     * @param at when
     * @param intent what and why
     */
    record Decided(Duration at, Intent intent) implements AuditEvent {}

    /**
     * Something was done.
     *
     * @param at when
     * @param action what
     */
    record Completed(Duration at, Action action) implements AuditEvent {}

    /**
     * Something could not be done, and will be tried again.
     *
     * @param at when
     * @param action what
     * @param why what went wrong
     */
    record NotDone(Duration at, Action action, String why) implements AuditEvent {}

    /**
     * An operator has set the state of a server by hand. From now on it is his.
     *
     * @param at when it was seen
     * @param place which server on which node
     * @param state the state
     */
    record OperatorTook(Duration at, Place place, AdminState state) implements AuditEvent {}

    /**
     * An operator has given a server back.
     *
     * @param at when it was seen
     * @param place which server on which node
     */
    record OperatorReleased(Duration at, Place place) implements AuditEvent {}

    /**
     * An operator has set a weight by hand. From now on the weight is his, until it is that of the configuration.
     *
     * @param at when it was seen
     * @param place which server on which node
     * @param weight the weight
     */
    record OperatorWeighed(Duration at, Place place, int weight) implements AuditEvent {}

    /**
     * Somebody has written into the track file of a node. From now on its standing is his, until it is normal.
     *
     * @param at when it was seen
     * @param node the node
     * @param standing the standing
     */
    record OperatorStood(Duration at, NodeId node, Standing standing) implements AuditEvent {}

    /**
     * A node answers no more.
     *
     * @param at when
     * @param node the node
     * @param why what went wrong
     */
    record NodeLost(Duration at, NodeId node, String why) implements AuditEvent {}

    /**
     * A node answers again, or for the first time.
     *
     * @param at when
     * @param node the node
     */
    record NodeFound(Duration at, NodeId node) implements AuditEvent {}

    /**
     * A node's HAProxy was reloaded or restarted, and has lost what was set at run time.
     *
     * @param at when it was seen
     * @param node the node
     */
    record Reloaded(Duration at, NodeId node) implements AuditEvent {}

    /**
     * A node shall stand otherwise.
     *
     * @param at when
     * @param node the node
     * @param standing its standing
     * @param reason why
     */
    record NodeStood(Duration at, NodeId node, Standing standing, String reason) implements AuditEvent {}

    /**
     * Several nodes of a region say that they hold its address.
     *
     * @param at when
     * @param region the region
     * @param nodes the nodes
     */
    record SplitBrain(Duration at, String region, Set<NodeId> nodes) implements AuditEvent {

        /** Copies the set. */
        public SplitBrain {
            nodes = Collections.unmodifiableSet(new TreeSet<>(nodes));
        }
    }

    /**
     * A region stands elsewhere in a service.
     *
     * @param at when
     * @param region which region of which service
     * @param phase where it stands now
     * @param reason why
     */
    record RegionMoved(Duration at, RegionOf region, RegionPhase phase, String reason) implements AuditEvent {}

    /**
     * A change of primary has begun, or gone on.
     *
     * @param at when
     * @param service the service
     * @param handover how it stands
     */
    record HandoverMoved(Duration at, String service, Handover handover) implements AuditEvent {}

    /**
     * A server is primary.
     *
     * @param at when
     * @param service the service
     * @param primary the server
     * @param before who was; null if nobody
     */
    record Promoted(
            Duration at,
            String service,
            String primary,
            @Nullable String before) implements AuditEvent {}

    /**
     * A server that an order keeps out has no session left on any node.
     *
     * @param at when
     * @param server the server
     */
    record Drained(Duration at, ServerId server) implements AuditEvent {}

    /**
     * Something is not done though it seems due. Said once for each reason.
     *
     * @param at when
     * @param subject about whom
     * @param why why not
     */
    record Blocked(Duration at, String subject, String why) implements AuditEvent {}

    /**
     * What was blocked is not any more.
     *
     * @param at when
     * @param subject about whom
     */
    record Unblocked(Duration at, String subject) implements AuditEvent {}

    /**
     * An order was taken.
     *
     * @param at when
     * @param order the order
     */
    record OrderTaken(Duration at, Order order) implements AuditEvent {}

    /**
     * An order was not taken.
     *
     * @param at when
     * @param order the order
     * @param why why not
     */
    record OrderRefused(Duration at, Order order, String why) implements AuditEvent {}
}
