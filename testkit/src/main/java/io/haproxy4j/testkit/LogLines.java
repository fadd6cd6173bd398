// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a process has written so far, line by line, with waiting for what it is yet to write. Thread-safe. */
public final class LogLines {

    private final List<String> lines = new ArrayList<>();

    LogLines() {}

    synchronized void add(String line) {
        lines.add(line);
        notifyAll();
    }

    /** {@return all lines so far, oldest first} */
    public synchronized List<String> all() {
        return List.copyOf(lines);
    }

    /** {@return how many lines there are so far: a mark for {@link #since(int)}} */
    public synchronized int size() {
        return lines.size();
    }

    /**
     * The lines from a mark on.
     *
     * @param mark a {@link #size()} of earlier
     * @return the lines written since
     */
    public synchronized List<String> since(int mark) {
        return List.copyOf(lines.subList(mark, lines.size()));
    }

    /**
     * Waits for a line.
     *
     * @param pattern found anywhere in the line
     * @param limit how long to wait at most
     * @return the first such line, which may be an old one
     * @throws AssertionError if there is none within the limit; the message shows the lines there are
     */
    public String await(Pattern pattern, Duration limit) {
        return await(pattern, 0, limit);
    }

    /**
     * Waits for a line written after a mark.
     *
     * @param pattern found anywhere in the line
     * @param mark a {@link #size()} of earlier
     * @param limit how long to wait at most
     * @return the first such line from the mark on
     * @throws AssertionError if there is none within the limit; the message shows the lines there are
     */
    public synchronized String await(Pattern pattern, int mark, Duration limit) {
        return wait(pattern, mark, limit)
                .orElseThrow(() -> new AssertionError("no log line matches " + pattern + " within "
                        + limit.toMillis() + " ms; lines:\n"
                        + String.join("\n", lines.subList(mark, lines.size()))));
    }

    /** Waits like {@link #await(Pattern, int, Duration)} and says whether there is such a line. */
    synchronized boolean isThere(Pattern pattern, int mark, Duration limit) {
        return wait(pattern, mark, limit).isPresent();
    }

    private Optional<String> wait(Pattern pattern, int mark, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        Optional<String> found = find(pattern, mark);
        for (long left = limit.toMillis(); found.isEmpty() && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            try {
                wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
            found = find(pattern, mark);
        }
        return found;
    }

    private Optional<String> find(Pattern pattern, int mark) {
        return lines.subList(mark, lines.size()).stream()
                .filter(line -> pattern.matcher(line).find())
                .findFirst();
    }
}
