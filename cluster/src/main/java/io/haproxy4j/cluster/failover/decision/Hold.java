// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

import io.haproxy4j.runtime.servers.AdminState;

/**
 * What an operator has set on a server of a node by hand. The controller keeps its hands off, and puts it back when a
 * reload has lost it.
 *
 * @param state the state
 * @param seen the state seen last: another one when a reload has lost it
 */
public record Hold(AdminState state, AdminState seen) {

    boolean inPlace() {
        return state == seen;
    }
}
