// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.resilience;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** When the machine stood still for a while: nobody can be served then, whatever the cluster does. */
final class Standstills {

    private static final long TICK = TimeUnit.MILLISECONDS.toNanos(5);
    private static final long NOTICED = TimeUnit.MILLISECONDS.toNanos(100);

    private record Span(long from, long to) {

        long within(long begin, long end) {
            return Math.max(0, Math.min(to, end) - Math.max(from, begin));
        }
    }

    private final List<Span> spans = new CopyOnWriteArrayList<>();

    /** Looks at the clock as long as it is wanted; for a thread of its own. */
    void watch(BooleanSupplier wanted) {
        long before = System.nanoTime();
        while (wanted.getAsBoolean()) {
            LockSupport.parkNanos(TICK);
            long now = System.nanoTime();
            if (now - before > NOTICED) {
                spans.add(new Span(before, now));
            }
            before = now;
        }
    }

    /** For how much of the time between two moments it stood still. */
    long within(long begin, long end) {
        return spans.stream().mapToLong(span -> span.within(begin, end)).sum();
    }
}
