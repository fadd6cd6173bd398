// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

import io.haproxy4j.runtime.servers.AdminState;

/**
 * What the controller itself has set on a server of a node: what it sees there beside that is an operator's doing.
 *
 * @param state the state it has set last
 * @param before the state that was seen before that, and may still be seen until it is done
 * @param answered whether HAProxy has confirmed the command
 * @param settled whether the state was seen since
 * @param percent the weight it has set last, in percent of the configured one; -1 if none
 * @param percentSettled whether the weight was seen since
 */
public record Ours(
        AdminState state, AdminState before, boolean answered, boolean settled, int percent, boolean percentSettled) {

    static Ours seen(AdminState state) {
        return new Ours(state, state, true, true, -1, true);
    }

    Ours sets(AdminState next, AdminState seen) {
        return new Ours(next, seen, false, false, percent, percentSettled);
    }

    Ours sets(int nextPercent) {
        return new Ours(state, before, answered, settled, nextPercent, false);
    }

    Ours confirmed() {
        return new Ours(state, before, true, settled, percent, percentSettled);
    }

    Ours inPlace() {
        return new Ours(state, state, true, true, percent, percentSettled);
    }

    Ours as(AdminState seen) {
        return new Ours(seen, seen, true, true, percent, percentSettled);
    }

    Ours lost(AdminState seen) {
        return new Ours(state, seen, false, false, percent, percentSettled);
    }

    Ours weighed(boolean inPlace) {
        return new Ours(state, before, answered, settled, percent, inPlace);
    }
}
