// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.keepalived.runtime.NotifyEvent.Transition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InstanceStatesTest {

    private final List<String> changes = new ArrayList<>();
    private final InstanceStates states = new InstanceStates((instance, before, after) -> changes.add(instance + " "
            + before.map(Enum::name).orElse("-") + " " + after.map(Enum::name).orElse("-")));

    @Test
    void everyChangeIsHeardOnce() {
        event("A", Transition.BACKUP);
        event("A", Transition.MASTER);
        event("A", Transition.MASTER_RX_LOWER_PRI);
        states.resync(status("A", VrrpRunState.MASTER));
        states.apply(new NotifyEvent.Group("A", Transition.FAULT, 0));
        states.apply(new NotifyEvent.Unknown("x"));

        assertThat(changes).containsExactly("A - BACKUP", "A BACKUP MASTER");
    }

    @Test
    void aStatusPutsRightWhatWasMissed() {
        event("A", Transition.MASTER);
        event("B", Transition.MASTER);
        states.resync(status("A", VrrpRunState.FAULT));

        assertThat(changes).containsExactly("A - MASTER", "B - MASTER", "A MASTER FAULT", "B MASTER -");
        assertThat(states.all()).containsExactly(Map.entry("A", VrrpRunState.FAULT));
    }

    @Test
    void whatStopsOrIsLostIsGone() {
        event("A", Transition.MASTER);
        event("B", Transition.BACKUP);
        event("A", Transition.STOP);
        states.lost();

        assertThat(states.state("A")).isEmpty();
        assertThat(changes).endsWith("A MASTER -", "B BACKUP -");
    }

    private void event(String name, Transition transition) {
        states.apply(new NotifyEvent.Instance(name, transition, 100));
    }

    private static KeepalivedStatus status(String name, VrrpRunState state) {
        return new KeepalivedStatus(List.of(new InstanceStatus(
                name, "eth0", 1, state, state, 100, 100, 0, Instant.EPOCH, false, List.of(), Map.of())));
    }
}
