// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy.local;

import io.haproxy4j.cluster.Revision;
import io.haproxy4j.cluster.deploy.NodeSetup;
import io.haproxy4j.cluster.deploy.Verdict;
import io.haproxy4j.runtime.MasterClient;
import io.haproxy4j.runtime.ProcessList;
import io.haproxy4j.runtime.Reload;
import io.haproxy4j.runtime.RuntimeClient;
import io.haproxy4j.runtime.command.RuntimeCommandException;
import io.haproxy4j.runtime.command.RuntimeConnectionException;
import io.haproxy4j.runtime.command.RuntimeConnectionException.Fault;
import io.haproxy4j.runtime.process.ProcessInfo;
import io.haproxy4j.runtime.process.StartupMessage;
import io.haproxy4j.runtime.transport.TimeLimits;
import io.haproxy4j.runtime.transport.Transport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Stream;

/** The HAProxy of a node on this machine: its worker, and its master. */
final class LocalProcess {

    private static final Duration POLL = Duration.ofMillis(20);

    /** A socket that goes from one worker to the next is there again in less; one that is gone is not waited for. */
    private static final TimeLimits QUICK =
            new TimeLimits(Duration.ofSeconds(1), TimeLimits.DEFAULT.firstByte(), TimeLimits.DEFAULT.read());

    private final Path adminSocket;
    private final Path masterSocket;
    private final Duration limit;

    LocalProcess(Path adminSocket, Path masterSocket, Duration limit) {
        this.adminSocket = adminSocket;
        this.masterSocket = masterSocket;
        this.limit = limit;
    }

    /**
     * Whether the worker's own socket answers. Two reloads in a row that fail can leave a worker that serves and whose
     * socket is gone.
     */
    boolean answers() {
        try (RuntimeClient client =
                RuntimeClient.builder(Transport.unix(adminSocket)).limits(QUICK).build()) {
            client.release();
            return true;
        } catch (RuntimeConnectionException e) {
            if (e.fault() == Fault.INTERRUPTED) {
                throw e;
            }
            return false;
        }
    }

    /** Asks the worker that serves, through its own socket or else through the master's. */
    <T> T ask(Function<RuntimeClient, T> question) {
        if (answers()) {
            try (RuntimeClient client = RuntimeClient.unix(adminSocket)) {
                return question.apply(client);
            }
        }
        try (MasterClient master = MasterClient.unix(masterSocket)) {
            return question.apply(master.worker(serving(master.processes())));
        }
    }

    /** After a reload that failed, the worker that serves is listed as an old one. */
    private static long serving(ProcessList processes) {
        return Stream.of(processes.workers(), processes.oldWorkers())
                .filter(workers -> !workers.isEmpty())
                .findFirst()
                .orElse(List.of())
                .stream()
                .min(Comparator.comparingInt(ProcessList.Worker::reloads))
                .map(ProcessList.Worker::pid)
                .orElse(0L);
    }

    static Optional<Revision> loaded(ProcessInfo info) {
        return Revision.inDescription(info.fields().getOrDefault("description", ""));
    }

    /** Tells a process from others: in a container, and after a boot, another one may have the same number. */
    static String identity(ProcessInfo info) {
        return info.pid() + " " + info.fields().getOrDefault("Start_time_sec", "");
    }

    Verdict reload() {
        try (MasterClient master = MasterClient.unix(masterSocket)) {
            Reload reload = master.reload(limit);
            List<String> messages = reload.messages().stream()
                    .filter(message -> message.severity() != StartupMessage.Severity.NOTICE)
                    .map(LocalProcess::line)
                    .toList();
            boolean silent = messages.isEmpty() && !reload.successful();
            return new Verdict(
                    reload.successful(), silent ? List.of("HAProxy has refused it; its log says why") : messages);
        }
    }

    private static String line(StartupMessage message) {
        return message.severity() + " " + (message.file() == null ? "" : message.file() + ":" + message.line() + ": ")
                + message.text();
    }

    /** Waits until the worker runs what has been loaded, and no other one takes commands. */
    void awaitLoaded(Revision goal) throws IOException, InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (!isLoaded(goal)) {
            if (System.nanoTime() > end) {
                throw new IOException("HAProxy does not say that it runs " + goal + " within " + limit
                        + " after a reload, or a worker before that does not leave: is current/"
                        + NodeSetup.HAPROXY + " what it reads?");
            }
            LockSupport.parkNanos(POLL.toNanos());
            if (Thread.interrupted()) {
                throw new InterruptedException("Interrupted while waiting for " + goal);
            }
        }
    }

    private boolean isLoaded(Revision goal) {
        try (RuntimeClient client = RuntimeClient.unix(adminSocket)) {
            ProcessInfo info = client.process().info();
            return !info.isStopping() && loaded(info).equals(Optional.of(goal)) && isAlone();
        } catch (RuntimeConnectionException e) {
            if (e.fault() == Fault.INTERRUPTED) {
                throw e;
            }
            // The socket goes from one process to the next.
            return false;
        }
    }

    /** For moments two workers take connections, now the one and now the other, and what the old one is told is lost. */
    private boolean isAlone() {
        try (MasterClient master = MasterClient.unix(masterSocket)) {
            return master.processes().oldWorkers().stream().allMatch(worker -> isLeaving(master.worker(worker.pid())));
        }
    }

    private static boolean isLeaving(RuntimeClient worker) {
        try {
            return worker.process().info().isStopping();
        } catch (RuntimeCommandException e) {
            return true; // it has gone meanwhile
        } catch (RuntimeConnectionException e) {
            if (e.fault() == Fault.FIRST_BYTE_TIMEOUT || e.fault() == Fault.READ_TIMEOUT) {
                return true; // one that hangs takes nothing
            }
            throw e;
        }
    }
}
