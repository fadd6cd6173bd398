// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haproxy4j.cluster.deploy.SideBySide.Work;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SideBySideTest {

    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    @AfterEach
    void endThreads() {
        pool.shutdownNow();
    }

    @Test
    void worksAreUnderWayAtTheSameTime() throws IOException, InterruptedException {
        CyclicBarrier all = new CyclicBarrier(3);
        AtomicInteger met = new AtomicInteger();
        Work work = () -> {
            try {
                all.await(20, TimeUnit.SECONDS);
                met.incrementAndGet();
            } catch (java.util.concurrent.BrokenBarrierException | java.util.concurrent.TimeoutException e) {
                throw new IOException("They did not meet", e);
            }
        };
        new SideBySide(pool).run(Collections.nCopies(3, work));
        assertThat(met).hasValue(3);
    }

    @Test
    void theCallerDoesWhatNobodyElseDoes() throws IOException, InterruptedException {
        Executor never = task -> {};
        Executor refusing = task -> {
            throw new RejectedExecutionException();
        };
        for (Executor executor : List.of(never, refusing, Runnable::run)) {
            AtomicInteger done = new AtomicInteger();
            Thread caller = Thread.currentThread();
            Work work = () -> {
                assertThat(Thread.currentThread()).isSameAs(caller);
                done.incrementAndGet();
            };
            new SideBySide(executor).run(Collections.nCopies(4, work));
            assertThat(done).hasValue(4);
        }
    }

    @Test
    void whatFailsStopsTheOthersAndIsThrownWhenTheyHaveEnded() {
        SideBySide together = new SideBySide(pool);
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        Work patient = () -> {
            begun.countDown();
            while (!together.isStopped()) {
                Thread.onSpinWait();
            }
            ended.set(true);
        };
        Work failing = () -> {
            begun.await();
            throw new StackOverflowError("a death");
        };
        assertThatThrownBy(() -> together.run(List.of(failing, patient)))
                .isInstanceOf(StackOverflowError.class)
                .hasMessage("a death");
        assertThat(ended).isTrue();
    }

    @Test
    void anInterruptedCallerWaitsForTheOthers() {
        SideBySide together = new SideBySide(pool);
        AtomicBoolean ended = new AtomicBoolean();
        CountDownLatch begun = new CountDownLatch(1);
        Work patient = () -> {
            begun.countDown();
            while (!together.isStopped()) {
                Thread.onSpinWait();
            }
            ended.set(true);
        };
        Work interrupting = () -> {
            begun.await();
            Thread.currentThread().interrupt();
        };
        assertThatThrownBy(() -> together.run(List.of(interrupting, patient))).isInstanceOf(InterruptedException.class);
        assertThat(ended).isTrue();
    }
}
