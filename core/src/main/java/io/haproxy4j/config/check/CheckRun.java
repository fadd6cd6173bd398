// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.check;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A run of the program to its end. The calling thread drains the output while it waits, so neither a thread nor a file is
 * needed, and a program that prints without end costs bounded memory.
 *
 * @param status the exit status; 128 and more if a signal ended it
 * @param output what it printed
 */
record CheckRun(int status, String output) {

    private static final int OUTPUT_MAX = 1 << 24;
    private static final int CHUNK = 1 << 16;
    private static final long PAUSE_MILLIS = 2;

    static CheckRun of(List<String> command, Duration timeLimit) throws CheckException, InterruptedException {
        Process process = start(command);
        try {
            long end = System.nanoTime() + timeLimit.toNanos();
            ByteArrayOutputStream output = new ByteArrayOutputStream();
            while (!process.waitFor(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                drain(process, output);
                if (System.nanoTime() - end > 0) {
                    throw new CheckException(
                            CheckException.Reason.TIME_LIMIT,
                            command.get(0) + " did not finish within " + timeLimit.toMillis() + " ms and was killed");
                }
            }
            drain(process, output);
            return new CheckRun(process.exitValue(), output.toString(StandardCharsets.UTF_8));
        } finally {
            kill(process);
        }
    }

    private static Process start(List<String> command) throws CheckException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .start();
        } catch (IOException missing) {
            throw new CheckException(
                    CheckException.Reason.PROGRAM_MISSING,
                    "cannot run " + command.get(0) + "; install HAProxy or give the path of its program",
                    missing);
        }
    }

    /** Takes what is there. It does not wait for the end of the output, which a child of the program may keep open. */
    private static void drain(Process process, ByteArrayOutputStream output) throws CheckException {
        try {
            InputStream in = process.getInputStream();
            for (int available = in.available(); available > 0; available = in.available()) {
                output.write(in.readNBytes(Math.min(available, CHUNK)));
                if (output.size() > OUTPUT_MAX) {
                    throw new CheckException(
                            CheckException.Reason.OUTPUT_LIMIT,
                            "the program printed more than " + OUTPUT_MAX + " bytes and was killed");
                }
            }
        } catch (CheckException tooMuch) {
            throw tooMuch;
        } catch (IOException broken) {
            throw new CheckException(
                    CheckException.Reason.PROGRAM_FAILED, "the output of the program cannot be read", broken);
        }
    }

    private static void kill(Process process) {
        if (process.isAlive()) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
