// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** What is known right now, and may be forgotten: it is seen again. */
record Sight(
        Map<NodeId, NodeSight> nodes,
        Map<Action, Duration> tried,
        Set<Place> ended,
        Set<ServerId> drained,
        Map<String, Duration> since,
        Map<String, String> blocked,
        boolean leads) {

    static final Sight NOTHING = new Sight(Map.of(), Map.of(), Set.of(), Set.of(), Map.of(), Map.of(), true);

    Sight {
        nodes = Map.copyOf(nodes);
        tried = Map.copyOf(tried);
        ended = Set.copyOf(ended);
        drained = Set.copyOf(drained);
        since = Map.copyOf(since);
        blocked = Map.copyOf(blocked);
    }
}
