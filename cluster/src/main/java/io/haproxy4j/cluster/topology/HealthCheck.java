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
 * @param timeout how long an answer may take, once there is a connection
 * @param fall how many checks must fail before a server is down
 * @param rise how many must succeed before it is up again
 * @param whenDown what becomes of the clients of a server that is found down
 */
public record HealthCheck(
        @Otherwise("/health") String path,
        @Otherwise("200") int status,
        @Otherwise("2s") Duration interval,
        @Otherwise("1s") Duration fastInterval,
        @Otherwise("1s") Duration timeout,
        @Otherwise("3") int fall,
        @Otherwise("2") int rise,
        @Otherwise("end-sessions") WhenDown whenDown) {

    /** What becomes of the clients of a server that is found down. */
    public enum WhenDown {
        /**
         * Their connections are closed, so that they come back and get another server; also those of requests that are
         * just being sent to another server instead.
         */
        END_SESSIONS,
        /** They keep what they have: the check may be wrong, or their transfer too long to lose. */
        KEEP_SESSIONS
    }

    /**
     * A check by an HTTP request whose answer must be 200.
     *
     * @param path what is asked for
     * @return the check, every two seconds
     */
    public static HealthCheck http(String path) {
        return new HealthCheck(
                path,
                200,
                Duration.ofSeconds(2),
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                3,
                2,
                WhenDown.END_SESSIONS);
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
        return new HealthCheck(path, status, normal, fast, timeout, fall, rise, whenDown);
    }

    /**
     * The same check with another patience for an answer.
     *
     * @param time how long an answer may take
     * @return the check
     */
    public HealthCheck timeout(Duration time) {
        return new HealthCheck(path, status, interval, fastInterval, time, fall, rise, whenDown);
    }

    /**
     * The same check with other numbers of results that decide.
     *
     * @param failures how many checks must fail before a server is down
     * @param successes how many must succeed before it is up again
     * @return the check
     */
    public HealthCheck after(int failures, int successes) {
        return new HealthCheck(path, status, interval, fastInterval, timeout, failures, successes, whenDown);
    }

    /**
     * The same check, after which clients keep their connections to a server that is down.
     *
     * @return the check
     */
    public HealthCheck keepingSessions() {
        return new HealthCheck(path, status, interval, fastInterval, timeout, fall, rise, WhenDown.KEEP_SESSIONS);
    }
}
