// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover;

import io.haproxy4j.cluster.failover.decision.Action;
import io.haproxy4j.cluster.failover.decision.AuditEvent;
import io.haproxy4j.cluster.failover.decision.Decision;
import io.haproxy4j.cluster.failover.decision.FailoverCore;
import io.haproxy4j.cluster.failover.decision.FailoverEvent;
import io.haproxy4j.cluster.failover.decision.FailoverState;
import io.haproxy4j.cluster.failover.decision.Intent;
import io.haproxy4j.cluster.failover.decision.Memory;
import io.haproxy4j.cluster.failover.decision.NodeId;
import io.haproxy4j.cluster.failover.decision.NodeLook;
import io.haproxy4j.cluster.failover.decision.Order;
import io.haproxy4j.cluster.failover.decision.VrrpRole;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Watches the nodes of a realm and keeps their load where it should be. It starts no thread: whoever embeds it calls
 * {@link #poll} every half second or so, from one thread, and gives it an executor for the nodes, each of which may hang.
 *
 * <pre>{@code
 * Realm realm = Realm.of(topology);
 * FailoverController.Builder builder = FailoverController.builder(new FailoverCore(realm, FailoverPolicy.DEFAULTS))
 *         .memory(MemoryFile.at(Path.of("/var/lib/failover/memory.json")))
 *         .executor(threads)
 *         .audit(event -> log.info(event.toString()));
 * for (NodeId node : realm.nodes()) {
 *     builder.node(node, HaproxyNode.of(clients.get(node.node())));
 * }
 * FailoverController controller = builder.build();
 * while (!stopped) {
 *     controller.poll();
 *     Thread.sleep(500);
 * }
 * }</pre>
 *
 * <p>Thread-safe: orders, roles and leadership may come from any thread; they take effect with the next poll.
 */
public final class FailoverController {

    private final FailoverCore core;
    private final Map<NodeId, NodeQueue> nodes = new TreeMap<>();
    private final Executor executor;
    private final Duration limit;
    private final @Nullable MemoryFile memoryFile;
    private final @Nullable PrimaryHooks hooks;
    private final Consumer<? super AuditEvent> audit;
    private final LongSupplier clock;
    private final boolean dryRun;

    private final ReentrantLock polling = new ReentrantLock();
    private final ReentrantLock deciding = new ReentrantLock();
    private FailoverState state;
    private Memory saved;

    private FailoverController(Builder builder, Memory memory) {
        this.core = builder.core;
        this.executor = Objects.requireNonNull(builder.executor, "a controller starts no threads of its own");
        this.limit = builder.limit;
        this.memoryFile = builder.memoryFile;
        this.hooks = builder.hooks;
        this.audit = builder.audit;
        this.clock = builder.clock;
        this.dryRun = builder.dryRun;
        builder.nodes.forEach((node, access) -> nodes.put(node, new NodeQueue(access, executor)));
        this.saved = memory;
        this.state = core.start(memory);
    }

    /**
     * Begins a controller.
     *
     * @param core decides
     * @return a builder without nodes
     */
    public static Builder builder(FailoverCore core) {
        return new Builder(core);
    }

    /**
     * Looks at every node, decides, and carries out what was decided. Returns when all is done, or after twice the limit;
     * what has not been answered by then is looked after by a later poll.
     *
     * @return what was decided, with reasons; in a dry run, what would be done
     * @throws IOException if the memory cannot be written; nothing was done then
     * @throws InterruptedException if the thread is interrupted
     */
    public List<Intent> poll() throws IOException, InterruptedException {
        polling.lockInterruptibly();
        try {
            Decision decision = feed(look());
            save();
            if (!dryRun) {
                carryOut(decision.intents());
                save();
            }
            return decision.intents();
        } finally {
            polling.unlock();
        }
    }

    private FailoverEvent look() throws InterruptedException {
        Map<NodeId, CompletableFuture<NodeLook>> asked = new LinkedHashMap<>();
        Map<NodeId, String> silent = new HashMap<>();
        long end = System.nanoTime() + limit.toNanos();
        nodes.forEach((node, queue) -> {
            if (queue.isBusy()) {
                silent.put(node, "an earlier command is still unanswered");
            } else {
                asked.put(node, queue.look());
            }
        });
        Map<NodeId, NodeLook> looks = new HashMap<>();
        for (Map.Entry<NodeId, CompletableFuture<NodeLook>> one : asked.entrySet()) {
            try {
                looks.put(one.getKey(), NodeQueue.await(one.getValue(), end));
            } catch (NodeQueue.NotDoneException e) {
                silent.put(one.getKey(), e.why());
            }
        }
        return new FailoverEvent.Looked(now(), looks, silent);
    }

    private void carryOut(List<Intent> intents) throws InterruptedException {
        Map<Action, CompletableFuture<Boolean>> begun = new LinkedHashMap<>();
        for (Intent intent : intents) {
            begun.put(intent.action(), begin(intent.action()));
        }
        long end = System.nanoTime() + limit.toNanos();
        for (Map.Entry<Action, CompletableFuture<Boolean>> one : begun.entrySet()) {
            try {
                NodeQueue.await(one.getValue(), end);
                feed(new FailoverEvent.Done(now(), one.getKey()));
            } catch (NodeQueue.NotDoneException e) {
                feed(new FailoverEvent.Failed(now(), one.getKey(), e.why()));
            }
        }
    }

    private CompletableFuture<Boolean> begin(Action action) {
        if (action instanceof Action.OnNode on) {
            NodeQueue queue = Objects.requireNonNull(nodes.get(on.node()));
            return queue.enqueue(() -> {
                queue.access().carryOut(on);
                return true;
            });
        }
        return CompletableFuture.supplyAsync(
                () -> {
                    outside(action);
                    return true;
                },
                executor);
    }

    private void outside(Action action) {
        PrimaryHooks told = hooks;
        try {
            if (told == null) {
                throw new IOException("the controller has no hooks to " + action);
            } else if (action instanceof Action.FenceOutside fence) {
                told.fence(fence.service(), fence.candidate());
            } else if (action instanceof Action.PromoteOutside promote) {
                told.promote(promote.service(), promote.candidate());
            }
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }

    /**
     * Takes an operator's order; it is carried out by the next polls.
     *
     * @param order the order
     * @throws IOException if the memory cannot be written
     */
    public void order(Order order) throws IOException {
        feed(new FailoverEvent.Ordered(now(), order));
        save();
    }

    /**
     * Takes the role of a node's keepalived.
     *
     * @param node the node
     * @param role its role
     */
    public void role(NodeId node, VrrpRole role) {
        feed(new FailoverEvent.Role(now(), node, role));
    }

    /**
     * Takes whether this controller is the one that acts.
     *
     * @param leads whether it acts
     */
    public void leads(boolean leads) {
        feed(new FailoverEvent.Leads(now(), leads));
    }

    /** {@return what it remembers: its intentions, and an operator's} */
    public Memory memory() {
        deciding.lock();
        try {
            return state.memory();
        } finally {
            deciding.unlock();
        }
    }

    private Decision feed(FailoverEvent event) {
        deciding.lock();
        try {
            Decision decision = core.on(state, event);
            state = decision.state();
            decision.audit().forEach(audit);
            return decision;
        } finally {
            deciding.unlock();
        }
    }

    /** What is about to be done is written down first, so that it is known for our own after a crash. */
    private void save() throws IOException {
        deciding.lock();
        try {
            if (memoryFile != null && !dryRun && !state.memory().equals(saved)) {
                memoryFile.write(state.memory());
                saved = state.memory();
            }
        } finally {
            deciding.unlock();
        }
    }

    private Duration now() {
        return Duration.ofNanos(clock.getAsLong());
    }

    /** Collects what a controller needs. Not thread-safe. */
    public static final class Builder {

        private final FailoverCore core;
        private final Map<NodeId, NodeAccess> nodes = new LinkedHashMap<>();
        private Duration limit = Duration.ofSeconds(1);
        private Consumer<? super AuditEvent> audit = event -> {};
        private LongSupplier clock = System::nanoTime;
        private boolean dryRun;
        private @Nullable Executor executor;
        private @Nullable MemoryFile memoryFile;
        private @Nullable PrimaryHooks hooks;

        private Builder(FailoverCore core) {
            this.core = Objects.requireNonNull(core, "core");
        }

        /**
         * Adds the way to a node.
         *
         * @param node a node of the realm
         * @param access the way to it
         * @return this
         */
        public Builder node(NodeId node, NodeAccess access) {
            nodes.put(node, Objects.requireNonNull(access, "access"));
            return this;
        }

        /**
         * Sets where threads come from; required. One is taken for each node while something is asked of it.
         *
         * @param threads gives a thread to every task at once
         * @return this
         */
        public Builder executor(Executor threads) {
            this.executor = threads;
            return this;
        }

        /**
         * Sets how long a poll waits for the nodes; one second unless set. A node that does not answer within it is silent.
         *
         * @param wait the limit
         * @return this
         */
        public Builder limit(Duration wait) {
            this.limit = wait;
            return this;
        }

        /**
         * Sets where to remember; without it, a restart forgets everything.
         *
         * @param file the file
         * @return this
         */
        public Builder memory(MemoryFile file) {
            this.memoryFile = file;
            return this;
        }

        /**
         * Sets how to fence and promote servers outside of HAProxy.
         *
         * @param told does it
         * @return this
         */
        public Builder hooks(PrimaryHooks told) {
            this.hooks = told;
            return this;
        }

        /**
         * Sets who hears of everything.
         *
         * @param listener called in the threads that call the controller; must be quick and not call it back
         * @return this
         */
        public Builder audit(Consumer<? super AuditEvent> listener) {
            this.audit = listener;
            return this;
        }

        /**
         * Sets the clock; {@link System#nanoTime()} unless set.
         *
         * @param nanos nanoseconds of a clock that never goes back
         * @return this
         */
        public Builder clock(LongSupplier nanos) {
            this.clock = nanos;
            return this;
        }

        /**
         * Only tells what it would do: nothing is carried out, nothing written. What would follow once the first steps are
         * done is not told, for they are not.
         *
         * @return this
         */
        public Builder dryRun() {
            this.dryRun = true;
            return this;
        }

        /**
         * Makes the controller, with what an earlier one has left in the memory.
         *
         * @return the controller
         * @throws IOException if the memory cannot be read
         * @throws IllegalStateException if there is no executor, or a node of the realm cannot be reached
         */
        public FailoverController build() throws IOException {
            if (executor == null) {
                throw new IllegalStateException("Give the controller an executor; it starts no threads of its own");
            }
            if (!nodes.keySet().equals(new HashSet<>(core.realm().nodes()))) {
                throw new IllegalStateException("There is a way to " + nodes.keySet() + ", but the realm has "
                        + core.realm().nodes());
            }
            return new FailoverController(this, memoryFile == null ? Memory.EMPTY : memoryFile.read());
        }
    }
}
