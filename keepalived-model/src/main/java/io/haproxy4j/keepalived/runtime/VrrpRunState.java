// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.runtime;

/** State of a running instance. The order is that of the numbers in keepalived's JSON. */
public enum VrrpRunState {
    /** Just started. */
    INIT,
    /** Somebody else holds the addresses. */
    BACKUP,
    /** It holds the addresses. */
    MASTER,
    /** It cannot hold them. */
    FAULT
}
