// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.topology;

import java.time.Duration;

/**
 * How the servers of an application are checked.
 *
 * @param path what is asked for with {@code GET}; empty if a connection alone is enough
 * @param status the status of a healthy server's answer
 * @param interval time between checks
 * @param fastInterval time between checks while the state is changing
 * @param fall how many checks must fail before a server is down
 * @param rise how many must succeed before it is up again
 */
public record HealthCheck(
        @Otherwise("/health") String path,
        @Otherwise("200") int status,
        @Otherwise("2s") Duration interval,
        @Otherwise("1s") Duration fastInterval,
        @Otherwise("3") int fall,
        @Otherwise("2") int rise) {

    /**
     * A check by an HTTP request whose answer must be 200.
     *
     * @param path what is asked for
     * @return the check, every two seconds
     */
    public static HealthCheck http(String path) {
        return new HealthCheck(path, 200, Duration.ofSeconds(2), Duration.ofSeconds(1), 3, 2);
    }

    /**
     * A check by a connection alone.
     *
     * @return the check, every two seconds
     */
    public static HealthCheck tcp() {
        return http("");
    }

    /**
     * The same check at other times.
     *
     * @param normal time between checks
     * @param fast time between checks while the state is changing
     * @return the check
     */
    public HealthCheck every(Duration normal, Duration fast) {
        return new HealthCheck(path, status, normal, fast, fall, rise);
    }
}
