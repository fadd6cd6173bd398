// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.resilience;

import io.haproxy4j.cluster.ClusterPlan;
import io.haproxy4j.cluster.deploy.NodeSetup;
import io.haproxy4j.cluster.deploy.Verdict;
import io.haproxy4j.cluster.deploy.local.LocalKeepalived;
import io.haproxy4j.cluster.deploy.local.LocalTarget;
import io.haproxy4j.cluster.failover.HaproxyNode;
import io.haproxy4j.cluster.failover.NodeAccess;
import io.haproxy4j.cluster.failover.decision.Action;
import io.haproxy4j.cluster.failover.decision.NodeId;
import io.haproxy4j.cluster.failover.decision.NodeLook;
import io.haproxy4j.config.check.HaproxyChecker;
import io.haproxy4j.keepalived.KeepalivedChecker;
import io.haproxy4j.keepalived.runtime.TrackFile;
import io.haproxy4j.runtime.RuntimeClient;
import io.haproxy4j.runtime.transport.TimeLimits;
import io.haproxy4j.runtime.transport.Transport;
import io.haproxy4j.testkit.HaproxyVersions;
import io.haproxy4j.testkit.KeepalivedVersions;
import io.haproxy4j.testkit.NamespaceNode;
import io.haproxy4j.testkit.NodeProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A load balancer: a node with the planned files, its HAProxy and its keepalived, each of a release of its own. */
final class Machine {

    private static final Map<String, String> HAPROXY =
            Map.of("a1", "2.6", "a2", "3.0", "b1", "3.2", "b2", "3.4", "c1", "3.0", "c2", "2.6");
    private static final Map<String, String> KEEPALIVED = Map.of("a", "2.2", "b", "2.3", "c", "2.3");

    private static final String MASTER_SOCKET = "/run/haproxy/master.sock";

    private static final Pattern ENTERED = Pattern.compile("Entering (MASTER|BACKUP|FAULT) STATE");

    private static final Duration LIMIT = Duration.ofSeconds(20);

    /** A HAProxy that has gone is not waited for: whether it comes back is the controller's business. */
    private static final TimeLimits IMPATIENT =
            new TimeLimits(Duration.ofMillis(150), Duration.ofMillis(400), Duration.ofMillis(400));

    private final NamespaceNode node;
    private final Path folder;
    private final WallClock clock;
    private final Path haproxyProgram;
    private final Path keepalivedProgram;
    private @Nullable NodeProcess haproxy;
    private @Nullable NodeProcess keepalived;

    /** A machine whose files are in a folder that the node sees too. */
    Machine(NamespaceNode node, Path folder, WallClock clock) {
        this.node = node;
        this.folder = folder;
        this.clock = clock;
        String region = Blueprint.region(node.name());
        haproxyProgram = HaproxyVersions.fromEnvironment().getOrSkip(release()).path();
        keepalivedProgram = KeepalivedVersions.fromEnvironment()
                .getOrSkip(Objects.requireNonNull(KEEPALIVED.get(region)))
                .path();
    }

    String name() {
        return node.name();
    }

    NodeId id() {
        return new NodeId(Blueprint.region(name()), name());
    }

    NamespaceNode node() {
        return node;
    }

    WallClock clock() {
        return clock;
    }

    /**
     * Whether its HAProxy notices every step of the wall clock. A 2.6.12 misses one that comes while it works: it compares
     * the time before and after it has waited for events, and nothing in between.
     */
    boolean keepsTime() {
        return !release().equals("2.6");
    }

    private String release() {
        return Objects.requireNonNull(HAPROXY.get(name()));
    }

    NodeProcess haproxy() {
        return Objects.requireNonNull(haproxy);
    }

    NodeProcess keepalived() {
        return Objects.requireNonNull(keepalived);
    }

    /** Puts the first files in place; nothing is started. */
    void install(ClusterPlan plan) throws IOException, InterruptedException {
        Verdict verdict = target().install(NodeSetup.of(plan, name()));
        if (!verdict.accepted()) {
            throw new AssertionError(name() + " refuses its files: " + verdict);
        }
    }

    /** Starts both programs. */
    void start() {
        startHaproxy();
        startKeepalived();
    }

    void startHaproxy() {
        haproxy = run(
                haproxyProgram.toString(),
                "-W",
                "-db",
                "-S",
                MASTER_SOCKET + ",mode,600,level,admin",
                "-f",
                folder.resolve("current/" + NodeSetup.HAPROXY).toString());
    }

    void startKeepalived() {
        keepalived = run(
                keepalivedProgram.toString(),
                "-n",
                "-l",
                "-D",
                "-f",
                folder.resolve("current/" + NodeSetup.KEEPALIVED).toString());
    }

    private NodeProcess run(String... words) {
        return node.start(clock.by(List.of(words)).toArray(String[]::new));
    }

    /** Leads to the clients, who have a network of their own. */
    void route() {
        node.run("ip", "route", "replace", Blueprint.CLIENTS, "via", Blueprint.CLIENT);
    }

    void powerOn() {
        node.powerOn();
        route();
        start();
    }

    /** Whether it holds its region's address. */
    boolean holds() {
        try {
            String address = Blueprint.vip(Blueprint.region(name()));
            return node.isUp()
                    && Files.readString(node.path("/proc/1/net/fib_trie")).contains("|-- " + address + "\n");
        } catch (IOException | IllegalStateException e) {
            // It has just been switched off.
            return false;
        }
    }

    /** Whether it could take the address at once: its keepalived has come back to terms with HAProxy and controller. */
    boolean standsBy() {
        List<String> entered = keepalived().log().all().stream()
                .filter(line -> ENTERED.matcher(line).find())
                .toList();
        return !entered.isEmpty() && !entered.get(entered.size() - 1).contains("FAULT");
    }

    /** For an operator and for those who look at what came of it: they wait for a machine that is busy. */
    RuntimeClient client() {
        return client(node.path(Blueprint.ADMIN_SOCKET), TimeLimits.DEFAULT);
    }

    private static RuntimeClient client(Path socket, TimeLimits limits) {
        return RuntimeClient.builder(Transport.jdkUnix(socket)).limits(limits).build();
    }

    /** The way of a deployment to it. */
    LocalTarget target() {
        Path check = inside("haproxy", haproxyProgram);
        Path failoverCheck = inside("keepalived", keepalivedProgram);
        List<String> reload =
                keepalived == null ? List.of("false") : List.of("kill", "-HUP", Long.toString(keepalived.pid()));
        return LocalTarget.builder(name(), folder)
                .checker(HaproxyChecker.of(check))
                .keepalived(new LocalKeepalived(KeepalivedChecker.of(failoverCheck), reload, LIMIT))
                .programs(node.path(Blueprint.PROGRAMS))
                .sockets(node.path(Blueprint.ADMIN_SOCKET), node.path(MASTER_SOCKET))
                .limit(LIMIT)
                .build();
    }

    /** A program that runs another one in the node, wherever that is now. */
    private Path inside(String name, Path program) {
        Path file = folder.resolve(name);
        List<String> words = new ArrayList<>(List.of("exec"));
        words.addAll(node.inside(program.toString()));
        try {
            Files.writeString(file, "#!/bin/sh\n" + String.join(" ", words) + " \"$@\"\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** The way of a controller to it. After a loss of power it has another socket. */
    NodeAccess access() {
        return new NodeAccess() {
            private Path socket = Path.of("/");
            private @Nullable HaproxyNode known;

            private HaproxyNode haproxy() throws IOException {
                try {
                    Path now = node.path(Blueprint.ADMIN_SOCKET);
                    HaproxyNode before = known;
                    if (before != null && now.equals(socket)) {
                        return before;
                    }
                    HaproxyNode fresh =
                            HaproxyNode.of(client(now, IMPATIENT), TrackFile.at(node.path(Blueprint.LEAVE_FILE)));
                    socket = now;
                    known = fresh;
                    return fresh;
                } catch (IllegalStateException e) {
                    throw new IOException(name() + " is off", e);
                }
            }

            @Override
            public NodeLook look() throws IOException {
                return haproxy().look();
            }

            @Override
            public void carryOut(Action.OnNode action) throws IOException {
                haproxy().carryOut(action);
            }
        };
    }
}
