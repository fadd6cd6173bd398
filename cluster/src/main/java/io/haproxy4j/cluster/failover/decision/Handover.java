// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

import org.jspecify.annotations.Nullable;

/**
 * A change of primary on its way.
 *
 * @param from who was primary; null if nobody was
 * @param to who shall be
 * @param stage how far it has come
 * @param fencedOutside whether {@link Action.FenceOutside} is done
 * @param ordered whether an operator wants it
 * @param reason why it began
 */
public record Handover(
        @Nullable String from, String to, Stage stage, boolean fencedOutside, boolean ordered, String reason) {

    /** How far a handover has come. */
    public enum Stage {
        /** The old primary gets no new load and may finish. */
        DRAINING,
        /** Every node lets go of every candidate. */
        FENCING,
        /** The new one is told, outside of HAProxy; no node sends anything anywhere. */
        PROMOTING
    }

    Handover to(Stage next) {
        return new Handover(from, to, next, fencedOutside, ordered, reason);
    }

    Handover to(String candidate, String why) {
        return new Handover(from, candidate, Stage.FENCING, fencedOutside, ordered, why);
    }

    Handover fenced() {
        return new Handover(from, to, stage, true, ordered, reason);
    }
}
