// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.net;

import io.haproxy4j.peers.session.CloseReason;
import io.haproxy4j.peers.session.Hello;
import io.haproxy4j.peers.session.PeerSession;
import io.haproxy4j.peers.session.SessionOptions;
import io.haproxy4j.peers.session.SessionSetup;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Accepts sessions from remote peers. The last one of a peer wins, as with HAProxy: an older session of the same peer is
 * closed when a new one is established.
 *
 * <p>Takes one thread of the executor while it is open and two more per connection. Thread-safe.
 */
public final class PeerListener implements AutoCloseable {

    private static final int BACKLOG = 64;

    private final ServerSocket server;
    private final String localName;
    private final Map<String, SessionSetup> peers;
    private final Executor executor;
    private final LongSupplier clock;
    private final @Nullable PeerTls tls;
    private final BiConsumer<SocketAddress, CloseReason> turnedAway;
    private final Map<String, PeerConnection> established = new ConcurrentHashMap<>();
    private final Set<PeerConnection> connections = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    private PeerListener(Builder builder, ServerSocket server, Executor executor) {
        this.server = server;
        this.localName = builder.localName;
        this.peers = Map.copyOf(builder.peers);
        this.executor = executor;
        this.clock = builder.clock;
        this.tls = builder.tls;
        this.turnedAway = builder.turnedAway;
    }

    /**
     * Begins a listener.
     *
     * @param localName our name, which remote peers must call
     * @param address where to listen; port 0 for any
     * @return a builder
     */
    public static Builder builder(String localName, InetSocketAddress address) {
        return new Builder(localName, address);
    }

    /**
     * Where this listens.
     *
     * @return the address with its real port
     */
    public InetSocketAddress address() {
        return (InetSocketAddress) server.getLocalSocketAddress();
    }

    /**
     * The peers with an established session right now.
     *
     * @return their names
     */
    public Set<String> connected() {
        Set<String> names = new TreeSet<>();
        established.forEach((name, connection) -> {
            if (connection.isEstablished()) {
                names.add(name);
            }
        });
        return names;
    }

    /**
     * Asks a peer for everything it holds, again. Does nothing while it has no session.
     *
     * @param remoteName name of the peer
     */
    public void learn(String remoteName) {
        PeerConnection connection = established.get(remoteName);
        if (connection != null) {
            connection.learn();
        }
    }

    /** Ends all sessions and accepts no more. Returns at once; the threads are given back within moments. */
    @Override
    public void close() {
        closed = true;
        try {
            server.close();
        } catch (IOException e) {
            // The port is free either way.
        }
        connections.forEach(connection -> connection.close(CloseReason.Kind.LOCAL, "closed"));
    }

    /** Our name, the address, and who is connected. */
    @Override
    public String toString() {
        return localName + " at " + address() + (closed ? " (closed)" : " " + connected());
    }

    private void run() {
        while (!closed) {
            try {
                Socket socket = server.accept();
                executor.execute(() -> serve(socket));
            } catch (IOException e) {
                if (server.isClosed()) {
                    return;
                }
            }
        }
    }

    private void serve(Socket plain) {
        SocketAddress from = plain.getRemoteSocketAddress();
        Socket socket;
        try {
            socket = Sockets.accepted(plain, SessionOptions.DEFAULTS.silence(), tls);
        } catch (IOException e) {
            abandon(plain);
            turnedAway.accept(
                    from, new CloseReason(CloseReason.Kind.CONNECTION_FAILED, null, String.valueOf(e.getMessage())));
            return;
        }
        Admission admission = new Admission();
        PeerSession session = PeerSession.accept(localName, admission::find, clock.getAsLong());
        PeerConnection connection = new PeerConnection(socket, session, clock);
        admission.connection = connection;
        connections.add(connection);
        if (closed) {
            connection.close(CloseReason.Kind.LOCAL, "closed");
        }
        try {
            executor.execute(connection::read);
            CloseReason reason = connection.write();
            if (!admission.isGranted()) {
                turnedAway.accept(from, reason);
            }
        } finally {
            connections.remove(connection);
            admission.leave();
        }
    }

    private static void abandon(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is gone either way.
        }
    }

    /** Finds out who calls, and makes room for it. */
    private final class Admission {

        private volatile @Nullable PeerConnection connection;
        private volatile @Nullable String name;
        private volatile Runnable unsubscribe = () -> {};

        @Nullable
        SessionSetup find(Hello hello) {
            SessionSetup setup = peers.get(hello.caller());
            PeerConnection self = connection;
            if (setup == null || self == null) {
                return null;
            }
            name = hello.caller();
            PeerConnection older = established.put(hello.caller(), self);
            if (older != null) {
                older.close(CloseReason.Kind.REPLACED, "peer " + hello.caller() + " has dialled again");
            }
            unsubscribe = setup.source().onChange(self::wake);
            return setup;
        }

        boolean isGranted() {
            return name != null;
        }

        void leave() {
            unsubscribe.run();
            String known = name;
            PeerConnection self = connection;
            if (known != null && self != null) {
                established.remove(known, self);
            }
        }
    }

    /** Collects what a listener needs. Not thread-safe. */
    public static final class Builder {

        private final String localName;
        private final InetSocketAddress address;
        private final Map<String, SessionSetup> peers = new HashMap<>();
        private LongSupplier clock = System::nanoTime;
        private @Nullable PeerTls tls;
        private BiConsumer<SocketAddress, CloseReason> turnedAway = (from, reason) -> {};
        private @Nullable Executor executor;

        Builder(String localName, InetSocketAddress address) {
            this.localName = Objects.requireNonNull(localName, "localName");
            this.address = Objects.requireNonNull(address, "address");
        }

        /**
         * Admits a remote peer. Others are refused, and a HAProxy that is refused dials no more until it restarts or is
         * dialled.
         *
         * @param remoteName its {@code localpeer} name
         * @param setup what sessions with it work with
         * @return this
         */
        public Builder peer(String remoteName, SessionSetup setup) {
            peers.put(Objects.requireNonNull(remoteName, "remoteName"), Objects.requireNonNull(setup, "setup"));
            return this;
        }

        /**
         * Sets where threads come from; required.
         *
         * @param threads gives a thread to every task at once; the tasks live as long as their connections
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
         * Sets who hears of connections that never became a session: strangers, failed TLS handshakes, silence. What
         * happens to sessions is told to the listener of their setup.
         *
         * @param observer takes where the connection came from and why it ended, on a thread of the executor
         * @return this
         */
        public Builder onTurnedAway(BiConsumer<SocketAddress, CloseReason> observer) {
            this.turnedAway = Objects.requireNonNull(observer, "observer");
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
         * Makes the listener and begins to accept.
         *
         * @return the listener
         * @throws IOException when the address cannot be listened on
         */
        public PeerListener start() throws IOException {
            Executor threads = executor;
            if (threads == null) {
                throw new IllegalStateException("Give the listener an executor; it starts no threads of its own");
            }
            if (peers.containsKey(localName)) {
                throw new IllegalArgumentException("A remote peer cannot have our own name, " + localName);
            }
            ServerSocket server = new ServerSocket();
            try {
                server.setReuseAddress(true);
                server.bind(address, BACKLOG);
            } catch (IOException e) {
                server.close();
                throw e;
            }
            PeerListener listener = new PeerListener(this, server, threads);
            threads.execute(listener::run);
            return listener;
        }
    }
}
