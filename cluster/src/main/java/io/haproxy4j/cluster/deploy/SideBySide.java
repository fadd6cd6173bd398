// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;

/** Works that are done side by side by the calling thread and the threads of an executor, as far as it has any to spare. */
final class SideBySide {

    /** A part of it. */
    @FunctionalInterface
    interface Work {

        void run() throws IOException, InterruptedException;
    }

    private final Executor helpers;
    private volatile boolean stopped;

    SideBySide(Executor helpers) {
        this.helpers = helpers;
    }

    /** Asks all works to end as soon as they can. */
    void stop() {
        stopped = true;
    }

    /** Whether works are to end. */
    boolean isStopped() {
        return stopped;
    }

    /**
     * Does some works. When it returns, none of them is under way.
     *
     * @throws IOException if one of them does; the others have been stopped then
     * @throws InterruptedException if the thread of one was interrupted, or the calling one while it waited for the
     *     others; they have been stopped then
     */
    void run(List<Work> works) throws IOException, InterruptedException {
        List<FutureTask<Boolean>> tasks = works.stream().map(this::task).toList();
        // Whatever no helper has begun by then is done here, so that no executor is too busy.
        tasks.stream().skip(1).forEach(this::offer);
        tasks.forEach(FutureTask::run);
        List<Throwable> failures = new ArrayList<>();
        for (FutureTask<Boolean> task : tasks) {
            await(task, failures);
        }
        if (!failures.isEmpty()) {
            rethrow(failures.get(0));
        }
    }

    private FutureTask<Boolean> task(Work work) {
        return new FutureTask<>(() -> {
            boolean done = false;
            try {
                work.run();
                done = true;
            } finally {
                if (!done) {
                    stop();
                }
            }
            return done;
        });
    }

    private void offer(FutureTask<Boolean> task) {
        try {
            helpers.execute(task);
        } catch (RejectedExecutionException e) {
            // The calling thread will do it.
            return;
        }
    }

    private void await(FutureTask<Boolean> task, List<Throwable> failures) {
        while (true) {
            try {
                task.get();
                return;
            } catch (InterruptedException e) {
                stop();
                failures.add(e);
            } catch (ExecutionException e) {
                failures.add(e.getCause() == null ? e : e.getCause());
                return;
            }
        }
    }

    private static void rethrow(Throwable failure) throws IOException, InterruptedException {
        if (failure instanceof IOException e) {
            throw e;
        }
        if (failure instanceof InterruptedException e) {
            throw e;
        }
        if (failure instanceof RuntimeException e) {
            throw e;
        }
        if (failure instanceof Error e) {
            throw e;
        }
        throw new IllegalStateException(failure);
    }
}
