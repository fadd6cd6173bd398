// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

import java.util.List;

/**
 * What follows from an event.
 *
 * @param state where the controller stands now; keep its memory before doing anything
 * @param intents what shall be done, in this order
 * @param audit what there is to tell
 */
public record Decision(FailoverState state, List<Intent> intents, List<AuditEvent> audit) {

    /** Copies the lists. */
    public Decision {
        intents = List.copyOf(intents);
        audit = List.copyOf(audit);
    }
}
