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
        Stream<Long> tree = tree().filter(ProcessHandle::isAlive).map(ProcessHandle::pid);
        return Stream.concat(tree, relatives.pids().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The process and what it has started, first that. Java finds the latter by the number of the process, which may be
     * another's since this one has ended: then they would be that one's.
     */
    private Stream<ProcessHandle> tree() {
        return process.isAlive() ? Stream.concat(process.descendants(), Stream.of(process.toHandle())) : Stream.empty();
    }

    /** {@return the processes it has started itself; none if it has ended} */
    public List<Long> children() {
        return process.isAlive() ? process.children().map(ProcessHandle::pid).toList() : List.of();
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
        // Through the handle: Process.destroyForcibly also closes the output, and what is unread of it would be lost.
        tree().forEach(ProcessHandle::destroyForcibly);
        relatives.kill();
        awaitEnd(Duration.ofMillis(REAP_MILLIS));
        output.awaitEnd();
    }
}
