// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.net;

import io.haproxy4j.peers.session.CloseReason;
import io.haproxy4j.peers.session.Hello;
import io.haproxy4j.peers.session.PeerSession;
import io.haproxy4j.peers.session.ReconnectPolicy;
import io.haproxy4j.peers.session.SessionListener;
import io.haproxy4j.peers.session.SessionSetup;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Dials one remote peer and keeps a session with it, dialling again whenever it ends. In HAProxy's {@code peers}
 * section the local name must stand with an address; a free port of the loopback address will do for a peer that only
 * dials.
 *
 * <p>Takes two threads of the executor: one for as long as the client is open, one more while there is a connection.
 * Thread-safe.
 */
public final class PeerClient implements AutoCloseable {

    private static final long BUSY_WAIT = Duration.ofMillis(500).toNanos();

    private final Builder settings;
    private final Executor executor;
    private volatile @Nullable Thread loop;
    private volatile @Nullable PeerConnection connection;
    private volatile boolean closed;

    private PeerClient(Builder settings, Executor executor) {
        this.settings = settings;
        this.executor = executor;
    }

    /**
     * Begins a client.
     *
     * @param localName our name, as HAProxy's {@code peers} section has it; never the name of that HAProxy itself
     * @param remoteName name of the peer to dial, which is its {@code localpeer} name
     * @param address where it listens
     * @return a builder
     */
    public static Builder builder(String localName, String remoteName, InetSocketAddress address) {
        return new Builder(localName, remoteName, address);
    }

    /**
     * Whether a session is established right now.
     *
     * @return true if so
     */
    public boolean isConnected() {
        PeerConnection current = connection;
        return current != null && current.isEstablished();
    }

    /** Asks the remote peer for everything it holds, again. Does nothing while there is no session. */
    public void learn() {
        PeerConnection current = connection;
        if (current != null) {
            current.learn();
        }
    }

    /** Ends the session and dials no more. Returns at once; the threads are given back within moments. */
    @Override
    public void close() {
        closed = true;
        PeerConnection current = connection;
        if (current != null) {
            current.close(CloseReason.Kind.LOCAL, "closed");
        }
        LockSupport.unpark(loop);
    }

    /** Both names, the address, and whether there is a session. */
    @Override
    public String toString() {
        return settings.localName + " -> " + settings.remoteName + " at " + settings.address
                + (closed ? " (closed)" : isConnected() ? " (connected)" : " (not connected)");
    }

    private void run() {
        loop = Thread.currentThread();
        Runnable unsubscribe = settings.setup.source().onChange(this::wake);
        try {
            int failures = 0;
            while (!closed && !Thread.currentThread().isInterrupted()) {
                failures = attempt() ? 0 : failures + 1;
                pause(settings.reconnect.delay(failures, ThreadLocalRandom.current()));
            }
        } finally {
            unsubscribe.run();
            loop = null;
        }
    }

    private void wake() {
        PeerConnection current = connection;
        if (current != null) {
            current.wake();
        }
    }

    /** One connection from its beginning to its end; returns whether the session was established. */
    private boolean attempt() {
        while (settings.setup.memory().hasSession()
                && !closed
                && !Thread.currentThread().isInterrupted()) {
            // The remote peer has dialled us; a second session would end the first.
            LockSupport.parkNanos(this, BUSY_WAIT);
        }
        if (closed) {
            return false;
        }
        Socket socket;
        try {
            socket = Sockets.connect(
                    settings.address,
                    settings.connectTimeout,
                    settings.setup.options().silence(),
                    settings.tls);
        } catch (IOException e) {
            settings.setup
                    .listener()
                    .onClosed(new CloseReason(
                            CloseReason.Kind.CONNECTION_FAILED, null, settings.address + ": " + e.getMessage()));
            return false;
        }
        Hello hello =
                new Hello(settings.setup.options().version(), settings.remoteName, settings.localName, settings.pid);
        PeerConnection current = new PeerConnection(
                socket, PeerSession.dial(hello, settings.setup, settings.clock.getAsLong()), settings.clock);
        connection = current;
        if (closed) {
            current.close(CloseReason.Kind.LOCAL, "closed");
        }
        executor.execute(current::read);
        current.write();
        connection = null;
        return current.wasEstablished();
    }

    private void pause(Duration wait) {
        long end = System.nanoTime() + wait.toNanos();
        for (long left = wait.toNanos(); left > 0 && !closed; left = end - System.nanoTime()) {
            LockSupport.parkNanos(this, left);
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
        }
    }

    /** Collects what a client needs. Not thread-safe. */
    public static final class Builder {

        private final String localName;
        private final String remoteName;
        private final InetSocketAddress address;
        private SessionSetup setup = SessionSetup.observing(new SessionListener() {});
        private ReconnectPolicy reconnect = ReconnectPolicy.DEFAULT;
        private Duration connectTimeout = Duration.ofSeconds(2);
        private LongSupplier clock = System::nanoTime;
        private long pid = ProcessHandle.current().pid();
        private @Nullable PeerTls tls;
        private @Nullable Executor executor;

        Builder(String localName, String remoteName, InetSocketAddress address) {
            this.localName = Objects.requireNonNull(localName, "localName");
            this.remoteName = Objects.requireNonNull(remoteName, "remoteName");
            this.address = Objects.requireNonNull(address, "address");
        }

        /**
         * Sets what sessions work with.
         *
         * @param with options, source, listener and memory of this remote peer
         * @return this
         */
        public Builder setup(SessionSetup with) {
            this.setup = Objects.requireNonNull(with, "with");
            return this;
        }

        /**
         * Sets where threads come from; required.
         *
         * @param threads gives a thread to every task at once; the tasks live as long as the client
         * @return this
         */
        public Builder executor(Executor threads) {
            this.executor = Objects.requireNonNull(threads, "threads");
            return this;
        }

        /**
         * Speaks TLS.
         *
         * @param settings certificates, trust and checks
         * @return this
         */
        public Builder tls(PeerTls settings) {
            this.tls = settings;
            return this;
        }

        /**
         * Sets when to dial again.
         *
         * @param policy the waits
         * @return this
         */
        public Builder reconnect(ReconnectPolicy policy) {
            this.reconnect = Objects.requireNonNull(policy, "policy");
            return this;
        }

        /**
         * Sets how long making a connection may take.
         *
         * @param limit at least 1 ms
         * @return this
         */
        public Builder connectTimeout(Duration limit) {
            if (limit.toMillis() < 1) {
                throw new IllegalArgumentException("A connection takes at least 1 ms, not " + limit);
            }
            this.connectTimeout = limit;
            return this;
        }

        /**
         * Sets the clock; {@link System#nanoTime()} unless set.
         *
         * @param nanos nanoseconds of a clock that never goes back
         * @return this
         */
        public Builder clock(LongSupplier nanos) {
            this.clock = Objects.requireNonNull(nanos, "nanos");
            return this;
        }

        /**
         * Sets the process id told to the remote peer; that of this process unless set.
         *
         * @param id not negative
         * @return this
         */
        public Builder processId(long id) {
            this.pid = id;
            return this;
        }

        /**
         * Makes the client and begins to dial.
         *
         * @return the client
         */
        public PeerClient start() {
            Executor threads = executor;
            if (threads == null) {
                throw new IllegalStateException("Give the client an executor; it starts no threads of its own");
            }
            if (localName.equals(remoteName)) {
                throw new IllegalArgumentException(
                        "Both sides are called " + localName + "; HAProxy would take us for itself before a reload");
            }
            // Refuses bad names here rather than in a thread of the executor.
            new Hello(setup.options().version(), remoteName, localName, pid);
            PeerClient client = new PeerClient(this, threads);
            threads.execute(client::run);
            return client;
        }
    }
}
