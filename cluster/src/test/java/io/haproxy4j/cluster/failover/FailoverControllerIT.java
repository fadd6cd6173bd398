// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haproxy4j.cluster.failover.decision.AuditEvent;
import io.haproxy4j.cluster.failover.decision.FailoverCore;
import io.haproxy4j.cluster.failover.decision.FailoverPolicy;
import io.haproxy4j.cluster.failover.decision.Intent;
import io.haproxy4j.cluster.failover.decision.NodeId;
import io.haproxy4j.cluster.failover.decision.Order;
import io.haproxy4j.cluster.failover.decision.PrimaryPolicy;
import io.haproxy4j.cluster.failover.decision.PrimaryService;
import io.haproxy4j.cluster.failover.decision.Realm;
import io.haproxy4j.cluster.failover.decision.RegionPolicy;
import io.haproxy4j.cluster.failover.decision.RegionalService;
import io.haproxy4j.cluster.failover.decision.RegionalService.Spread;
import io.haproxy4j.cluster.failover.decision.ServerId;
import io.haproxy4j.cluster.failover.decision.Standing;
import io.haproxy4j.cluster.failover.decision.VipPolicy;
import io.haproxy4j.keepalived.runtime.TrackFile;
import io.haproxy4j.runtime.RuntimeClient;
import io.haproxy4j.runtime.servers.AdminState;
import io.haproxy4j.runtime.transport.TimeLimits;
import io.haproxy4j.runtime.transport.Transport;
import io.haproxy4j.testkit.ApplicationServer;
import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyProcess;
import io.haproxy4j.testkit.HaproxyTest;
import io.haproxy4j.testkit.LoopbackAddress;
import io.haproxy4j.testkit.Readiness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;

/** A controller over three real HAProxy with real servers behind them. */
class FailoverControllerIT {

    private static final Duration LIMIT = Duration.ofSeconds(40);

    /** A controller that finds no node lost, though the machine stands still for some time. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration IMPATIENCE = Duration.ofSeconds(2);
    private static final List<NodeId> NODES =
            List.of(new NodeId("a", "a1"), new NodeId("a", "a2"), new NodeId("b", "b1"));
    private static final ServerId WA = new ServerId("be_web", "wa");
    private static final ServerId WB = new ServerId("be_web", "wb");
    private static final Realm REALM = new Realm(
            NODES,
            List.of(new RegionalService(
                    "web", "be_web", Map.of("a", List.of("wa"), "b", List.of("wb")), List.of("a", "b"), Spread.ALL)),
            List.of(new PrimaryService("db", "be_db", List.of("db1", "db2"), "be_db_watch")));
    private static final FailoverPolicy POLICY = FailoverPolicy.DEFAULTS
            .with(VipPolicy.DEFAULTS.within(Duration.ofMillis(600), Duration.ofSeconds(1)))
            .with(new RegionPolicy(
                    50, Duration.ofMillis(300), Duration.ofMillis(500), List.of(10, 50), Duration.ofMillis(200)))
            .with(new PrimaryPolicy(true, Duration.ofMillis(300), Duration.ZERO, Duration.ofSeconds(2), false))
            .withRetryAfter(Duration.ofMillis(500));

    @TempDir
    Path folder;

    private interface Story {
        void tell(Site site) throws Exception;
    }

    /** The nodes, the servers behind them, and what the controller has said. */
    private final class Site implements AutoCloseable {
        final Map<NodeId, HaproxyProcess> nodes = new LinkedHashMap<>();
        final Map<NodeId, RuntimeClient> clients = new LinkedHashMap<>();
        private final List<RuntimeClient> opened = new ArrayList<>();
        final Map<String, ApplicationServer> servers = new LinkedHashMap<>();
        final List<AuditEvent> audit = new CopyOnWriteArrayList<>();
        final ExecutorService threads = Executors.newCachedThreadPool();
        private final LoopbackAddress address = LoopbackAddress.reserve();
        FailoverController controller;

        Site(HaproxyFactory factory) throws IOException {
            int port = 8001;
            for (String name : List.of("wa", "wb", "db1", "db2")) {
                servers.put(name, ApplicationServer.start(name, address.port(port++)));
            }
            String config = """
                    defaults
                        mode http
                        timeout connect 500ms
                        timeout client 5s
                        timeout server 5s
                        timeout check 5s
                        option httpchk GET /health
                        default-server check inter 100ms fall 2 rise 2 weight 100
                    frontend web
                        bind "${ADDRESS}:8080"
                        default_backend be_web
                    frontend db
                        bind "${ADDRESS}:8081"
                        default_backend be_db
                    backend be_web
                        server wa HOST:8001
                        server wb HOST:8002
                    backend be_db
                        server db1 HOST:8003 disabled
                        server db2 HOST:8004 disabled
                    backend be_db_watch
                        server db1 HOST:8003
                        server db2 HOST:8004
                    """.replace("HOST", address.host());
            for (NodeId node : NODES) {
                HaproxyProcess process = factory.builder()
                        .config(config)
                        .masterWorker(true)
                        .readyWhen(Readiness.serverUp("be_db_watch/db1").and(Readiness.serverUp("be_web/wb")))
                        .start();
                nodes.put(node, process);
                clients.put(node, client(process, PATIENCE));
            }
            controller = build(builder -> {});
        }

        private RuntimeClient client(HaproxyProcess process, Duration patience) {
            RuntimeClient client = RuntimeClient.builder(Transport.unix(process.adminSocket()))
                    .limits(new TimeLimits(patience, patience, patience))
                    .build();
            opened.add(client);
            return client;
        }

        FailoverController build(Consumer<FailoverController.Builder> more) throws IOException {
            return build(PATIENCE, more);
        }

        FailoverController build(Duration patience, Consumer<FailoverController.Builder> more) throws IOException {
            FailoverController.Builder builder = FailoverController.builder(new FailoverCore(REALM, POLICY))
                    .memory(MemoryFile.at(folder.resolve("memory.json")))
                    .limit(patience)
                    .executor(threads)
                    .audit(audit::add);
            nodes.forEach(
                    (node, process) -> builder.node(node, HaproxyNode.of(client(process, patience), trackFile(node))));
            more.accept(builder);
            return builder.build();
        }

        TrackFile trackFile(NodeId node) {
            return TrackFile.at(folder.resolve(node.node() + ".leave"));
        }

        AdminState state(NodeId node, ServerId server) {
            return clients.get(node)
                    .server(server.backend(), server.server())
                    .state()
                    .adminState();
        }

        boolean everywhere(ServerId server, AdminState state) {
            return NODES.stream().allMatch(node -> state(node, server) == state);
        }

        /** Polls until something holds. */
        List<Intent> until(String what, Callable<Boolean> condition) throws Exception {
            List<Intent> decided = new ArrayList<>();
            long end = System.nanoTime() + LIMIT.toNanos();
            while (!condition.call()) {
                assertThat(System.nanoTime())
                        .as("in time: %s; told: %s", what, audit)
                        .isLessThan(end);
                decided.addAll(controller.poll());
                java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
            return decided;
        }

        /** Polls for a while: long enough for anything that is due to happen. */
        List<Intent> quietly(Duration time) throws Exception {
            long end = System.nanoTime() + time.toNanos();
            return until("time passes", () -> System.nanoTime() > end);
        }

        @Override
        public void close() throws IOException {
            opened.forEach(RuntimeClient::close);
            servers.values().forEach(ApplicationServer::close);
            address.close();
            threads.shutdownNow();
            try {
                assertThat(threads.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new java.io.InterruptedIOException("interrupted while closing");
            }
        }
    }

    private void with(HaproxyFactory factory, Story story) throws Exception {
        try (Site site = new Site(factory)) {
            story.tell(site);
        }
    }

    @HaproxyTest
    void a_region_is_drained_and_comes_back_and_a_primary_changes_with_the_old_one_fenced(HaproxyFactory factory)
            throws Exception {
        with(factory, site -> {
            ServerId db1 = new ServerId("be_db", "db1");
            ServerId db2 = new ServerId("be_db", "db2");
            site.until("db1 is made primary", () -> site.everywhere(db1, AdminState.READY));
            assertThat(site.everywhere(db2, AdminState.MAINT)).isTrue();

            site.servers.get("wa").healthy(false);
            site.servers.get("db1").down();
            site.until(
                    "region a is drained, db2 is primary",
                    () -> site.everywhere(WA, AdminState.DRAIN) && site.everywhere(db2, AdminState.READY));
            assertThat(site.everywhere(db1, AdminState.MAINT)).isTrue();
            assertThat(site.everywhere(WB, AdminState.READY)).isTrue();

            site.servers.get("wa").healthy(true);
            site.servers.get("db1").up();
            site.until(
                    "region a is back with its whole weight",
                    () -> NODES.stream().allMatch(node -> {
                        var state =
                                site.clients.get(node).server("be_web", "wa").state();
                        return state.adminState() == AdminState.READY && state.weight() == 100;
                    }));
            assertThat(site.audit.stream()
                            .filter(AuditEvent.RegionMoved.class::isInstance)
                            .map(event -> ((AuditEvent.RegionMoved) event)
                                            .phase()
                                            .stage() + " "
                                    + ((AuditEvent.RegionMoved) event).phase().step()))
                    .containsExactly("OUT 0", "RETURNING 0", "RETURNING 1", "IN 0");
            assertThat(site.everywhere(db1, AdminState.MAINT))
                    .as("the old primary stays out")
                    .isTrue();
        });
    }

    @HaproxyTest
    void what_an_operator_sets_by_hand_outlives_a_reload_and_a_restart_of_the_controller(HaproxyFactory factory)
            throws Exception {
        with(factory, site -> {
            NodeId a1 = NODES.get(0);
            site.quietly(Duration.ofMillis(300));
            site.clients.get(a1).server("be_web", "wa").setState(AdminState.MAINT);
            site.until("it is seen", () -> site.audit.stream().anyMatch(AuditEvent.OperatorTook.class::isInstance));

            site.controller = site.build(builder -> {});
            assertThat(site.nodes.get(a1).reload().successful()).isTrue();
            site.until(
                    "the reload is seen and what it has lost is put back",
                    () -> site.audit.stream().anyMatch(AuditEvent.Reloaded.class::isInstance)
                            && site.state(a1, WA) == AdminState.MAINT);
            assertThat(site.quietly(Duration.ofSeconds(1)))
                    .extracting(Intent::action)
                    .isEmpty();

            site.clients.get(a1).server("be_web", "wa").setState(AdminState.READY);
            site.until(
                    "it is given back",
                    () -> site.audit.stream().anyMatch(AuditEvent.OperatorReleased.class::isInstance));
            assertThat(site.state(a1, WA)).isEqualTo(AdminState.READY);
        });
    }

    @HaproxyTest(versions = "3.2")
    void an_order_drains_and_tells_when_it_is_drained(HaproxyFactory factory) throws Exception {
        with(factory, site -> {
            site.controller.order(new Order.TakeOut(WA, AdminState.DRAIN));
            site.until("drained", () -> site.audit.stream().anyMatch(AuditEvent.Drained.class::isInstance));
            assertThat(site.everywhere(WA, AdminState.DRAIN)).isTrue();
            site.controller.order(new Order.PutBack(WA));
            site.until("ready again", () -> site.everywhere(WA, AdminState.READY));
        });
    }

    @HaproxyTest(versions = "3.2")
    void a_dry_run_explains_and_does_nothing(HaproxyFactory factory) throws Exception {
        with(factory, site -> {
            site.controller = site.build(FailoverController.Builder::dryRun);
            site.servers.get("wa").healthy(false);
            List<Intent> decided = site.until(
                    "it would drain",
                    () -> site.audit.stream()
                            .anyMatch(event -> event instanceof AuditEvent.Decided told
                                    && told.intent()
                                            .toString()
                                            .equals("set be_web/wa DRAIN on a/a1: a of web is OUT")));
            assertThat(decided).isNotEmpty();
            assertThat(site.everywhere(WA, AdminState.READY)).isTrue();
            assertThat(folder.resolve("memory.json")).doesNotExist();
        });
    }

    @HaproxyTest(versions = "3.2")
    void a_controller_that_cannot_remember_does_nothing(HaproxyFactory factory) throws Exception {
        with(factory, site -> {
            Path disk = folder.resolve("disk");
            site.controller = site.build(builder -> builder.memory(MemoryFile.at(disk.resolve("memory.json"))));
            assertThatThrownBy(() -> site.controller.order(new Order.TakeOut(WA, AdminState.DRAIN)))
                    .isInstanceOf(IOException.class);
            assertThatThrownBy(site.controller::poll).isInstanceOf(IOException.class);
            assertThat(site.everywhere(WA, AdminState.READY)).isTrue();
            Files.createDirectory(disk);
            site.until("the order is carried out", () -> site.everywhere(WA, AdminState.DRAIN));
        });
    }

    @HaproxyTest(versions = "3.2")
    void a_node_that_hangs_leaves_the_address_and_comes_back_behind(HaproxyFactory factory) throws Exception {
        with(factory, site -> {
            NodeId a1 = NODES.get(0);
            site.controller = site.build(IMPATIENCE, builder -> {});
            site.quietly(Duration.ofMillis(300));
            site.nodes.get(a1).pause();
            site.until("it leaves", () -> site.trackFile(a1).read() == TrackFile.LEAVE);
            assertThat(site.controller.memory().standings().get(a1).standing()).isEqualTo(Standing.OUT);
            site.nodes.get(a1).resume();
            site.until("it stands behind", () -> site.trackFile(a1).read() == HaproxyNode.BEHIND);
            assertThat(site.trackFile(NODES.get(1)).read()).isEqualTo(TrackFile.NORMAL);
        });
    }
}
