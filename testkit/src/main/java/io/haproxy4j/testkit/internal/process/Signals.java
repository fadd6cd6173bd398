// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit.internal.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Sends signals that Java has no call for. */
public final class Signals {

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
}
