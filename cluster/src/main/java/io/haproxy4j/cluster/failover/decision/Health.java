// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

/** What the checks of a HAProxy say of a server. */
public enum Health {
    /** It answers, or is not checked. */
    UP,
    /** It does not answer. */
    DOWN,
    /** Nothing: no checks in maintenance, or not yet. */
    UNKNOWN
}
