// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one look at a node has shown.
 *
 * @param incarnation tells one worker process of HAProxy from the next: it differs after every reload and restart
 * @param servers the servers it has
 * @param peersConnected how many peers it is connected to; -1 if it has no peers, or was not asked
 * @param standing what its track file says; null if there is none, or it was not read
 */
public record NodeLook(
        String incarnation,
        Map<ServerId, ServerLook> servers,
        int peersConnected,
        @Nullable Standing standing) {

    /** Copies the map. */
    public NodeLook {
        SortedMap<ServerId, ServerLook> copy = new TreeMap<>(servers);
        servers = Collections.unmodifiableSortedMap(copy);
    }
}
