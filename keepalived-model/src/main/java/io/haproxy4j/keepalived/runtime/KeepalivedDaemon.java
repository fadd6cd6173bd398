// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.runtime;

import io.haproxy4j.keepalived.runtime.KeepalivedStatusException.Reason;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A keepalived of this machine, found by its pid file. Immutable and thread-safe, but two status requests at a time answer
 * each other.
 */
public final class KeepalivedDaemon {

    private static final long KILL_SECONDS = 10;
    private static final long TICK_MILLIS = 20;
    private static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    private final Path pidFile;
    private final Path jsonFile;

    private KeepalivedDaemon(Path pidFile, Path jsonFile) {
        this.pidFile = pidFile;
        this.jsonFile = jsonFile;
    }

    /**
     * A daemon with the usual files {@code /run/keepalived.pid} and {@code /tmp/keepalived.json}.
     *
     * @return the daemon, running or not
     */
    public static KeepalivedDaemon standard() {
        return at(Path.of("/run/keepalived.pid"), Path.of("/tmp/keepalived.json"));
    }

    /**
     * A daemon with files of its own.
     *
     * @param pidFile the pid file of the parent process
     * @param jsonFile {@code keepalived.json} in the folder that the environment variable {@code TMPDIR} of the daemon
     *     names; no setting of keepalived moves it
     * @return the daemon, running or not
     */
    public static KeepalivedDaemon at(Path pidFile, Path jsonFile) {
        return new KeepalivedDaemon(pidFile, jsonFile);
    }

    /**
     * The process number.
     *
     * @return the number in the pid file
     * @throws KeepalivedStatusException if there is no pid file, or no keepalived with that number
     */
    public long pid() throws KeepalivedStatusException {
        String text;
        try {
            text = Files.readString(pidFile).strip();
        } catch (NoSuchFileException e) {
            throw new KeepalivedStatusException(Reason.NOT_RUNNING, "there is no " + pidFile, e);
        } catch (IOException e) {
            throw new KeepalivedStatusException(Reason.NOT_PERMITTED, pidFile + " cannot be read", e);
        }
        if (!text.matches("[1-9]\\d{0,9}")) {
            throw new KeepalivedStatusException(Reason.NOT_RUNNING, pidFile + " holds no process number", null);
        }
        long pid = Long.parseLong(text);
        if (!isKeepalived(pid)) {
            throw new KeepalivedStatusException(
                    Reason.NOT_RUNNING, pidFile + " names process " + pid + ", which is no keepalived", null);
        }
        return pid;
    }

    /**
     * A number left behind by a crash may belong to anybody by now, also to whoever has a file of keepalived's on its
     * command line. What counts is the program, which may stand behind the loader that runs it.
     */
    private static boolean isKeepalived(long pid) {
        try {
            byte[] command = Files.readAllBytes(Path.of("/proc", Long.toString(pid), "cmdline"));
            List<String> words = Arrays.asList(new String(command, StandardCharsets.UTF_8).split("\0", -1));
            boolean loaded = fileName(words.get(0)).startsWith("ld-");
            return words.subList(0, loaded ? words.size() : 1).stream()
                    .anyMatch(word -> fileName(word).equals("keepalived"));
        } catch (IOException e) {
            return false;
        }
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** {@return whether it runs} */
    public boolean isRunning() {
        try {
            return pid() > 0;
        } catch (KeepalivedStatusException e) {
            return false;
        }
    }

    /**
     * Sends a signal to the parent process. Before {@link KeepalivedSignal#RELOAD}, check the configuration: a reload
     * with an unknown interface ends keepalived.
     *
     * @param signal the signal
     * @throws KeepalivedStatusException if it does not run, or may not be signalled
     * @throws IOException if no signal can be sent
     */
    public void send(KeepalivedSignal signal) throws IOException {
        long pid = pid();
        // Java itself sends no signals but two; the shell's own kill is there on every system.
        Process kill = new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        "kill -s \"$1\" \"$2\"",
                        "sh",
                        Integer.toString(signal.number()),
                        Long.toString(pid))
                .redirectErrorStream(true)
                .start();
        try {
            kill.getOutputStream().close();
            if (!kill.waitFor(KILL_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("kill does not end");
            }
            if (kill.exitValue() != 0) {
                String said = new String(kill.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
                throw new KeepalivedStatusException(
                        isKeepalived(pid) ? Reason.NOT_PERMITTED : Reason.NOT_RUNNING,
                        "process " + pid + " cannot be signalled: " + said,
                        null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while signalling keepalived");
        } finally {
            kill.destroyForcibly();
        }
    }

    /**
     * Asks for the status and waits for it. An incomplete file is read again; one from before the request is not taken.
     *
     * @param limit how long to wait
     * @return the status
     * @throws KeepalivedStatusException if it does not run, may not be asked, or does not answer in time
     * @throws IOException if no signal can be sent
     */
    public KeepalivedStatus status(Duration limit) throws IOException {
        long deadline = System.nanoTime() + limit.toNanos();
        letClockTick();
        Stamp before = stamp();
        send(KeepalivedSignal.JSON);
        while (true) {
            Stamp now = stamp();
            if (!now.equals(before) && now.size() > 0) {
                try {
                    return KeepalivedStatus.parse(Files.readAllBytes(jsonFile));
                } catch (AccessDeniedException e) {
                    throw new KeepalivedStatusException(Reason.NOT_PERMITTED, jsonFile + " cannot be read", e);
                } catch (NoSuchFileException e) {
                    before = new Stamp(FileTime.fromMillis(0), -1);
                } catch (KeepalivedStatusException e) {
                    if (e.reason() != Reason.INCOMPLETE) {
                        throw e;
                    }
                }
            }
            if (System.nanoTime() - deadline >= 0) {
                throw new KeepalivedStatusException(
                        Reason.TIME_LIMIT,
                        jsonFile + " was not written within " + limit.toMillis()
                                + " ms; is it in the daemon's TMPDIR, and has it instances?",
                        null);
            }
            if (Thread.interrupted()) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("interrupted while waiting for " + jsonFile);
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
    }

    /**
     * Files are stamped with the time of the kernel's last tick: an answer on the heels of the one before could bear the
     * same stamp, and be taken for it.
     */
    private void letClockTick() throws IOException {
        long age = System.currentTimeMillis() - stamp().modified().toMillis();
        if (age >= 0 && age < TICK_MILLIS) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(TICK_MILLIS - age));
        }
    }

    private record Stamp(FileTime modified, long size) {}

    private Stamp stamp() throws IOException {
        try {
            return new Stamp(Files.getLastModifiedTime(jsonFile), Files.size(jsonFile));
        } catch (NoSuchFileException e) {
            return new Stamp(FileTime.fromMillis(0), -1);
        }
    }

    @Override
    public String toString() {
        return "KeepalivedDaemon[" + pidFile + "]";
    }
}
