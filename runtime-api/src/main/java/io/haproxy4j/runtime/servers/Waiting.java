// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.servers;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits in the calling thread. */
final class Waiting {

    /** The time between two looks. */
    static final Duration INTERVAL = Duration.ofMillis(100);

    private Waiting() {}

    /** Looks until the condition holds; false once the limit has passed or the thread is interrupted. */
    static boolean until(BooleanSupplier condition, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            long left = end - System.nanoTime();
            if (left <= 0 || !pause(left < INTERVAL.toNanos() ? Duration.ofNanos(left) : INTERVAL)) {
                return false;
            }
        }
        return true;
    }

    /** Lets some time pass; false if the thread is interrupted. */
    static boolean pause(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        for (long left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
            if (Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(left);
        }
        return true;
    }
}
