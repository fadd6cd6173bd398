// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.topology;

import java.time.Duration;

/**
 * How clients stay on the server they were given: by their address, in a table that all nodes share.
 *
 * @param entries how many clients a table holds
 * @param expire how long a client that does not come back is remembered
 * @param returnToPrimary whether a client that a backup server took over goes back as soon as another server is up;
 *     otherwise it stays where it is
 */
public record Stickiness(
        @Otherwise("100000") int entries, @Otherwise("30m") Duration expire, boolean returnToPrimary) {

    /**
     * A table of 100,000 clients, who stay on a backup server that took them over.
     *
     * @param expire how long a client is remembered
     * @return the settings
     */
    public static Stickiness bySource(Duration expire) {
        return new Stickiness(100_000, expire, false);
    }

    /** {@return the same, but clients go back from a backup server} */
    public Stickiness returning() {
        return new Stickiness(entries, expire, true);
    }
}
