// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime;

import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.HaproxyRelease;
import io.haproxy4j.runtime.command.InvalidCommandException;
import io.haproxy4j.runtime.command.Outcome;
import io.haproxy4j.runtime.command.Reply;
import io.haproxy4j.runtime.command.ReplyLines;
import io.haproxy4j.runtime.command.RuntimeConnectionException;
import io.haproxy4j.runtime.command.RuntimeConnectionException.Fault;
import io.haproxy4j.runtime.process.AccessLevel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Commands on a kept connection, one after another. After a reload such a connection is still the old worker's, whose
 * answers are stale and whose changes are lost: before a command the session asks for {@code Stopping} when it has not
 * done so for the check interval, and connects anew if the worker is on its way out. A connection that HAProxy closed
 * (it does when it is idle for longer than {@code stats timeout}) is made anew, too.
 *
 * <p>Safe for several threads, which wait for each other.
 */
public final class RuntimeSession implements RuntimeCommands, AutoCloseable {

    static final Duration DEFAULT_CHECK_INTERVAL = Duration.ofMillis(200);

    private static final Request INFO = Request.of(CliCommand.of("show", "info"));

    private final RuntimeClient client;
    private final long checkInterval;
    private final ReentrantLock lock = new ReentrantLock();
    private final List<String> setup = new ArrayList<>();
    private volatile @Nullable Channel channel;
    private @Nullable Dialogue dialogue;
    private long checkedAt;
    private int reconnects;
    private volatile boolean closed;

    RuntimeSession(RuntimeClient client, Duration checkInterval) {
        this.client = client;
        this.checkInterval = checkInterval.toNanos();
    }

    /**
     * Lowers the access level of this session, for good.
     *
     * @param level OPERATOR or USER; a level above the present one stays without effect
     */
    public void lowerTo(AccessLevel level) {
        switch (level) {
            case ADMIN -> throw new InvalidCommandException("A session can only be lowered: use OPERATOR or USER");
            case OPERATOR -> prepareWith("operator");
            case USER -> prepareWith("user");
        }
    }

    /**
     * Sets how long HAProxy keeps this session's connection while it is idle; {@code stats timeout} (10 seconds unless
     * configured) otherwise.
     *
     * @param timeout at least one second; HAProxy counts whole seconds
     */
    public void idleTimeout(Duration timeout) {
        if (timeout.toSeconds() < 1 || timeout.toSeconds() > Integer.MAX_VALUE / 1000) {
            throw new InvalidCommandException(
                    "The idle timeout is " + timeout + "; HAProxy takes 1 to " + Integer.MAX_VALUE / 1000 + " seconds");
        }
        prepareWith("set timeout cli " + timeout.toSeconds());
    }

    private void prepareWith(String line) {
        lock.lock();
        try {
            setup.add(line);
            disconnect();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public HaproxyRelease release() {
        return client.release();
    }

    @Override
    public Reply run(CliCommand command) {
        Request request = Request.of(command);
        if (request.needsOwnConnection() || command.isExpert() || command.isExperimental()) {
            throw new InvalidCommandException("'" + command + "' needs a connection of its own: run it on the client");
        }
        return batch(List.of(request), true).get(0).orThrow();
    }

    /**
     * Runs the command on this session's connection and hands out its lines from memory, where the limit of an answer
     * applies; a dump of any size is for {@link RuntimeClient#stream}. What needs a connection of its own is streamed
     * on one that the client makes.
     */
    @Override
    public ReplyLines stream(CliCommand command) {
        Request request = Request.of(command);
        if (request.needsOwnConnection() || command.isExpert() || command.isExperimental()) {
            return client.stream(command);
        }
        return new BufferedLines(run(command));
    }

    @Override
    public List<Outcome> batch(List<CliCommand> commands) {
        List<Request> requests = new ArrayList<>(commands.size());
        for (CliCommand command : commands) {
            Request request = Request.of(command);
            if (request.needsOwnConnection() || command.isExpert() || command.isExperimental()) {
                throw new InvalidCommandException(
                        "'" + command + "' needs a connection of its own: run it on the client");
            }
            requests.add(request);
        }
        return batch(requests, false);
    }

    private List<Outcome> batch(List<Request> requests, boolean mayRepeat) {
        lock.lock();
        try {
            requests.forEach(client::releaseFor);
            followReload();
            List<Outcome> outcomes = exchange(requests);
            boolean lost = outcomes.get(outcomes.size() - 1) instanceof Outcome.Unanswered;
            if (lost) {
                disconnect();
            }
            if (lost
                    && mayRepeat
                    && !closed
                    && outcomes.get(0) instanceof Outcome.Unanswered u
                    && Faults.mayRepeat(requests.get(0), u.cause())) {
                outcomes = exchange(requests);
            }
            return outcomes;
        } finally {
            lock.unlock();
        }
    }

    private void followReload() {
        if (channel != null && System.nanoTime() - checkedAt < checkInterval) {
            return;
        }
        boolean fresh = channel == null;
        if (!fresh && !isCurrent()) {
            disconnect();
            reconnects++;
        }
        if (channel == null) {
            connect();
        }
        checkedAt = System.nanoTime();
    }

    private boolean isCurrent() {
        Outcome outcome = exchange(List.of(INFO)).get(0);
        return outcome instanceof Outcome.Ok ok && !("\n" + ok.reply().text()).contains("\nStopping: 1");
    }

    private void connect() {
        if (closed) {
            throw new RuntimeConnectionException(Fault.CLOSED, false, "This session has been closed", null);
        }
        Channel made = client.connect();
        channel = made;
        dialogue = new Dialogue(made, client.route(), client.release(), client.maxReplySize(), setup);
    }

    private List<Outcome> exchange(List<Request> requests) {
        if (requests.isEmpty()) {
            return List.of();
        }
        if (dialogue == null) {
            connect();
        }
        Dialogue current = dialogue;
        if (current == null) {
            throw new IllegalStateException("No connection");
        }
        return current.run(requests);
    }

    private void disconnect() {
        if (channel != null) {
            client.close(channel);
        }
        channel = null;
        dialogue = null;
    }

    /**
     * How often this session has left a worker that was stopping, or a connection that HAProxy had closed.
     *
     * @return the count since the session was opened
     */
    public int reconnects() {
        lock.lock();
        try {
            return reconnects;
        } finally {
            lock.unlock();
        }
    }

    /** Closes the connection; a command in progress in another thread ends with a CLOSED fault. */
    @Override
    public void close() {
        closed = true;
        Channel current = channel;
        if (current != null) {
            client.close(current);
        }
    }
}
