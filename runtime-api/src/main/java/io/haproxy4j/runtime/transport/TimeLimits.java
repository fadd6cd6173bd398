// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.transport;

import io.haproxy4j.runtime.command.InvalidCommandException;
import java.time.Duration;

/**
 * How long to wait for HAProxy.
 *
 * @param connect for a connection, over all attempts
 * @param firstByte from the end of the request to the first byte of the answer. HAProxy serves only so many
 *     connections (stats maxconn, 10 unless configured) and leaves the others waiting without a word
 * @param read between two pieces of an answer, and for HAProxy to take a piece of the request
 */
public record TimeLimits(Duration connect, Duration firstByte, Duration read) {

    /** Five seconds to connect, ten for the first byte, ten between pieces. */
    public static final TimeLimits DEFAULT =
            new TimeLimits(Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(10));

    /**
     * Checks that all limits are positive.
     *
     * @param connect for a connection
     * @param firstByte for the first byte of an answer
     * @param read between two pieces of an answer
     */
    public TimeLimits {
        check("connect", connect);
        check("firstByte", firstByte);
        check("read", read);
    }

    private static void check(String name, Duration limit) {
        if (limit.isNegative() || limit.isZero() || limit.compareTo(Duration.ofDays(1)) > 0) {
            throw new InvalidCommandException(
                    "The time limit '" + name + "' is " + limit + "; it must be more than zero and at most a day");
        }
    }
}
