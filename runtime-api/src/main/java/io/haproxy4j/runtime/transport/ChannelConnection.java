// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.transport;

import io.haproxy4j.runtime.command.RuntimeConnectionException;
import io.haproxy4j.runtime.command.RuntimeConnectionException.Fault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A connection whose channel is closed only while no I/O is in progress: a descriptor closed under a reader may be
 * somebody else's file a moment later. A close from another thread wakes the one that waits, which then closes.
 */
final class ChannelConnection implements Connection {

    private enum State {
        IDLE,
        BUSY,
        CLOSED
    }

    /** How long to look for input before sleeping for it. */
    private static final long EAGER = TimeUnit.MICROSECONDS.toNanos(60);

    /** An answer of this many bytes and more is a dump. */
    private static final int SHORT = 4096;

    private final ChannelTransport transport;
    private final Channels channels;
    private final SocketChannel channel;
    private final Station station;
    private @Nullable SelectionKey key;
    private boolean eager;
    private final AtomicReference<State> state = new AtomicReference<>(State.IDLE);
    private volatile boolean closing;

    ChannelConnection(
            ChannelTransport transport,
            Channels channels,
            SocketChannel channel,
            @Nullable SelectionKey key,
            Station station) {
        this.transport = transport;
        this.channels = channels;
        this.channel = channel;
        this.key = key;
        this.station = station;
    }

    @Override
    public @Nullable ByteBuffer exchange(@Nullable ByteBuffer out, Duration limit) {
        if (closing || !state.compareAndSet(State.IDLE, State.BUSY)) {
            if (state.get() == State.BUSY) {
                throw new IllegalStateException("The connection to " + channels + " is in use by another thread");
            }
            throw closed(null);
        }
        try {
            return pump(out, limit);
        } catch (IOException | CancelledKeyException e) {
            throw new RuntimeConnectionException(
                    Fault.LOST, false, "The connection to " + channels + " broke: " + e.getMessage(), e);
        } finally {
            state.set(State.IDLE);
            if (closing) {
                closeIfIdle();
            }
        }
    }

    private @Nullable ByteBuffer pump(@Nullable ByteBuffer out, Duration limit) throws IOException {
        ByteBuffer in = station.in;
        long deadline = 0;
        boolean wantsWrite = out != null && out.hasRemaining();
        while (true) {
            int written = 0;
            if (wantsWrite && out != null) {
                written = write(out);
                wantsWrite = out.hasRemaining();
            }
            eager |= written > 0;
            int n = eager && !wantsWrite ? readSoon(in) : channels.read(channel, in.clear());
            if (n < 0) {
                return null;
            }
            eager &= n < SHORT;
            if (n > 0) {
                return in.flip();
            }
            deadline = written > 0 || deadline == 0 ? System.nanoTime() + limit.toNanos() : deadline;
            await(deadline, wantsWrite, limit);
        }
    }

    /**
     * A short answer comes sooner than a thread that sleeps would wake up; a dump is better taken in large pieces. To
     * yield is only polite to a HAProxy on the same core; nothing depends on it.
     */
    @SuppressWarnings("ThreadPriorityCheck")
    private int readSoon(ByteBuffer in) throws IOException {
        int n = channels.read(channel, in.clear());
        if (n == 0) {
            long begin = System.nanoTime();
            do {
                Thread.yield();
                n = channels.read(channel, in);
            } while (n == 0 && System.nanoTime() - begin < EAGER && !closing);
            eager = n != 0;
        }
        return n;
    }

    /** A peer that has gone may have left an answer: then the write fails and the read does not. */
    private int write(ByteBuffer out) {
        try {
            return channels.write(channel, out);
        } catch (IOException e) {
            out.position(out.limit());
            return -1;
        }
    }

    private void await(long deadline, boolean wantsWrite, Duration limit) throws IOException {
        int interest = wantsWrite ? SelectionKey.OP_READ | SelectionKey.OP_WRITE : SelectionKey.OP_READ;
        if (key == null) {
            key = channel.register(station.selector, interest);
        } else if (key.interestOps() != interest) {
            key.interestOps(interest);
        }
        long left = deadline - System.nanoTime();
        if (left > 0 && !closing) {
            station.selector.select(Math.max(1, TimeUnit.NANOSECONDS.toMillis(left)));
        }
        if (closing) {
            throw closed(null);
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new RuntimeConnectionException(
                    Fault.INTERRUPTED, false, "Interrupted while waiting for " + channels, null);
        }
        if (station.selector.selectedKeys().isEmpty()) {
            if (deadline - System.nanoTime() <= 0) {
                throw new RuntimeConnectionException(
                        Fault.READ_TIMEOUT, false, "No answer from " + channels + " within " + limit, null);
            }
        } else {
            station.selector.selectedKeys().clear();
        }
    }

    private RuntimeConnectionException closed(@Nullable Throwable cause) {
        return new RuntimeConnectionException(
                Fault.CLOSED, false, "The connection to " + channels + " has been closed", cause);
    }

    @Override
    public void close() {
        closing = true;
        if (!closeIfIdle() && state.get() == State.BUSY) {
            station.wakeUp();
        }
    }

    private boolean closeIfIdle() {
        if (!state.compareAndSet(State.IDLE, State.CLOSED)) {
            return false;
        }
        boolean reusable = true;
        try {
            channel.close();
        } catch (IOException e) {
            // The descriptor is gone either way; what cannot be trusted any more is the selector it was in.
            reusable = false;
        }
        if (reusable) {
            transport.release(station, key != null);
        } else {
            station.close();
        }
        return true;
    }
}
