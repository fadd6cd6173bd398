// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit.internal.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Hands on what a process writes, line by line, until every process that holds its output open has ended. */
public final class OutputReader {

    private static final long END_MILLIS = 2_000;

    private OutputReader() {}

    /**
     * Reads on a daemon thread.
     *
     * @param process the process
     * @param name part of the thread's name
     * @param lines gets each line
     * @return the thread, which ends with the output
     */
    public static Thread start(Process process, String name, Consumer<String> lines) {
        Thread thread = new Thread(() -> read(process, lines), "haproxy4j-output-" + name);
        thread.setDaemon(true);
        thread.start();
        return thread;
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

    /**
     * Waits for the end of a process that was killed.
     *
     * @param process the process
     */
    public static void awaitEnd(Process process) {
        try {
            process.waitFor(END_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
