// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover;

import io.haproxy4j.cluster.failover.decision.NodeId;
import io.haproxy4j.cluster.failover.decision.VrrpRole;
import io.haproxy4j.keepalived.runtime.InstanceStates;
import io.haproxy4j.keepalived.runtime.KeepalivedStatus;
import io.haproxy4j.keepalived.runtime.NotifyEvent;
import io.haproxy4j.keepalived.runtime.NotifyFifo;
import io.haproxy4j.keepalived.runtime.VrrpRunState;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Tells a controller the role of a node's keepalived: hand it to {@link NotifyFifo#read}, and give it a status after
 * attaching, after a reload, and now and then. Not thread-safe.
 */
public final class KeepalivedRole implements Consumer<NotifyEvent> {

    private final FailoverController controller;
    private final NodeId node;
    private final InstanceStates states;

    /**
     * For one instance of one node.
     *
     * @param controller hears of its role
     * @param node the node
     * @param instance name of the {@code vrrp_instance} with the region's address
     */
    public KeepalivedRole(FailoverController controller, NodeId node, String instance) {
        this.controller = controller;
        this.node = node;
        this.states = new InstanceStates((name, before, after) -> {
            if (name.equals(instance)) {
                tell(after);
            }
        });
    }

    @Override
    public void accept(NotifyEvent event) {
        states.apply(event);
    }

    /**
     * Takes a status.
     *
     * @param status what the keepalived says of itself
     */
    public void resync(KeepalivedStatus status) {
        states.resync(status);
    }

    /** The keepalived has ended without a word. */
    public void lost() {
        states.lost();
    }

    private void tell(Optional<VrrpRunState> state) {
        controller.role(
                node,
                state.map(s -> switch (s) {
                            case INIT -> VrrpRole.UNKNOWN;
                            case BACKUP -> VrrpRole.BACKUP;
                            case MASTER -> VrrpRole.MASTER;
                            case FAULT -> VrrpRole.FAULT;
                        })
                        .orElse(VrrpRole.STOPPED));
    }
}
