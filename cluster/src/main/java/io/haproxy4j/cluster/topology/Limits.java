// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.topology;

/**
 * What a node may use.
 *
 * @param connections connections of clients at a time
 * @param openFiles file descriptors of the HAProxy process. A connection takes two, one to the client and one to the
 *     server; with too few, HAProxy does not start, though it finds its configuration valid
 */
public record Limits(
        @Otherwise("4000") int connections,
        @Otherwise("10000") int openFiles) {}
