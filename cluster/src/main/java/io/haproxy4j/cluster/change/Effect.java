// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.change;

/** What a running HAProxy needs to take a change over, from the least to the most. */
public enum Effect {
    /** Nothing: the change says the same in another form. */
    NONE,
    /** Commands of the runtime API; the process stays. */
    RUNTIME,
    /** A new process. */
    RELOAD
}
