// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

/**
 * Where a region stands in a service.
 *
 * @param stage in, out, or on its way back
 * @param step on its way back: the index of the weight in {@link RegionPolicy#steps()}; otherwise 0
 * @param ordered whether an order keeps it out
 */
public record RegionPhase(Stage stage, int step, boolean ordered) {

    /** In, out, or on its way back. */
    public enum Stage {
        /** It serves with its full weight. */
        IN,
        /** It serves with a part of its weight. */
        RETURNING,
        /** It is drained. */
        OUT
    }

    static final RegionPhase SERVING = new RegionPhase(Stage.IN, 0, false);
    static final RegionPhase STANDBY = new RegionPhase(Stage.OUT, 0, false);

    RegionPhase to(Stage next, int nextStep) {
        return new RegionPhase(next, nextStep, ordered);
    }

    RegionPhase ordered(boolean isOrdered) {
        return new RegionPhase(stage, step, isOrdered);
    }
}
