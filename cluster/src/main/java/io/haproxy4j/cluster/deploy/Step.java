// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy;

import io.haproxy4j.cluster.Revision;
import io.haproxy4j.cluster.change.Effect;

/** What to do next to bring a node to a revision. It follows from where the node is alone, so that it can begin anywhere. */
enum Step {
    /** Make the files the active ones. */
    ACTIVATE,
    /** Send commands. */
    APPLY,
    /** Load the files. */
    RELOAD,
    /** Nothing; the node is there. */
    DONE;

    /**
     * The next step.
     *
     * @param state where the node is
     * @param goal where it shall be
     * @param effect what leads there from what the process runs
     */
    static Step next(NodeState state, Revision goal, Effect effect) {
        if (state.isAt(goal)) {
            return DONE;
        }
        if (state.active().filter(goal::equals).isEmpty()) {
            return ACTIVATE;
        }
        // A process between two revisions, or of none, is led nowhere by commands.
        return state.running().isEmpty() || effect == Effect.RELOAD ? RELOAD : APPLY;
    }
}
