// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit.internal.process;

import io.haproxy4j.testkit.CommandResult;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A helper command with a time limit.
 *
 * @param words the program and its arguments; no shell reads them
 * @param limit how long it may run
 */
public record Command(List<String> words, Duration limit) {

    /**
     * A command that may run for a minute.
     *
     * @param words the program and its arguments; no shell reads them
     * @return the command
     */
    public static Command of(List<String> words) {
        return new Command(words, Duration.ofMinutes(1));
    }

    /**
     * With another limit.
     *
     * @param longest how long it may run
     * @return the changed copy
     */
    public Command limit(Duration longest) {
        return new Command(words, longest);
    }

    /**
     * Runs the command to its end.
     *
     * @return how it ended
     * @throws IOException if it cannot be started or has not ended within the limit; then it has been killed
     */
    public CommandResult run() throws IOException {
        // A file, not a pipe: a command that hangs with its output open cannot hold us.
        Path output = Files.createTempFile("haproxy4j-", ".out");
        try {
            Process process = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(output.toFile())
                    .start();
            try {
                if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw new IOException(words.get(0) + " has not ended within " + limit.toSeconds() + " s");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw (IOException)
                        new InterruptedIOException("interrupted while " + words.get(0) + " ran").initCause(e);
            } finally {
                if (process.isAlive()) { // else its number may be another's, and so what descends from that
                    process.descendants().forEach(ProcessHandle::destroyForcibly);
                    process.destroyForcibly();
                }
            }
            return new CommandResult(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
        } finally {
            Files.deleteIfExists(output);
        }
    }

    /**
     * Runs the command, which must succeed.
     *
     * @return its output
     * @throws IOException as {@link #run()}, or if its exit code is not 0; the message holds its output
     */
    public String output() throws IOException {
        CommandResult result = run();
        if (result.exitCode() != 0) {
            throw new IOException(String.join(" ", words) + " failed with exit code " + result.exitCode() + ": "
                    + result.output().strip());
        }
        return result.output();
    }
}
