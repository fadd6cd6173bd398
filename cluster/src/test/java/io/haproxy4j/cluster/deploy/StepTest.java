// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.cluster.Revision;
import io.haproxy4j.cluster.change.Effect;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StepTest {

    private static final Optional<Revision> OLD = Optional.of(Revision.of("old"));
    private static final Optional<Revision> NEW = Optional.of(Revision.of("new"));
    private static final Revision GOAL = Revision.of("new");

    private static Step next(Optional<Revision> active, Optional<Revision> running, Effect effect) {
        return Step.next(new NodeState(active, running), GOAL, effect);
    }

    @Test
    void filesComeBeforeTheProcess() {
        for (Effect effect : Effect.values()) {
            assertThat(next(OLD, OLD, effect)).isEqualTo(Step.ACTIVATE);
            assertThat(next(OLD, NEW, effect)).isEqualTo(Step.ACTIVATE);
            assertThat(next(OLD, Optional.empty(), effect)).isEqualTo(Step.ACTIVATE);
            assertThat(next(Optional.empty(), OLD, effect)).isEqualTo(Step.ACTIVATE);
        }
    }

    @Test
    void theProcessFollowsByCommandsWhereTheyDo() {
        assertThat(next(NEW, OLD, Effect.RUNTIME)).isEqualTo(Step.APPLY);
        assertThat(next(NEW, OLD, Effect.NONE)).isEqualTo(Step.APPLY);
        assertThat(next(NEW, OLD, Effect.RELOAD)).isEqualTo(Step.RELOAD);
    }

    @Test
    void aProcessBetweenTwoRevisionsIsReloaded() {
        assertThat(next(NEW, Optional.empty(), Effect.RUNTIME)).isEqualTo(Step.RELOAD);
    }

    @Test
    void aNodeThatIsThereIsLeftAlone() {
        assertThat(next(NEW, NEW, Effect.RELOAD)).isEqualTo(Step.DONE);
    }
}
