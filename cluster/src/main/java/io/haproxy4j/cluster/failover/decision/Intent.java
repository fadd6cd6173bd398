// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

/**
 * What shall be done, and why.
 *
 * @param action what
 * @param reason why, in a sentence without full stop
 */
public record Intent(Action action, String reason) {

    /** The action and the reason. */
    @Override
    public String toString() {
        return action + ": " + reason;
    }
}
