// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.convergence;

import io.haproxy4j.peers.StickKey;
import io.haproxy4j.peers.net.PeerClient;
import io.haproxy4j.peers.net.PeerTls;
import io.haproxy4j.peers.replica.StickTableReplica;
import io.haproxy4j.peers.session.PeerMemory;
import io.haproxy4j.peers.session.SessionOptions;
import io.haproxy4j.peers.session.SessionSetup;
import io.haproxy4j.peers.session.TeachingSource;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Joins the peers of several nodes as one more peer that only listens, and tells whether they all have the same entries.
 * A HAProxy pushes what it has learned itself and never what it has learned from its peers; so each question asks every
 * node for everything it holds.
 *
 * <p>Every node must list the monitor's name in its {@code peers} section, with an address that need not answer. Takes
 * two threads of the executor for each node while it is open. Thread-safe; {@link #ask} and {@link #await} run in the
 * caller's thread, one at a time.
 */
public final class ConvergenceMonitor implements AutoCloseable {

    private static final long LONGEST_LOOK = TimeUnit.MILLISECONDS.toNanos(50);

    private final ReentrantLock asking = new ReentrantLock();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final StickTableReplica replica = new StickTableReplica(System::nanoTime);
    private final Map<String, PeerClient> clients = new LinkedHashMap<>();
    private final Map<String, Neighbour> neighbours = new LinkedHashMap<>();
    private Map<Entry, Long> knownSince = new HashMap<>();

    private record Entry(String table, StickKey key) {}

    private ConvergenceMonitor() {}

    /**
     * Begins a monitor.
     *
     * @param name its own name, as the {@code peers} sections of the nodes have it
     * @return a builder without nodes
     */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** {@return what was learned so far, a source for each node} */
    public StickTableReplica replica() {
        return replica;
    }

    /**
     * Asks every node once for everything it holds, and compares.
     *
     * @param limit how long to wait for their answers; who has not answered is not heard
     * @return how far they are the same
     * @throws InterruptedException if the thread is interrupted
     */
    public ConvergenceReport ask(Duration limit) throws InterruptedException {
        asking.lockInterruptibly();
        try {
            Set<String> unheard = hear(System.nanoTime() + limit.toNanos());
            Set<String> heard = new TreeSet<>(clients.keySet());
            heard.removeAll(unheard);
            return dated(Comparison.of(replica, heard, unheard));
        } finally {
            asking.unlock();
        }
    }

    /**
     * Asks until all nodes have the same: the gate before a reload, or before a region is switched.
     *
     * @param limit how long to wait
     * @return the last report; converged, or what was missing when the limit passed
     * @throws InterruptedException if the thread is interrupted
     */
    public ConvergenceReport await(Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (true) {
            ConvergenceReport report = ask(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
            if (report.isConverged() || System.nanoTime() - end >= 0) {
                return report;
            }
        }
    }

    /** Lets every node tell everything; returns those that did not. */
    private Set<String> hear(long end) throws InterruptedException {
        Set<String> waiting = new TreeSet<>(clients.keySet());
        locked(() -> neighbours.values().forEach(Neighbour::forget));
        while (true) {
            // Asked without the lock: the sessions have locks of their own and tell us while they hold them.
            next(waiting).forEach(PeerClient::learn);
            lock.lockInterruptibly();
            try {
                waiting.removeIf(name -> neighbour(name).hasAnswered());
                long left = end - System.nanoTime();
                if (waiting.isEmpty() || left <= 0) {
                    return waiting;
                }
                if (waiting.stream().noneMatch(name -> neighbour(name).mustBeAsked())) {
                    changed.awaitNanos(Math.min(left, LONGEST_LOOK));
                }
            } finally {
                lock.unlock();
            }
        }
    }

    /** Those of the waiting that can be asked at this moment. */
    private List<PeerClient> next(Set<String> waiting) {
        List<PeerClient> next = new ArrayList<>();
        locked(() -> {
            for (String name : waiting) {
                if (neighbour(name).mustBeAsked()) {
                    neighbour(name).asked();
                    next.add(client(name));
                }
            }
        });
        return next;
    }

    private void locked(Runnable work) {
        lock.lock();
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }

    private Neighbour neighbour(String name) {
        return Objects.requireNonNull(neighbours.get(name));
    }

    private PeerClient client(String name) {
        return Objects.requireNonNull(clients.get(name));
    }

    /** Adds how long each difference has been known. */
    private ConvergenceReport dated(ConvergenceReport report) {
        long now = System.nanoTime();
        Map<Entry, Long> since = new HashMap<>();
        List<Difference> differences = new ArrayList<>();
        for (Difference difference : report.differences()) {
            Entry entry = new Entry(difference.table(), difference.key());
            long first = knownSince.getOrDefault(entry, now);
            since.put(entry, first);
            differences.add(difference.since(Duration.ofNanos(now - first)));
        }
        knownSince = since;
        return new ConvergenceReport(report.entries(), differences, report.withoutTable(), report.unheard());
    }

    /** Leaves all nodes; the threads are given back within moments. */
    @Override
    public void close() {
        clients.values().forEach(PeerClient::close);
    }

    /** Collects what a monitor needs. Not thread-safe. */
    public static final class Builder {

        private final String name;
        private final Map<String, InetSocketAddress> nodes = new LinkedHashMap<>();
        private @Nullable PeerTls tls;
        private @Nullable Executor executor;

        private Builder(String name) {
            this.name = Objects.requireNonNull(name, "name");
        }

        /**
         * Adds a node.
         *
         * @param peer its name as a peer, which is its {@code localpeer}
         * @param address where it listens for other peers
         * @return this
         */
        public Builder node(String peer, InetSocketAddress address) {
            nodes.put(peer, address);
            return this;
        }

        /**
         * Speaks TLS with all nodes.
         *
         * @param settings certificates, trust and checks
         * @return this
         */
        public Builder tls(PeerTls settings) {
            this.tls = settings;
            return this;
        }

        /**
         * Sets where threads come from; required.
         *
         * @param threads gives a thread to every task at once
         * @return this
         */
        public Builder executor(Executor threads) {
            this.executor = threads;
            return this;
        }

        /**
         * Makes the monitor and begins to dial.
         *
         * @return the monitor; close it
         */
        public ConvergenceMonitor start() {
            Executor threads = Objects.requireNonNull(executor, "a monitor starts no threads of its own");
            ConvergenceMonitor monitor = new ConvergenceMonitor();
            // All are there before the first of them can tell anything.
            nodes.keySet().forEach(peer -> monitor.neighbours.put(peer, new Neighbour(monitor.lock, monitor.changed)));
            nodes.forEach((peer, address) -> {
                SessionSetup setup = new SessionSetup(
                        SessionOptions.DEFAULTS,
                        TeachingSource.NONE,
                        monitor.replica.source(peer, Objects.requireNonNull(monitor.neighbours.get(peer))),
                        new PeerMemory());
                PeerClient.Builder client =
                        PeerClient.builder(name, peer, address).setup(setup).executor(threads);
                if (tls != null) {
                    client.tls(tls);
                }
                monitor.clients.put(peer, client.start());
            });
            return monitor;
        }
    }
}
