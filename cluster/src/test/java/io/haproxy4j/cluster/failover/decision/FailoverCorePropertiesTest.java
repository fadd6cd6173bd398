// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Random nights: servers fall ill, nodes hang and reload, commands get lost or arrive late, operators and orders come in
 * between, the controller restarts. {@link World} checks at every step that no two primaries get load and that no
 * operator is overridden; afterwards all must settle. {@code -Dhaproxy4j.sequences=N} runs more than usual, {@code
 * -Dhaproxy4j.seed=S} the one that failed.
 */
class FailoverCorePropertiesTest {

    private static final int SEQUENCES = Integer.getInteger("haproxy4j.sequences", 400);
    private static final int SETTLING = 120;
    private static final long SEED = Long.getLong("haproxy4j.seed", 0);

    @Test
    void what_is_promised_holds_in_random_nights() {
        long first = SEED == 0 ? System.nanoTime() : SEED;
        for (int i = 0; i < (SEED == 0 ? SEQUENCES : 1); i++) {
            night(first + i, i % 10 == 0 || SEED != 0);
        }
    }

    /** Nights that once went wrong: a primary given back, the controller restarted, the primary taken again. */
    @Test
    void what_went_wrong_once_does_not_again() {
        for (long seed : new long[] {23_980_255_517_700L}) {
            night(seed, true);
        }
    }

    static void night(long seed, boolean replayed) {
        World world = new World(seed);
        try {
            night(world, seed, replayed);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("seed " + seed + ": " + e.getMessage() + world.history(), e);
        }
    }

    private static void night(World world, long seed, boolean replayed) {
        int rounds = new SplittableRandom(seed).nextInt(10, 80);
        for (int i = 0; i < rounds; i++) {
            world.round(true);
        }
        world.heal();
        int left = SETTLING;
        int quiet = 0;
        while (quiet < 8) {
            int before = world.decisions.size();
            world.round(false);
            boolean acted = world.decisions.subList(before, world.decisions.size()).stream()
                    .anyMatch(decision -> !decision.intents().isEmpty());
            quiet = acted || !world.unsettled().isEmpty() ? 0 : quiet + 1;
            assertThat(--left).as("rounds left to settle; " + world.unsettled()).isPositive();
        }
        if (replayed) {
            assertThat(replay(world)).isEqualTo(world.decisions);
        }
    }

    /** The same events, again. */
    private static List<Decision> replay(World world) {
        List<Decision> decisions = new ArrayList<>();
        FailoverState state = world.core().start(Memory.EMPTY);
        for (int i = 0; i < world.events.size(); i++) {
            if (world.restarts.contains(i)) {
                state = world.core().start(state.memory());
            }
            Decision decision = world.core().on(state, world.events.get(i));
            decisions.add(decision);
            state = decision.state();
        }
        return decisions;
    }
}
