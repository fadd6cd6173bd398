// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.resilience;

import io.haproxy4j.cluster.failover.FailoverController;
import io.haproxy4j.cluster.failover.MemoryFile;
import io.haproxy4j.cluster.failover.decision.AuditEvent;
import io.haproxy4j.cluster.failover.decision.FailoverCore;
import io.haproxy4j.cluster.failover.decision.FailoverPolicy;
import io.haproxy4j.cluster.failover.decision.Memory;
import io.haproxy4j.cluster.failover.decision.NodeId;
import io.haproxy4j.cluster.failover.decision.Order;
import io.haproxy4j.cluster.failover.decision.Realm;
import io.haproxy4j.cluster.failover.decision.RegionPolicy;
import io.haproxy4j.cluster.failover.decision.Standing;
import io.haproxy4j.cluster.failover.decision.VipPolicy;
import io.haproxy4j.cluster.failover.decision.VrrpRole;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A controller over the site, which looks as often as it can. It can be killed, and another one takes its place. */
final class Control {

    static final String SERVICE = "web";

    private static final Realm REALM = Realm.of(Blueprint.topology(0));

    private final Collection<Machine> machines;
    private final Path memory;
    private final Executor threads;
    private final List<AuditEvent> audit = new CopyOnWriteArrayList<>();
    private final Map<NodeId, VrrpRole> roles = new ConcurrentHashMap<>();
    private volatile @Nullable FailoverController controller;
    private volatile boolean ends;
    private volatile @Nullable Exception failure;

    Control(Collection<Machine> machines, Path memory, Executor threads) {
        this.machines = machines;
        this.memory = memory;
        this.threads = threads;
    }

    /** Starts a controller with what the one before it has left. */
    void start() throws IOException {
        FailoverController.Builder builder = FailoverController.builder(new FailoverCore(REALM, policy()))
                .memory(MemoryFile.at(memory))
                .limit(Duration.ofMillis(800))
                .executor(threads)
                .audit(audit::add);
        machines.forEach(machine -> builder.node(machine.id(), machine.access()));
        FailoverController fresh = builder.build();
        roles.forEach(fresh::role);
        controller = fresh;
    }

    private static FailoverPolicy policy() {
        return FailoverPolicy.DEFAULTS
                .with(new VipPolicy(
                        Duration.ofMillis(80),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(2),
                        false,
                        true,
                        VipPolicy.SplitBrain.REPORT,
                        Duration.ofSeconds(2)))
                .with(new RegionPolicy(
                        50, Duration.ofMillis(500), Duration.ofSeconds(1), List.of(50), Duration.ofMillis(500)))
                .withRetryAfter(Duration.ofMillis(500));
    }

    /** Ends it in the middle of whatever it does. */
    void kill() {
        controller = null;
    }

    /** Polls until the end; for a thread of its own. */
    void run() {
        while (!ends) {
            FailoverController now = controller;
            try {
                if (now != null) {
                    now.poll();
                }
            } catch (IOException | RuntimeException e) {
                failure = e;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(30));
        }
    }

    void end() {
        ends = true;
    }

    void order(Order order) throws IOException {
        current().order(order);
    }

    void role(NodeId node, VrrpRole role) {
        roles.put(node, role);
        FailoverController now = controller;
        if (now != null) {
            now.role(node, role);
        }
    }

    Memory memory() {
        return current().memory();
    }

    /** Whether no node is kept from taking its region's address. */
    boolean isAllIn() {
        return memory().standings().values().stream().noneMatch(stood -> stood.standing() == Standing.OUT);
    }

    private FailoverController current() {
        FailoverController now = controller;
        if (now == null) {
            throw new IllegalStateException("there is no controller now");
        }
        return now;
    }

    /** All that the controllers have told. */
    List<AuditEvent> audit() {
        return List.copyOf(audit);
    }

    void assertNotFailed() {
        Exception failed = failure;
        if (failed != null) {
            throw new AssertionError("the controller's poll failed", failed);
        }
    }
}
