// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

/** How a node stands in the election of who holds its region's address; what its track file says. */
public enum Standing {
    /** With its own priority. */
    NORMAL,
    /** Behind every node that stands normally: it takes the address only if nobody else does. */
    BEHIND,
    /** Not at all: it holds no address. */
    OUT
}
