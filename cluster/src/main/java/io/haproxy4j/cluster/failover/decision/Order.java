// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

import io.haproxy4j.runtime.servers.AdminState;

/** What an operator wants of the controller. Orders are remembered, and outlive reloads and restarts. */
public sealed interface Order {

    /**
     * Make another server primary: drain the old one, fence it, promote.
     *
     * @param service name of the service
     * @param candidate name of the server
     */
    record Promote(String service, String candidate) implements Order {}

    /**
     * Take a server out on all nodes.
     *
     * @param server the server; not one of a service with a primary
     * @param state {@link AdminState#DRAIN} or {@link AdminState#MAINT}
     */
    record TakeOut(ServerId server, AdminState state) implements Order {

        /**
         * Checks the state.
         *
         * @throws IllegalArgumentException if it is {@link AdminState#READY}
         */
        public TakeOut {
            if (state == AdminState.READY) {
                throw new IllegalArgumentException("Out is DRAIN or MAINT");
            }
        }
    }

    /**
     * Undo {@link TakeOut}, and give up what an operator had set by hand on any node.
     *
     * @param server the server
     */
    record PutBack(ServerId server) implements Order {}

    /**
     * Take a region out of a service, whatever its health.
     *
     * @param service name of the service
     * @param region name of the region
     */
    record DrainRegion(String service, String region) implements Order {}

    /**
     * Undo {@link DrainRegion}; the region comes back as the policy says.
     *
     * @param service name of the service
     * @param region name of the region
     */
    record ReturnRegion(String service, String region) implements Order {}

    /**
     * Set how a node stands, whatever its health.
     *
     * @param node the node
     * @param standing its standing; {@link Standing#NORMAL} gives it back to the policy
     */
    record Stand(NodeId node, Standing standing) implements Order {}

    /** Do nothing from now on but look. */
    record Pause() implements Order {}

    /** Undo {@link Pause}. */
    record Resume() implements Order {}
}
