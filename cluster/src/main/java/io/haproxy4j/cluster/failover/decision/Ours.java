// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

import io.haproxy4j.runtime.servers.AdminState;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the controller itself has set on a server of a node: what it sees there beside that is an operator's doing.
 *
 * @param state the state it has set last
 * @param possible the states it may still see until that is done
 * @param answered whether HAProxy has confirmed the command
 * @param settled whether the state was seen since
 * @param percent the weight it has set last, in percent of the configured one; -1 if none
 * @param percentSettled whether the weight was seen since
 */
public record Ours(
        AdminState state,
        Set<AdminState> possible,
        boolean answered,
        boolean settled,
        int percent,
        boolean percentSettled) {

    /** Copies the set. */
    public Ours {
        possible = possible.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(possible));
    }

    static Ours seen(AdminState state) {
        return new Ours(state, Set.of(), true, true, -1, true);
    }

    Ours sets(AdminState next, AdminState seen) {
        Set<AdminState> states = EnumSet.of(seen, state);
        states.addAll(possible);
        return new Ours(next, states, false, false, percent, percentSettled);
    }

    Ours sets(int nextPercent) {
        return new Ours(state, possible, answered, settled, nextPercent, false);
    }

    Ours confirmed() {
        return new Ours(state, possible, true, settled, percent, percentSettled);
    }

    Ours inPlace() {
        return new Ours(state, Set.of(), true, true, percent, percentSettled);
    }

    Ours as(AdminState seen) {
        return new Ours(seen, Set.of(), true, true, percent, percentSettled);
    }

    Ours lost(AdminState seen) {
        return new Ours(state, EnumSet.of(seen), false, false, percent, percentSettled);
    }

    Ours weighed(boolean inPlace) {
        return new Ours(state, possible, answered, settled, percent, inPlace);
    }
}
