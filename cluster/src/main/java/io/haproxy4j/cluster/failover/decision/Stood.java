// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

/**
 * How a node shall stand.
 *
 * @param standing its standing
 * @param settled whether it was done
 * @param owner who wants it
 */
public record Stood(Standing standing, boolean settled, Owner owner) {

    /** Who wants a node to stand so. */
    public enum Owner {
        /** The policy. */
        POLICY,
        /** An order. */
        ORDER,
        /** Somebody who wrote into its track file. */
        HAND
    }

    static final Stood NORMALLY = new Stood(Standing.NORMAL, true, Owner.POLICY);

    Stood settled(boolean done) {
        return new Stood(standing, done, owner);
    }
}
