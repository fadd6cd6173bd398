// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover;

import io.haproxy4j.cluster.failover.decision.NodeLook;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One node's work, one piece after the other, with a bound on how long anybody waits for it. */
final class NodeQueue {

    /** What a piece of work does. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws Exception;
    }

    private final NodeAccess access;
    private final Executor executor;
    private CompletableFuture<?> last = CompletableFuture.completedFuture(null);

    NodeQueue(NodeAccess access, Executor executor) {
        this.access = access;
        this.executor = executor;
    }

    NodeAccess access() {
        return access;
    }

    boolean isBusy() {
        return !last.isDone();
    }

    CompletableFuture<NodeLook> look() {
        return enqueue(access::look);
    }

    <T> CompletableFuture<T> enqueue(Work<T> work) {
        CompletableFuture<T> next = last.handleAsync((done, failed) -> call(work), executor);
        last = next;
        return next;
    }

    private static <T> T call(Work<T> work) {
        try {
            return work.run();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }

    /** Waits for a piece of work; says why when it failed or took too long. */
    static <T> T await(CompletableFuture<T> work, long endNanos) throws InterruptedException, NotDoneException {
        try {
            return work.get(Math.max(0, endNanos - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new NotDoneException("no answer in time", e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new NotDoneException(String.valueOf(cause.getMessage()), cause);
        }
    }

    /** A piece of work was not done, or nobody knows. */
    static final class NotDoneException extends Exception {

        private static final long serialVersionUID = 1;

        NotDoneException(String message, Throwable cause) {
            super(message, cause);
        }

        String why() {
            return String.valueOf(getMessage());
        }
    }
}
