// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime;

import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.CommandNotAvailableException;
import io.haproxy4j.runtime.command.HaproxyRelease;
import io.haproxy4j.runtime.command.RuntimeConnectionException;
import io.haproxy4j.runtime.command.RuntimeConnectionException.Fault;
import io.haproxy4j.runtime.process.StartupMessage;
import io.haproxy4j.runtime.protocol.ByteSink;
import io.haproxy4j.runtime.protocol.OneShotDecoder;
import io.haproxy4j.runtime.transport.Connection;
import io.haproxy4j.runtime.transport.TimeLimits;
import io.haproxy4j.runtime.transport.Transport;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A client for the master's socket ({@code haproxy -W -S ...}): reload with a verdict, the list of processes, and the
 * way to each worker.
 */
public final class MasterClient implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(20);

    private final Transport transport;
    private final RuntimeClient.Builder settings;
    private final RuntimeClient master;

    private MasterClient(Transport transport, RuntimeClient.Builder settings) {
        this.transport = transport;
        this.settings = settings;
        this.master = RuntimeClient.byMaster(settings, "", false);
    }

    /**
     * A client with the usual settings for a unix socket.
     *
     * @param socket the path of the master's socket
     * @return a client; nothing is connected before the first command
     */
    public static MasterClient unix(Path socket) {
        return of(Transport.unix(socket), TimeLimits.DEFAULT);
    }

    /**
     * A client with time limits of its own.
     *
     * @param transport the way to the master's socket; the client closes it with itself
     * @param limits how long to wait
     * @return a client; nothing is connected before the first command
     */
    public static MasterClient of(Transport transport, TimeLimits limits) {
        return new MasterClient(transport, RuntimeClient.builder(transport).limits(limits));
    }

    /**
     * {@return the master's release}
     */
    public HaproxyRelease release() {
        return master.release();
    }

    /**
     * {@return the processes as the master sees them}
     */
    public ProcessList processes() {
        return ProcessList.parse(master.run(CliCommand.of("show", "proc")).lines());
    }

    /**
     * A client for the current worker, which after a reload is the new one. Commands through the master count as
     * connections of the worker. What waits on HAProxy's side ({@code wait}, following events) works this way from 3.2
     * on; an older master ends it at once, so that it is refused before it is sent.
     *
     * @return a client that shares this one's transport
     */
    public RuntimeClient worker() {
        return RuntimeClient.byMaster(settings, "@1 ", false);
    }

    /**
     * A client for one process, also an old worker that still finishes what it has.
     *
     * @param pid its process id; once it has gone, commands are refused with NO_SUCH_PROCESS
     * @return a client that shares this one's transport
     */
    public RuntimeClient worker(long pid) {
        return RuntimeClient.byMaster(settings, "@!" + pid + " ", false);
    }

    /**
     * {@return a client for the commands the master itself has, such as show version or show env}
     */
    public RuntimeClient master() {
        return master;
    }

    /**
     * {@return what the last start or reload wrote (3.0)}
     */
    public List<StartupMessage> startupLogs() {
        return StartupMessage.parse(
                master.run(CliCommand.of("show", "startup-logs")).lines());
    }

    /**
     * Loads the configuration anew and waits for the verdict. A configuration that {@code haproxy -c} accepts can still
     * fail here, for instance at an address that is taken; the old worker then goes on.
     *
     * @param limit how long to wait for the verdict
     * @return how it ended
     * @throws RuntimeConnectionException with READ_TIMEOUT if there is no verdict within the limit
     */
    public Reload reload(Duration limit) {
        return reload("reload", limit);
    }

    /**
     * Like {@link #reload}, and the old workers end at once, connections and all (3.0).
     *
     * @param limit how long to wait for the verdict
     * @return how it ended
     */
    public Reload hardReload(Duration limit) {
        if (!release().isAtLeast(3, 0)) {
            throw new CommandNotAvailableException(
                    "'hard-reload' needs HAProxy 3.0 or newer; connected is " + release());
        }
        return reload("hard-reload", limit);
    }

    private Reload reload(String command, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        ProcessList before = processes();
        boolean answers = release().isAtLeast(3, 0);
        List<String> lines = send(command, limit);
        if (!lines.isEmpty() && lines.get(0).startsWith("Success=")) {
            boolean successful = lines.get(0).equals("Success=1");
            List<StartupMessage> messages =
                    StartupMessage.parse(lines.subList(Math.min(2, lines.size()), lines.size()));
            ProcessList after = untilKnown(
                    end, limit, p -> !successful || !p.newestWorkers(before).isEmpty());
            return new Reload(successful, messages, after);
        }
        if (answers) {
            throw new RuntimeConnectionException(
                    Fault.LOST, true, "'" + command + "' ended without a verdict: " + String.join(" ", lines), null);
        }
        // Before 3.0 the master executes itself anew without a word; its list tells how it went.
        ProcessList after = untilKnown(
                end,
                limit,
                p -> p.failedReloads() > before.failedReloads()
                        || !p.newestWorkers(before).isEmpty());
        boolean successful = after.failedReloads() <= before.failedReloads();
        return new Reload(successful, List.of(), after);
    }

    private interface Known {
        boolean test(ProcessList processes);
    }

    private ProcessList untilKnown(long end, Duration limit, Known known) {
        while (true) {
            RuntimeConnectionException fault = null;
            try {
                ProcessList now = processes();
                if (known.test(now)) {
                    return now;
                }
            } catch (RuntimeConnectionException e) {
                if (e.fault() == Fault.INTERRUPTED || e.fault() == Fault.CLOSED) {
                    throw e;
                }
                fault = e;
            }
            if (System.nanoTime() > end) {
                throw new RuntimeConnectionException(
                        Fault.READ_TIMEOUT,
                        true,
                        "The reload has no verdict within " + limit + ": look at the list of processes",
                        fault);
            }
            LockSupport.parkNanos(POLL.toNanos());
            if (Thread.currentThread().isInterrupted()) {
                throw new RuntimeConnectionException(
                        Fault.INTERRUPTED, true, "Interrupted while waiting for the reload", fault);
            }
        }
    }

    /** The one command after which the master closes the connection by itself. */
    private List<String> send(String command, Duration limit) {
        ByteBuffer out = ByteBuffer.wrap((command + "\n").getBytes(StandardCharsets.US_ASCII));
        OneShotDecoder decoder = new OneShotDecoder(0);
        ByteSink content = new ByteSink();
        try (Connection connection = transport.connect(limit)) {
            for (@Nullable ByteBuffer in = connection.exchange(out, limit);
                    in != null;
                    in = connection.exchange(out, limit)) {
                decoder.decode(in, content);
            }
        } catch (RuntimeConnectionException e) {
            if (e.fault() != Fault.LOST) {
                throw new RuntimeConnectionException(
                        e.fault(), out.position() > 0, "'" + command + "': " + e.getMessage(), e);
            }
        }
        return new String(content.toArray(), StandardCharsets.UTF_8)
                .strip()
                .lines()
                .toList();
    }

    /** Closes this client and its transport; the workers' clients end with it. */
    @Override
    public void close() {
        master.close();
        transport.close();
    }

    @Override
    public String toString() {
        return "MasterClient[" + transport + "]";
    }
}
