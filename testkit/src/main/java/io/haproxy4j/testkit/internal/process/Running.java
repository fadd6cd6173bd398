// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit.internal.process;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A started process with the reader of its output and everything that descends from it.
 *
 * @param process the process itself
 * @param output reads its output
 * @param relatives finds its descendants
 */
public record Running(Process process, OutputReader output, Relatives relatives) {

    private static final long REAP_MILLIS = 10_000;

    /**
     * Starts a process.
     *
     * @param builder what to start; its output goes to the consumer
     * @param relatives the marker for its descendants
     * @param name part of the reading thread's name
     * @param lines gets what it writes
     * @return the running process
     * @throws IOException if it cannot be started
     */
    public static Running start(ProcessBuilder builder, Relatives relatives, String name, Consumer<String> lines)
            throws IOException {
        builder.environment().put(Relatives.VARIABLE, relatives.marker());
        Process process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        return new Running(process, OutputReader.start(process, name, lines), relatives);
    }

    /** {@return whether the process itself lives} */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** {@return its process id} */
    public long pid() {
        return process.pid();
    }

    /** {@return the ids of all live processes of the family, its own included, ascending} */
    public List<Long> family() {
        Stream<Long> tree = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .filter(ProcessHandle::isAlive)
                .map(ProcessHandle::pid);
        return Stream.concat(tree, relatives.pids().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Waits for the end of the process itself.
     *
     * @param limit how long at most
     * @return whether it has ended
     */
    public boolean awaitEnd(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Kills the whole family and returns when its output has been read to the end. */
    public void kill() {
        // The tree first: while the parent lives it also shows descendants that have lost the marker.
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        // Through the handle: Process.destroyForcibly also closes the output, and what is unread of it would be lost.
        process.toHandle().destroyForcibly();
        relatives.kill();
        awaitEnd(Duration.ofMillis(REAP_MILLIS));
        output.awaitEnd();
    }
}
