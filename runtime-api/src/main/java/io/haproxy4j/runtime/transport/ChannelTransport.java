// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.transport;

import io.haproxy4j.runtime.command.RuntimeConnectionException;
import io.haproxy4j.runtime.command.RuntimeConnectionException.Fault;
import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Connections over non-blocking channels; the calling thread waits in a selector, which knows time limits. */
final class ChannelTransport implements Transport {

    /** More than HAProxy serves at a time would never be used. */
    private static final int MAX_IDLE = 10;

    private static final long FIRST_PAUSE = TimeUnit.MICROSECONDS.toNanos(500);
    private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

    private final Channels channels;
    private final ReentrantLock lock = new ReentrantLock();
    private final ArrayDeque<Station> idle = new ArrayDeque<>();
    private boolean closed;

    ChannelTransport(Channels channels) {
        this.channels = channels;
    }

    @Override
    public Connection connect(Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        long pause = FIRST_PAUSE;
        while (true) {
            IOException failure = null;
            try {
                Connection connection = attempt(deadline);
                if (connection != null) {
                    return connection;
                }
            } catch (IOException e) {
                // A reload of 2.6 refuses connections for a moment, and a new process replaces the socket file.
                failure = e;
            }
            if (Thread.currentThread().isInterrupted()) {
                throw new RuntimeConnectionException(
                        Fault.INTERRUPTED, false, "Interrupted while connecting to " + channels, failure);
            }
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                throw failed(limit, failure);
            }
            LockSupport.parkNanos(Math.min(left, pause));
            pause = Math.min(2 * pause, LONGEST_PAUSE);
        }
    }

    private RuntimeConnectionException failed(Duration limit, @Nullable IOException failure) {
        return failure == null
                ? new RuntimeConnectionException(
                        Fault.CONNECT_TIMEOUT,
                        false,
                        "No connection to " + channels + " within " + limit
                                + ": nobody accepts connections there; is HAProxy stopped or overloaded?",
                        null)
                : new RuntimeConnectionException(
                        Fault.CONNECT_FAILED,
                        false,
                        "Cannot connect to " + channels + " (" + failure.getMessage() + "), tried for " + limit
                                + ": check that HAProxy runs, that its stats socket is there, and its mode and user",
                        failure);
    }

    private @Nullable Connection attempt(long deadline) throws IOException {
        Station station = station();
        SocketChannel channel = null;
        boolean done = false;
        try {
            channel = channels.open();
            if (channels.connect(channel) || (channels.canWaitForConnect() && finish(channel, station, deadline))) {
                done = true;
                return new ChannelConnection(this, channels, channel, channel.keyFor(station.selector), station);
            }
            return null;
        } finally {
            if (!done) {
                if (channel != null) {
                    channel.close();
                }
                release(station, true);
            }
        }
    }

    private static boolean finish(SocketChannel channel, Station station, long deadline) throws IOException {
        SelectionKey key = channel.register(station.selector, SelectionKey.OP_CONNECT);
        long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
        station.selector.select(Math.max(1, left));
        station.selector.selectedKeys().clear();
        boolean connected = channel.finishConnect();
        key.interestOps(SelectionKey.OP_READ);
        return connected;
    }

    private Station station() throws IOException {
        lock.lock();
        try {
            if (closed) {
                throw new RuntimeConnectionException(
                        Fault.CLOSED, false, "The transport to " + channels + " has been closed", null);
            }
            Station station = idle.pollLast();
            if (station != null) {
                return station;
            }
        } finally {
            lock.unlock();
        }
        return new Station(channels.openSelector());
    }

    /** Takes back a station whose channel has been closed; if its selector knew the channel, it must forget it. */
    void release(Station station, boolean registered) {
        if (registered) {
            try {
                station.settle();
            } catch (IOException e) {
                station.close();
                return;
            }
        }
        lock.lock();
        try {
            if (!closed && idle.size() < MAX_IDLE) {
                idle.addLast(station);
                return;
            }
        } finally {
            lock.unlock();
        }
        station.close();
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            idle.forEach(Station::close);
            idle.clear();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public String toString() {
        return channels.toString();
    }
}
