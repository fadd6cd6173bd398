// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit.internal.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every process that descends from one we started, also when its parent is gone: found by an environment variable that
 * children inherit and a re-executed program keeps.
 *
 * @param marker value of the variable, which no other instance has
 */
public record Relatives(String marker) {

    /** The variable that marks a process as ours. */
    public static final String VARIABLE = "HAPROXY4J_INSTANCE";

    private static final Duration KILL_LIMIT = Duration.ofSeconds(30);
    private static final Path PROC = Path.of("/proc");

    /**
     * The live ones; a zombie has no environment any more, so it is not among them.
     *
     * @return their process ids, ascending
     */
    public List<Long> pids() {
        try (Stream<Path> entries = Files.list(PROC)) {
            return entries.filter(
                            entry -> entry.getFileName().toString().chars().allMatch(Character::isDigit))
                    .filter(this::isMarked)
                    .map(entry -> Long.valueOf(entry.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isMarked(Path entry) {
        try {
            String environment = Files.readString(entry.resolve("environ"), StandardCharsets.ISO_8859_1);
            return Arrays.asList(environment.split("\0")).contains(VARIABLE + "=" + marker);
        } catch (IOException e) {
            return false; // ended meanwhile, or another user's
        }
    }

    /** Kills them all, and whatever they start meanwhile; returns when none is left. */
    public void kill() {
        long end = System.nanoTime() + KILL_LIMIT.toNanos();
        for (List<Long> left = pids(); !left.isEmpty(); left = pids()) {
            left.forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));
            if (System.nanoTime() > end) {
                throw new IllegalStateException("these processes survive SIGKILL: " + left);
            }
            Pause.millis(2);
        }
    }
}
