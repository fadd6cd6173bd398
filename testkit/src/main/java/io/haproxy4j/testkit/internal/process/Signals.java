// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit.internal.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Sends signals that Java has no call for. */
public final class Signals {

    private static final Duration STOP_LIMIT = Duration.ofSeconds(10);

    private Signals() {}

    /**
     * Sends a signal.
     *
     * @param name the signal without {@code SIG}
     * @param pids to whom; those that have ended are passed over
     */
    public static void send(String name, List<Long> pids) {
        if (pids.isEmpty()) {
            return;
        }
        // kill is built into every shell; as a program of its own it may be missing.
        List<String> words = new ArrayList<>(List.of("sh", "-c", "kill -s " + name + " \"$@\" 2>/dev/null", "sh"));
        pids.forEach(pid -> words.add(Long.toString(pid)));
        try {
            new ProcessBuilder(words).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Stops processes (SIGSTOP) and waits until each of their threads has stopped, which takes a moment.
     *
     * @param pids which; those that have ended are passed over
     */
    public static void stop(List<Long> pids) {
        send("STOP", pids);
        long end = System.nanoTime() + STOP_LIMIT.toNanos();
        while (pids.stream().anyMatch(Signals::isRunning)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("these processes do not stop: " + pids);
            }
            Pause.millis(1);
        }
    }

    private static boolean isRunning(long pid) {
        try (Stream<Path> threads = Files.list(Path.of("/proc", Long.toString(pid), "task"))) {
            return threads.anyMatch(Signals::isThreadRunning);
        } catch (IOException e) {
            return false; // ended meanwhile
        }
    }

    private static boolean isThreadRunning(Path thread) {
        try {
            String stat = Files.readString(thread.resolve("stat"), StandardCharsets.ISO_8859_1);
            // The state follows the name, which stands in brackets and may hold brackets.
            char state = stat.charAt(stat.lastIndexOf(')') + 2);
            return state != 'T' && state != 'Z';
        } catch (IOException e) {
            return false; // ended meanwhile
        }
    }
}
