// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.topology;

import java.time.Duration;

/**
 * How long a node waits for clients and servers, and what it does when a server fails in the middle of a request.
 *
 * @param connectTimeout how long a server may take to accept a connection; a dead machine costs a client this much per
 *     attempt
 * @param clientTimeout how long a client may be silent
 * @param serverTimeout how long a server may be silent
 * @param requestTimeout how long a client may take to send the head of a request
 * @param retries how many more attempts are made, each with another server if there is one
 * @param replay whether {@code GET} and {@code HEAD} are also sent again when a server closed the connection without
 *     an answer. Others never are: the server may have done what they ask for
 */
public record Forwarding(
        @Otherwise("2s") Duration connectTimeout,
        @Otherwise("30s") Duration clientTimeout,
        @Otherwise("30s") Duration serverTimeout,
        @Otherwise("10s") Duration requestTimeout,
        @Otherwise("3") int retries,
        @Otherwise("true") boolean replay) {

    /**
     * Two seconds for a connection, half a minute of silence, three more attempts.
     *
     * @return the settings
     */
    public static Forwarding patient() {
        return new Forwarding(
                Duration.ofSeconds(2), Duration.ofSeconds(30), Duration.ofSeconds(30), Duration.ofSeconds(10), 3, true);
    }

    /**
     * The same with another time for a connection.
     *
     * @param time how long a server may take to accept it
     * @return the settings
     */
    public Forwarding connectTimeout(Duration time) {
        return new Forwarding(time, clientTimeout, serverTimeout, requestTimeout, retries, replay);
    }

    /**
     * The same with other times of silence.
     *
     * @param client how long a client may be silent
     * @param server how long a server may be silent
     * @return the settings
     */
    public Forwarding silence(Duration client, Duration server) {
        return new Forwarding(connectTimeout, client, server, requestTimeout, retries, replay);
    }

    /**
     * The same with another number of attempts.
     *
     * @param more how many after the first
     * @return the settings
     */
    public Forwarding retries(int more) {
        return new Forwarding(connectTimeout, clientTimeout, serverTimeout, requestTimeout, more, replay);
    }

    /**
     * The same, but a request that has been sent is not sent again.
     *
     * @return the settings
     */
    public Forwarding withoutReplay() {
        return new Forwarding(connectTimeout, clientTimeout, serverTimeout, requestTimeout, retries, false);
    }
}
