// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit.internal.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Hands on what a process writes, line by line, on a daemon thread that ends when every process that holds the output
 * open has ended.
 */
public final class OutputReader {

    private static final long END_MILLIS = 10_000;

    private final Thread thread;

    private OutputReader(Thread thread) {
        this.thread = thread;
    }

    /**
     * Begins to read.
     *
     * @param process the process
     * @param name part of the thread's name
     * @param lines gets each line
     * @return the reader
     */
    public static OutputReader start(Process process, String name, Consumer<String> lines) {
        Thread thread = new Thread(() -> read(process, lines), "haproxy4j-output-" + name);
        thread.setDaemon(true);
        thread.start();
        return new OutputReader(thread);
    }

    private static void read(Process process, Consumer<String> lines) {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.accept(line);
            }
        } catch (IOException e) {
            // the process was ended under us
        }
    }

    /** Waits, for 10 seconds at most, until all that was written has been handed on. Call it when the process has ended. */
    public void awaitEnd() {
        try {
            thread.join(END_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
