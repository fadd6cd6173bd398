// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

/** Lets nodes have their turns in an order. */
final class Turns {

    private final DeploymentOrder order;
    private final Executor helpers;

    Turns(DeploymentOrder order, Executor helpers) {
        this.order = order;
        this.helpers = helpers;
    }

    /** What is done with a node when it has its turn. */
    @FunctionalInterface
    interface Turn {

        /**
         * Does it.
         *
         * @param move the node and its way
         * @param stopped whether it is to end as soon as it can
         */
        void take(NodeMove move, BooleanSupplier stopped) throws NodeMove.Failure, InterruptedException;
    }

    /** Goes from node to node until one fails, and tells what failed: more than one if they did so at the same time. */
    List<String> untilOneFails(Map<String, NodeMove> moves, Turn turn) throws IOException, InterruptedException {
        return each(moves, order.waves(moves.keySet()), turn, true);
    }

    /** Goes from node to node in the opposite order, to the end, and tells what failed. */
    List<String> backwards(Map<String, NodeMove> moves, Turn turn) throws IOException, InterruptedException {
        List<List<List<String>>> waves = new ArrayList<>();
        for (List<List<String>> wave : order.waves(moves.keySet())) {
            waves.add(wave.stream().map(Turns::reversed).toList());
        }
        return each(moves, reversed(waves), turn, false);
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    private List<String> each(
            Map<String, NodeMove> moves, List<List<List<String>>> waves, Turn turn, boolean endAtFailure)
            throws IOException, InterruptedException {
        SideBySide together = new SideBySide(helpers);
        Queue<String> failures = new ConcurrentLinkedQueue<>();
        for (List<List<String>> wave : waves) {
            List<SideBySide.Work> works = new ArrayList<>();
            for (List<String> lane : wave) {
                works.add(() -> {
                    for (String node : lane) {
                        if (together.isStopped()) {
                            return;
                        }
                        try {
                            turn.take(Objects.requireNonNull(moves.get(node)), together::isStopped);
                        } catch (NodeMove.Failure e) {
                            failures.add(e.getMessage());
                            if (endAtFailure) {
                                together.stop();
                            }
                        }
                    }
                });
            }
            together.run(works);
        }
        return List.copyOf(failures);
    }
}
