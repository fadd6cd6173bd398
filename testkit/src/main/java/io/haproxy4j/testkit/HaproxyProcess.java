// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit;

import io.haproxy4j.testkit.internal.process.Listening;
import io.haproxy4j.testkit.internal.process.Pause;
import io.haproxy4j.testkit.internal.process.Relatives;
import io.haproxy4j.testkit.internal.process.Running;
import io.haproxy4j.testkit.internal.process.ShowProc;
import io.haproxy4j.testkit.internal.process.Signals;
import io.haproxy4j.testkit.internal.process.UnixRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A real HAProxy under test: started from a configuration text on an address of its own in 127.0.0.0/8, with an admin
 * socket and a master socket in a temporary folder of its own.
 *
 * <pre>{@code
 * try (HaproxyProcess haproxy = HaproxyProcess.builder(binary)
 *         .config("""
 *             frontend f
 *                 mode http
 *                 timeout client 5s
 *                 bind "${ADDRESS}:8080"
 *                 http-request return status 200
 *             """)
 *         .start()) {
 *     haproxy.cli("show info");
 * }
 * }</pre>
 *
 * <p>{@link #close()} ends every process the instance has started, also workers whose master was killed, and removes
 * the folder. A shutdown hook does the same if the JVM ends first; only a JVM killed by SIGKILL leaves them. One daemon thread per instance reads what HAProxy
 * writes to its standard output and error; {@code log stdout format raw local0} brings its log there. Meant for one
 * test thread at a time; {@link #log()} is thread-safe.
 */
public final class HaproxyProcess implements AutoCloseable {

    private static final Duration COMMAND_LIMIT = Duration.ofSeconds(10);
    private static final Duration RELOAD_LIMIT = Duration.ofSeconds(20);
    private static final Duration LOG_LIMIT = Duration.ofSeconds(10);
    private static final Pattern FATAL = Pattern.compile("^\\[ALERT]");
    private static final long POLL_MILLIS = 5;

    private final HaproxyBinary binary;
    private final HaproxyProcessBuilder settings;
    private final LoopbackAddress address;
    private final boolean ownsAddress;
    private final InstanceFolder folder;
    private final Relatives relatives;
    private final LogLines log = new LogLines();
    private final Thread atExit;
    private @Nullable Running running;
    private boolean closed;

    private HaproxyProcess(HaproxyProcessBuilder settings, LoopbackAddress address, InstanceFolder folder) {
        this.binary = settings.binary();
        this.settings = settings;
        this.address = address;
        this.ownsAddress = settings.address().isEmpty();
        this.folder = folder;
        this.relatives = new Relatives(folder.path().toString());
        this.atExit = new Thread(this::endQuietly, "haproxy4j-at-exit");
    }

    /**
     * Begins an instance.
     *
     * @param binary which HAProxy to run
     * @return a builder to give the configuration to
     */
    public static HaproxyProcessBuilder builder(HaproxyBinary binary) {
        return new HaproxyProcessBuilder(binary, process -> {});
    }

    static HaproxyProcess create(HaproxyProcessBuilder settings) {
        try {
            InstanceFolder folder =
                    InstanceFolder.create(Path.of(System.getProperty("java.io.tmpdir", "/tmp")), Path.of("/tmp"));
            LoopbackAddress address = settings.address().orElseGet(LoopbackAddress::reserve);
            return new HaproxyProcess(settings, address, folder);
        } catch (IOException e) {
            throw new HaproxyStartException("no temporary folder for HAProxy", e);
        }
    }

    HaproxyProcess startFirst() {
        Runtime.getRuntime().addShutdownHook(atExit);
        try {
            writeConfig(settings.configFor(this));
            Files.writeString(
                    folder.additions(),
                    "global\n    stats socket " + folder.adminSocket() + " mode 600 level admin expose-fd listeners\n");
            launch();
            return this;
        } catch (IOException e) {
            close();
            throw new HaproxyStartException(binary.path() + " cannot be started", e);
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    private void writeConfig(String text) throws IOException {
        Files.writeString(folder.config(), text);
    }

    private void launch() throws IOException {
        int mark = log.size();
        ProcessBuilder builder = new ProcessBuilder(command());
        builder.environment().putAll(settings.environment());
        builder.environment().put("ADDRESS", address.host());
        builder.environment().put("DIR", folder.path().toString());
        Running started =
                Running.start(builder, relatives, folder.path().getFileName().toString(), log::add);
        running = started;
        Readiness ready = settings.readiness().and(new Readiness("the master answers", HaproxyProcess::masterAnswers));
        long end = System.nanoTime() + settings.startLimit().toNanos();
        while (!ready.isMet(this)) {
            if (!started.isAlive()) {
                started.kill();
                throw new HaproxyStartException(
                        binary + " has ended with exit code "
                                + started.process().exitValue(),
                        log.since(mark));
            }
            if (System.nanoTime() > end) {
                started.kill();
                throw new HaproxyStartException(
                        binary + " was not ready within "
                                + settings.startLimit().toMillis() + " ms; waited until " + ready.description(),
                        log.since(mark));
            }
            Pause.millis(POLL_MILLIS);
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(binary.path().toString()));
        if (settings.masterWorker()) {
            command.addAll(List.of("-W", "-S", folder.masterSocket() + ",mode,600,level,admin"));
        }
        command.addAll(List.of(
                "-db",
                "-f",
                folder.additions().toString(),
                "-f",
                folder.config().toString()));
        settings.localpeer().ifPresent(name -> command.addAll(List.of("-L", name)));
        command.addAll(settings.arguments());
        return command;
    }

    /** {@return the HAProxy that runs} */
    public HaproxyBinary binary() {
        return binary;
    }

    /** {@return the address it runs on} */
    public LoopbackAddress address() {
        return address;
    }

    /** {@return the temporary folder, for certificates, maps and what else the configuration names} */
    public Path directory() {
        return folder.path();
    }

    /** {@return the configuration file, as the caller gave it} */
    public Path configFile() {
        return folder.config();
    }

    /** {@return the admin socket, with level admin} */
    public Path adminSocket() {
        return folder.adminSocket();
    }

    /** {@return the master socket; nobody listens there without a master} */
    public Path masterSocket() {
        return folder.masterSocket();
    }

    /** {@return what HAProxy has written so far} */
    public LogLines log() {
        return log;
    }

    /**
     * Waits for a log line.
     *
     * @param pattern found anywhere in the line
     * @param limit how long to wait at most
     * @return the first such line, which may be an old one
     * @throws AssertionError if there is none within the limit; the message shows the lines there are
     */
    public String awaitLog(Pattern pattern, Duration limit) {
        return log.await(pattern, limit);
    }

    /**
     * Waits for a condition.
     *
     * @param condition what to wait for
     * @param limit how long to wait at most
     * @throws AssertionError if it does not hold within the limit; the message says what was waited for and shows the
     *     log
     */
    public void await(Readiness condition, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.isMet(this)) {
            if (System.nanoTime() > end) {
                throw new AssertionError(binary + " on " + address + ": not within " + limit.toMillis() + " ms: "
                        + condition + "; " + liveness() + "; log:\n" + String.join("\n", log.all()));
            }
            Pause.millis(POLL_MILLIS);
        }
    }

    /**
     * Sends a command to the admin socket, on a connection of its own.
     *
     * @param command one command, or several with a semicolon between
     * @return the answer as it came
     * @throws UncheckedIOException if nobody answers within 10 seconds
     */
    public String cli(String command) {
        return request(folder.adminSocket(), command + "\n");
    }

    /**
     * Sends a command to the master socket, on a connection of its own.
     *
     * @param command one command
     * @return the answer as it came
     * @throws UncheckedIOException if nobody answers within 10 seconds
     * @throws IllegalStateException if the instance runs without a master
     */
    public String master(String command) {
        requireMaster();
        return request(folder.masterSocket(), command + ";quit\n"); // the master never closes by itself
    }

    private static String request(Path socket, String text) {
        try {
            return UnixRequest.send(socket, text, COMMAND_LIMIT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireMaster() {
        if (!settings.masterWorker()) {
            throw new IllegalStateException("this instance runs without a master");
        }
    }

    /** {@return the fields of {@code show info}, in its order} */
    public Map<String, String> info() {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String line : cli("show info").lines().toList()) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.put(line.substring(0, colon), line.substring(colon + 1).strip());
            }
        }
        return fields;
    }

    /**
     * Loads another configuration.
     *
     * @param text the whole file; it stays in place also when HAProxy refuses it
     * @return how it ended
     * @throws IllegalStateException if the instance runs without a master, or gives no verdict within 20 seconds
     */
    public ReloadVerdict reload(String text) {
        requireMaster();
        try {
            writeConfig(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reload();
    }

    /**
     * Loads the configuration file again and waits for the outcome. If it is taken, only the new worker accepts
     * connections when this returns; the old one may still finish those it has.
     *
     * @return how it ended
     * @throws IllegalStateException if the instance runs without a master, or gives no verdict within 20 seconds
     */
    public ReloadVerdict reload() {
        requireMaster();
        long begin = System.nanoTime();
        int mark = log.size();
        ShowProc before = showProc();
        String answer = master("reload");
        boolean successful;
        List<String> startupLogs;
        if (answer.startsWith("Success=")) {
            successful = answer.startsWith("Success=1");
            startupLogs = answer.lines()
                    .skip(1)
                    .filter(line -> !line.equals("--") && !line.isBlank())
                    .toList();
        } else { // before 3.0 the master re-executes itself without a word
            successful = verdictFromShowProc(before);
            startupLogs = startupLogsBefore30(successful, mark);
        }
        if (successful) {
            untilReloaded("a new worker answers", () -> showProc().workers().contains(workerPid()));
            // For a moment both accept connections, and what the old one is told is lost.
            untilReloaded(
                    "the old workers have closed their ports",
                    () -> before.workers().stream().noneMatch(Listening::isListening));
        }
        return new ReloadVerdict(successful, startupLogs, Duration.ofNanos(System.nanoTime() - begin));
    }

    private boolean verdictFromShowProc(ShowProc before) {
        untilReloaded("the master has a verdict", () -> {
            ShowProc now = showProc();
            return now.failed() > before.failed() || !now.workers().equals(before.workers());
        });
        return showProc().failed() <= before.failed();
    }

    /** Such a master has written its reasons before it lists the failure, but the reader's thread may be behind. */
    private List<String> startupLogsBefore30(boolean successful, int mark) {
        if (!successful) {
            log.isThere(FATAL, mark, LOG_LIMIT);
        }
        return log.since(mark);
    }

    private void untilReloaded(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + RELOAD_LIMIT.toNanos();
        while (true) {
            try {
                if (condition.getAsBoolean()) {
                    return;
                }
            } catch (UncheckedIOException e) {
                // the sockets refuse connections for moments while the master re-executes itself
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException("reload: not within " + RELOAD_LIMIT.toSeconds() + " s: " + what
                        + "; log:\n" + String.join("\n", log.all()));
            }
            Pause.millis(POLL_MILLIS);
        }
    }

    private ShowProc showProc() {
        return ShowProc.parse(master("show proc"));
    }

    /** On 2.6 it does so only moments after its worker. */
    private boolean masterAnswers() {
        return !settings.masterWorker() || !showProc().workers().isEmpty();
    }

    private long workerPid() {
        return Long.parseLong(info().getOrDefault("Pid", "0"));
    }

    /** {@return its live processes} */
    public HaproxyPids pids() {
        Running started = running;
        if (started == null) {
            return new HaproxyPids(OptionalLong.empty(), List.of(), List.of(), List.of());
        }
        List<Long> rest = new ArrayList<>(started.family());
        if (!started.isAlive()) {
            return new HaproxyPids(OptionalLong.empty(), List.of(), List.of(), rest);
        }
        rest.remove(started.pid());
        if (!settings.masterWorker()) {
            return new HaproxyPids(OptionalLong.empty(), List.of(started.pid()), List.of(), rest);
        }
        ShowProc listed = showProc();
        List<Long> workers = listed.workers().stream().filter(rest::contains).toList();
        List<Long> oldWorkers =
                listed.oldWorkers().stream().filter(rest::contains).toList();
        rest.removeAll(workers);
        rest.removeAll(oldWorkers);
        return new HaproxyPids(OptionalLong.of(started.pid()), workers, oldWorkers, rest);
    }

    /** {@return whether the process that was started, the master if there is one, still lives} */
    public boolean isAlive() {
        return running != null && running.isAlive();
    }

    /**
     * Stops the workers in their tracks (SIGSTOP): the kernel goes on accepting connections, and nobody answers. The
     * master is left alone.
     */
    public void pause() {
        Signals.stop(workersNow());
    }

    /** Lets paused workers go on (SIGCONT). */
    public void resume() {
        Signals.send("CONT", workersNow());
    }

    private List<Long> workersNow() {
        Running started = running;
        return started == null
                ? List.of()
                : started.family().stream()
                        .filter(pid -> !settings.masterWorker() || pid != started.pid())
                        .toList();
    }

    /** Kills master and workers (SIGKILL), as a power cut would. The folder stays, for {@link #restart()}. */
    public void kill() {
        endProcesses();
    }

    /**
     * Stops gracefully (SIGUSR1): HAProxy closes its ports, finishes the connections it has and ends. What has not
     * ended within the limit is killed.
     *
     * @param limit how long to wait
     * @return whether it ended by itself
     */
    public boolean stop(Duration limit) {
        Running started = running;
        if (started == null || !started.isAlive()) {
            return true;
        }
        Signals.send("USR1", List.of(started.pid()));
        boolean ended = started.awaitEnd(limit);
        endProcesses();
        return ended;
    }

    /**
     * Kills what still runs and starts again, with the configuration file as it is now, on the same address.
     *
     * @throws HaproxyStartException as at the first start; the instance can then be restarted again or closed
     */
    public void restart() {
        if (closed) {
            throw new IllegalStateException("closed");
        }
        endProcesses();
        try {
            launch();
        } catch (IOException e) {
            throw new HaproxyStartException(binary.path() + " cannot be started", e);
        }
    }

    /** {@return whether it runs, its configuration and its log, for the output of a failed test} */
    public String dump() {
        String config;
        try {
            config = Files.readString(folder.config());
        } catch (IOException e) {
            config = "(gone: " + e.getMessage() + ")";
        }
        return "---- " + binary + " on " + address + ", " + liveness() + ", configuration:\n" + config.stripTrailing()
                + "\n---- log:\n" + String.join("\n", log.all()) + "\n----";
    }

    /** Whether it runs, for who wonders why it does not answer. */
    private String liveness() {
        Running started = running;
        if (started == null) {
            return "it has not been started";
        }
        return started.isAlive()
                ? "it runs"
                : "it has ended with exit code " + started.process().exitValue();
    }

    /** Ends all its processes, removes the folder and gives the address back. Closing twice is fine. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            endQuietly();
        } finally {
            try {
                Runtime.getRuntime().removeShutdownHook(atExit);
            } catch (IllegalStateException e) {
                // the JVM is ending already
            }
            if (ownsAddress) {
                address.close();
            }
        }
    }

    private void endQuietly() {
        endProcesses();
        try {
            folder.delete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void endProcesses() {
        if (running != null) {
            running.kill();
        }
    }

    /** {@return binary and address} */
    @Override
    public String toString() {
        return binary + " on " + address;
    }
}
