// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy;

/**
 * How a deployment ended.
 *
 * @param result where the nodes are
 * @param text why, for a result that was not wanted; empty for the others
 */
public record Outcome(Result result, String text) {

    /** Where the nodes are after a deployment. */
    public enum Result {
        /** All nodes are at the new revisions. */
        DEPLOYED,
        /** All nodes were there already, or there was nothing to do. */
        UNCHANGED,
        /** A node's programs refuse its files; no node was touched. */
        REFUSED,
        /** Something went wrong on the way; all nodes are where they were. */
        UNDONE,
        /** Something went wrong on the way back; the deployment can be resumed. */
        STUCK
    }
}
