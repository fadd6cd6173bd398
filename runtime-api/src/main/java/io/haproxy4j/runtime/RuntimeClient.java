// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime;

import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.HaproxyRelease;
import io.haproxy4j.runtime.command.InvalidCommandException;
import io.haproxy4j.runtime.command.Outcome;
import io.haproxy4j.runtime.command.OutcomeClassifier;
import io.haproxy4j.runtime.command.RefusalKind;
import io.haproxy4j.runtime.command.Reply;
import io.haproxy4j.runtime.command.ReplyLines;
import io.haproxy4j.runtime.command.RuntimeConnectionException;
import io.haproxy4j.runtime.command.RuntimeConnectionException.Fault;
import io.haproxy4j.runtime.transport.TimeLimits;
import io.haproxy4j.runtime.transport.Transport;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A client for the CLI of one HAProxy worker, through its stats socket or through the master's.
 *
 * <p>It makes a connection for each command or batch: a kept connection would stay with the old worker after a reload
 * and keep it alive. It is safe for any number of threads, virtual ones included, and opens at most
 * {@link Builder#maxConnections} connections at a time, since HAProxy serves 10 for all its clients together.
 *
 * <p>Commands are grouped by what they act on, such as {@link #servers()} or {@link #map}; {@link #execute} runs
 * any other. A refusal of HAProxy is an exception with its own words.
 */
public final class RuntimeClient implements RuntimeCommands, AutoCloseable {

    private final Transport transport;
    private final boolean ownsTransport;
    private final Route route;
    private final TimeLimits limits;
    private final Duration connectionWait;
    private final int maxReplySize;
    private final Semaphore permits;
    private final Set<Channel> open = ConcurrentHashMap.newKeySet();
    private volatile @Nullable HaproxyRelease release;
    private volatile boolean closed;

    private RuntimeClient(Builder builder, Route route, boolean ownsTransport) {
        this.transport = builder.transport;
        this.ownsTransport = ownsTransport;
        this.route = route;
        this.limits = builder.limits;
        this.connectionWait = builder.connectionWait;
        this.maxReplySize = builder.maxReplySize;
        this.permits = new Semaphore(builder.maxConnections, true);
    }

    /** A client on the master's socket: for the master itself, or routed to one of its workers. */
    static RuntimeClient byMaster(Builder builder, String prefix, boolean ownsTransport) {
        return new RuntimeClient(builder, new Route(prefix, true), ownsTransport);
    }

    /**
     * A client with the usual settings for a unix socket.
     *
     * @param socket the path of a worker's stats socket
     * @return a client; nothing is connected before the first command
     */
    public static RuntimeClient unix(Path socket) {
        return builder(Transport.unix(socket)).build();
    }

    /**
     * A client with the usual settings for a stats socket on TCP.
     *
     * @param address where HAProxy listens
     * @return a client; nothing is connected before the first command
     */
    public static RuntimeClient tcp(InetSocketAddress address) {
        return builder(Transport.tcp(address)).build();
    }

    /**
     * Begins a client with settings of its own.
     *
     * @param transport the way to a worker's stats socket; the client closes it with itself
     * @return a builder
     */
    public static Builder builder(Transport transport) {
        return new Builder(transport);
    }

    /** Settings of a client. */
    public static final class Builder {

        final Transport transport;
        private TimeLimits limits = TimeLimits.DEFAULT;
        private Duration connectionWait = Duration.ofSeconds(30);
        private int maxReplySize = 64 * 1024 * 1024;
        private int maxConnections = 4;

        Builder(Transport transport) {
            this.transport = transport;
        }

        /**
         * Sets how long to wait for HAProxy; {@link TimeLimits#DEFAULT} unless set.
         *
         * @param newLimits the limits
         * @return this
         */
        public Builder limits(TimeLimits newLimits) {
            limits = newLimits;
            return this;
        }

        /**
         * Sets how many connections this client has at a time; 4 unless set. HAProxy serves {@code stats maxconn} (10
         * unless configured) for all clients of all its stats sockets together, and leaves others without an answer.
         *
         * @param count at least 1
         * @return this
         */
        public Builder maxConnections(int count) {
            if (count < 1) {
                throw new InvalidCommandException("maxConnections is " + count + "; it must be at least 1");
            }
            maxConnections = count;
            return this;
        }

        /**
         * Sets how long a thread waits for one of this client's connections; 30 seconds unless set.
         *
         * @param limit the limit
         * @return this
         */
        public Builder connectionWait(Duration limit) {
            connectionWait = limit;
            return this;
        }

        /**
         * Sets the most bytes of an answer that is kept in memory; 64 MiB unless set. Streams have no limit.
         *
         * @param bytes at least 1
         * @return this
         */
        public Builder maxReplySize(int bytes) {
            if (bytes < 1) {
                throw new InvalidCommandException("maxReplySize is " + bytes + "; it must be at least 1");
            }
            maxReplySize = bytes;
            return this;
        }

        /**
         * {@return a client; nothing is connected before the first command}
         */
        public RuntimeClient build() {
            return new RuntimeClient(this, Route.DIRECT, true);
        }
    }

    /**
     * Runs any command, also one this library does not know.
     *
     * @param words the command and its arguments, each one word for HAProxy whatever characters it holds
     * @return the successful answer
     */
    public Reply execute(String... words) {
        return run(CliCommand.of(words));
    }

    @Override
    public HaproxyRelease release() {
        HaproxyRelease known = release;
        return known == null ? refreshRelease() : known;
    }

    private HaproxyRelease refreshRelease() {
        // No rule of this command differs between releases, so it can be sent before the release is known.
        Request request = Request.of(CliCommand.of("show", "version"));
        HaproxyRelease found = HaproxyRelease.parse(
                runOnce(request, HaproxyRelease.OLDEST).orThrow().text());
        release = found;
        return found;
    }

    @Override
    public Reply run(CliCommand command) {
        Request request = Request.of(command);
        Outcome outcome = repeatIfSafe(request, () -> runOnce(request, releaseFor(request)));
        forgetReleaseIfOutdated(outcome);
        return outcome.orThrow();
    }

    @Override
    public ReplyLines stream(CliCommand command) {
        Request request = Request.of(command);
        return repeatIfSafe(request, () -> streamOnce(request, releaseFor(request)));
    }

    @Override
    public List<Outcome> batch(List<CliCommand> commands) {
        List<Request> requests = new ArrayList<>(commands.size());
        for (CliCommand command : commands) {
            Request request = Request.of(command);
            if (request.needsOwnConnection()) {
                throw new InvalidCommandException("'" + command + "' cannot be part of a batch, since its answer has no"
                        + " safe end mark or takes its time: run it alone");
            }
            releaseFor(request);
            requests.add(request);
        }
        if (requests.isEmpty()) {
            return List.of();
        }
        Channel channel = connect();
        try {
            return new Dialogue(channel, route, release(), maxReplySize, setup(requests)).run(requests);
        } finally {
            close(channel);
        }
    }

    private static List<String> setup(List<Request> requests) {
        List<String> setup = new ArrayList<>();
        if (requests.stream().anyMatch(r -> r.command().isExpert())) {
            setup.add("expert-mode on");
        }
        if (requests.stream().anyMatch(r -> r.command().isExperimental())) {
            setup.add("experimental-mode on");
        }
        return setup;
    }

    /**
     * Opens a kept connection for many commands of one thread after another. It takes one of HAProxy's few connections
     * until it is closed; prefer {@link #batch} where the commands are known beforehand.
     *
     * @return a session; close it
     */
    public RuntimeSession session() {
        return new RuntimeSession(this, RuntimeSession.DEFAULT_CHECK_INTERVAL);
    }

    /**
     * Opens a kept connection that looks for a reload at an interval of its own.
     *
     * @param reloadCheckInterval how old the knowledge that the worker is the current one may be; zero asks before
     *     every command
     * @return a session; close it
     */
    public RuntimeSession session(Duration reloadCheckInterval) {
        return new RuntimeSession(this, reloadCheckInterval);
    }

    private Outcome runOnce(Request request, HaproxyRelease target) {
        OneShot oneShot = new OneShot(request, route, target);
        Channel channel = connect();
        try {
            byte[] answer = oneShot.readAll(channel, maxReplySize);
            return OutcomeClassifier.classify(request.command(), request.rule(), answer);
        } catch (RuntimeConnectionException e) {
            throw Faults.of(request, e, channel.written() > 0);
        } finally {
            close(channel);
        }
    }

    private StreamedLines streamOnce(Request request, HaproxyRelease target) {
        OneShot oneShot = new OneShot(request, route, target);
        Channel channel = connect();
        StreamedLines lines = new StreamedLines(request, oneShot, channel, maxReplySize, () -> close(channel));
        boolean started = false;
        try {
            lines.start();
            started = true;
            return lines;
        } finally {
            if (!started) {
                lines.close();
            }
        }
    }

    private interface Attempt<T> {
        T run();
    }

    private <T> T repeatIfSafe(Request request, Attempt<T> attempt) {
        try {
            return attempt.run();
        } catch (RuntimeConnectionException e) {
            if (closed || !Faults.mayRepeat(request, e)) {
                throw e;
            }
            return attempt.run();
        }
    }

    /** The release, after a check that it has the command; what was known of it may be from before an upgrade. */
    HaproxyRelease releaseFor(Request request) {
        HaproxyRelease known = release();
        if (!request.isIn(known)) {
            known = refreshRelease();
            if (!request.isIn(known)) {
                throw request.notIn(known);
            }
        }
        route.prefixFor(request, known);
        return known;
    }

    private void forgetReleaseIfOutdated(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused && refused.refusal().kind() == RefusalKind.UNKNOWN_COMMAND) {
            release = null;
        }
    }

    /** A connection within this client's limit; give it back with {@link #close(Channel)}. */
    Channel connect() {
        acquire();
        boolean done = false;
        try {
            if (closed) {
                throw new RuntimeConnectionException(Fault.CLOSED, false, "This client has been closed", null);
            }
            Channel channel = new Channel(transport.connect(limits.connect()), limits);
            open.add(channel);
            if (closed) {
                open.remove(channel);
                channel.close();
                throw new RuntimeConnectionException(Fault.CLOSED, false, "This client has been closed", null);
            }
            done = true;
            return channel;
        } finally {
            if (!done) {
                permits.release();
            }
        }
    }

    private void acquire() {
        boolean acquired;
        try {
            acquired = permits.tryAcquire(connectionWait.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RuntimeConnectionException(
                    Fault.INTERRUPTED, false, "Interrupted while waiting for a free connection", e);
        }
        if (!acquired) {
            throw new RuntimeConnectionException(
                    Fault.NO_FREE_CONNECTION,
                    false,
                    "All connections of this client were in use for " + connectionWait
                            + ": close sessions and streams, or raise maxConnections (and stats maxconn in HAProxy)",
                    null);
        }
    }

    void close(Channel channel) {
        channel.close();
        if (open.remove(channel)) {
            permits.release();
        }
    }

    Route route() {
        return route;
    }

    int maxReplySize() {
        return maxReplySize;
    }

    /** Closes the client: commands in progress end with a CLOSED fault, and so does every later one. */
    @Override
    public void close() {
        closed = true;
        open.forEach(Channel::close);
        if (ownsTransport) {
            transport.close();
        }
    }

    @Override
    public String toString() {
        return "RuntimeClient[" + transport
                + (route.prefix().isEmpty() ? "" : " " + route.prefix().strip()) + "]";
    }
}
