// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

/** What the keepalived of a node says of itself. */
public enum VrrpRole {
    /** Nothing yet. */
    UNKNOWN,
    /** It holds the address. */
    MASTER,
    /** Somebody else does. */
    BACKUP,
    /** It cannot hold it. */
    FAULT,
    /** It has stopped. */
    STOPPED
}
