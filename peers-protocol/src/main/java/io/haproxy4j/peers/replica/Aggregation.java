// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.replica;

/**
 * How the entries several sources have for one key become one. HAProxy itself never adds up: among its own peers the
 * last writer wins. Adding up makes sense for sources that are no peers of each other; those that are tell the same
 * numbers several times.
 */
public enum Aggregation {
    /** Counters and rates are added; tags and servers are taken from the entry that changed last. */
    SUM,
    /** The largest counter and the largest rate; tags and servers from the entry that changed last. */
    MAX,
    /** The entry that changed last, as a whole. */
    LATEST
}
