// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of a node right now: its last look, silence, role, servers found idle in a row, and recent leaves. */
record NodeSight(
        @Nullable NodeLook look,
        @Nullable Duration silentSince,
        VrrpRole role,
        Map<ServerId, Integer> idle,
        List<Duration> leaves) {

    static final NodeSight NOTHING = new NodeSight(null, null, VrrpRole.UNKNOWN, Map.of(), List.of());

    NodeSight {
        idle = Map.copyOf(idle);
        leaves = List.copyOf(leaves);
    }

    /** The look that holds at this moment; null when the node is silent or was never seen. */
    @Nullable
    NodeLook current() {
        return silentSince == null ? look : null;
    }

    NodeSight looked(NodeLook now, Map<ServerId, Integer> idleNow) {
        return new NodeSight(now, null, role, idleNow, leaves);
    }

    NodeSight silent(Duration since) {
        return new NodeSight(look, since, role, Map.of(), leaves);
    }

    NodeSight as(VrrpRole now) {
        return new NodeSight(look, silentSince, now, idle, leaves);
    }

    NodeSight left(List<Duration> recent) {
        return new NodeSight(look, silentSince, role, idle, recent);
    }
}
