// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit.internal.process;

import java.util.concurrent.locks.LockSupport;

/** A short rest between two looks at something that cannot be waited for. */
public final class Pause {

    private Pause() {}

    /**
     * Rests.
     *
     * @param millis for how long; less when the thread is interrupted
     */
    public static void millis(long millis) {
        LockSupport.parkNanos(millis * 1_000_000);
    }
}
