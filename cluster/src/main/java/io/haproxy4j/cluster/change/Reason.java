// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.change;

/** Why a change needs a reload. */
public enum Reason {
    /** A section is new, gone, or has another heading; or another {@code defaults} counts for it. */
    SECTION,
    /** The runtime API has no command for the statement. */
    STATEMENT,
    /** The runtime API has no command for the option of a server. */
    SERVER_OPTION,
    /** A dynamic server of this release does not take the option. */
    DYNAMIC_SERVER_OPTION,
    /** The address is a host name, a socket, or takes its port from the client. */
    ADDRESS,
    /** The load balancing of the backend is a static one. */
    STATIC_BALANCE,
    /** Servers would have other numbers than after a start, and something in the backend counts on them. */
    SERVER_NUMBERS,
    /** Backup servers would come in another order than after a start, and the first one that is up is used. */
    SERVER_ORDER,
    /** Another statement names the server, so that HAProxy does not delete it. */
    SERVER_IN_USE,
    /** The server is to take its state from one that HAProxy lets no other track while it runs. */
    TRACKED_SERVER,
    /** A value that holds unless configured is not known to the configuration. */
    DEFAULT_VALUE,
    /** Conditional blocks or environment variables decide what the file says; evaluate it first. */
    EVALUATION,
    /** The runtime API cannot replace the content of the file, or not in this release. */
    FILE
}
