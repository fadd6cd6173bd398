// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

import io.haproxy4j.runtime.servers.AdminState;

/** What can be done. Doing one twice does no harm. */
public sealed interface Action {

    /** An action on one node. Those of one node are done one after the other, in the order in which they were decided. */
    sealed interface OnNode extends Action {

        /** {@return the node} */
        NodeId node();
    }

    /**
     * Set the state of a server.
     *
     * @param node on which node
     * @param server the server
     * @param state the state
     */
    record SetState(NodeId node, ServerId server, AdminState state) implements OnNode {

        /** States the command. */
        @Override
        public String toString() {
            return "set " + server + " " + state + " on " + node;
        }
    }

    /**
     * Set the weight of a server.
     *
     * @param node on which node
     * @param server the server
     * @param percent the weight in percent of the configured one
     */
    record SetWeight(NodeId node, ServerId server, int percent) implements OnNode {

        /** States the command. */
        @Override
        public String toString() {
            return "set the weight of " + server + " to " + percent + "% on " + node;
        }
    }

    /**
     * End all sessions of a server.
     *
     * @param node on which node
     * @param server the server
     */
    record EndSessions(NodeId node, ServerId server) implements OnNode {

        /** States the command. */
        @Override
        public String toString() {
            return "end the sessions of " + server + " on " + node;
        }
    }

    /**
     * Change how a node stands in the election of who holds the address.
     *
     * @param node the node
     * @param standing its standing
     */
    record Stand(NodeId node, Standing standing) implements OnNode {

        /** States the command. */
        @Override
        public String toString() {
            return "let " + node + " stand " + standing;
        }
    }

    /**
     * Make sure, by other means than HAProxy, that a server is primary no more: stop it, take its address, revoke its
     * lease. Done means that it is certain.
     *
     * @param service name of the service
     * @param candidate name of the server
     */
    record FenceOutside(String service, String candidate) implements Action {

        /** States the command. */
        @Override
        public String toString() {
            return "fence " + candidate + " of " + service;
        }
    }

    /**
     * Tell a server that it is primary now. No HAProxy sends anything to it yet.
     *
     * @param service name of the service
     * @param candidate name of the server
     */
    record PromoteOutside(String service, String candidate) implements Action {

        /** States the command. */
        @Override
        public String toString() {
            return "promote " + candidate + " of " + service;
        }
    }
}
