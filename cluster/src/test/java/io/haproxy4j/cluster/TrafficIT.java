// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster;

import static io.haproxy4j.cluster.RunningCluster.LIMIT;
import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.cluster.deploy.Load;
import io.haproxy4j.cluster.topology.AppServer;
import io.haproxy4j.cluster.topology.Application;
import io.haproxy4j.cluster.topology.Application.Balance;
import io.haproxy4j.cluster.topology.ClusterTopology;
import io.haproxy4j.cluster.topology.HealthCheck;
import io.haproxy4j.cluster.topology.HostSettings;
import io.haproxy4j.cluster.topology.Listener;
import io.haproxy4j.runtime.RuntimeClient;
import io.haproxy4j.runtime.stats.StatRow;
import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyProcess;
import io.haproxy4j.testkit.HaproxyTest;
import io.haproxy4j.testkit.LoopbackAddress;
import io.haproxy4j.testkit.Readiness;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** What clients see of a node that runs its planned file, while servers come and go. */
class TrafficIT {

    private static final String HOST = "region-a.example.com";
    private static final int PORT = 8080;
    private static final int CLIENTS = 4;

    /** What a busy machine may add. */
    private static final long SLACK_MILLIS = 10_000;

    /** Two servers in one process: one answers at once, the other takes its time. */
    private static final String SERVERS = """
            global
                maxconn 1000
            defaults
                mode http
                timeout connect 1s
                timeout client 30s
                timeout server 1s
            frontend fast
                bind "${ADDRESS}:8001"
                http-request return status 200 content-type text/plain string fast
            frontend slow
                bind "${ADDRESS}:8002"
                timeout tarpit 300ms
                http-request tarpit deny_status 200
            """;

    @TempDir
    Path folder;

    private HaproxyProcess node(
            HaproxyFactory factory, LoopbackAddress address, Consumer<Application.Builder> web, String... arguments) {
        String config = ClusterTopology.builder("shop")
                .region("a", r -> r.node("n1", address.host()))
                .application("web", web)
                .listener(Listener.http(PORT))
                .host(HostSettings.shared(socket().toString(), "/usr/local/lib/haproxy4j"))
                .build()
                .plan()
                .haproxy("n1")
                .render();
        HaproxyProcess node = factory.builder()
                .address(address)
                .masterWorker(false)
                .arguments(arguments)
                .config(config)
                .start();
        node.await(Readiness.serverUp("be_web_a/s1"), LIMIT);
        return node;
    }

    private Path socket() {
        return folder.resolve("admin.sock");
    }

    private static HealthCheck check() {
        return HealthCheck.http("/health").every(Duration.ofMillis(500), Duration.ofMillis(250));
    }

    private static StatRow server(HaproxyProcess node, String server) {
        return RuntimeClient.unix(node.adminSocket()).stats().rows().stream()
                .filter(row -> row.proxy().equals("be_web_a") && row.name().equals(server))
                .findFirst()
                .orElseThrow();
    }

    private static void await(Object what, BooleanSupplier condition) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("%s", what).isLessThan(end);
            LockSupport.parkNanos(5_000_000);
        }
    }

    /** Waits for that many more answers. */
    private static void awaitRequests(Load load, int more) {
        long wanted = load.requests() + more;
        await(load, () -> load.requests() >= wanted);
    }

    /** The process that takes the listeners over asks for them through the planned socket. */
    @HaproxyTest
    void anotherProcessTakesTheListenersOverWithoutLoss(HaproxyFactory factory, TestReporter reporter)
            throws IOException {
        try (LoopbackAddress address = LoopbackAddress.reserve()) {
            HaproxyProcess servers = factory.start(SERVERS);
            Consumer<Application.Builder> web =
                    a -> a.check(check()).server("a", "s1", servers.address().host(), 8001);
            HaproxyProcess node = node(factory, address, web);
            RuntimeClient client = RuntimeClient.unix(socket());
            try (Load load = Load.start(address.port(PORT), HOST, false, CLIENTS)) {
                for (int i = 0; i < 3; i++) {
                    awaitRequests(load, 50);
                    HaproxyProcess old = node;
                    String pid = old.info().getOrDefault("Pid", "");
                    node = node(factory, address, web, "-x", socket().toString(), "-sf", pid);
                    await("the old process has ended", () -> !old.isAlive());
                    assertThat(client.process().info().fields().get("Pid"))
                            .isEqualTo(node.info().get("Pid"))
                            .isNotEqualTo(pid);
                }
                awaitRequests(load, 50);
                reporter.publishEntry(factory.binary() + ", 3 processes", load.toString());
                assertThat(load.errors()).as(load.toString()).isZero();
            } finally {
                factory.instances().forEach(HaproxyProcess::close);
            }
        }
    }

    @HaproxyTest
    void requestsAreSpreadAsTheApplicationWants(HaproxyFactory factory, TestReporter reporter) throws IOException {
        HaproxyProcess servers = factory.start(SERVERS);
        for (Balance balance : Balance.values()) {
            try (LoopbackAddress address = LoopbackAddress.reserve()) {
                HaproxyProcess node = node(
                        factory,
                        address,
                        a -> a.check(check())
                                .balance(balance)
                                .server(
                                        "a",
                                        new AppServer("s1", servers.address().host(), 8001, false, 20))
                                .server(
                                        "a",
                                        new AppServer("s2", servers.address().host(), 8002, false, 20)));
                node.await(Readiness.serverUp("be_web_a/s2"), LIMIT);
                try (Load load = Load.start(address.port(PORT), HOST, true, CLIENTS)) {
                    awaitRequests(load, 60);
                    assertThat(load.errors()).as(load.toString()).isZero();
                }
                long fast = server(node, "s1").number("lbtot").orElseThrow();
                long slow = server(node, "s2").number("lbtot").orElseThrow();
                reporter.publishEntry(
                        factory.binary() + ", " + balance, fast + " to the fast, " + slow + " to the slow");
                if (balance == Balance.ROUNDROBIN) {
                    // Turns are taken, however long an answer takes.
                    assertThat(fast).isBetween(slow - 2, slow + 2);
                } else {
                    assertThat(fast).isGreaterThan(2 * slow);
                }
                node.close();
            }
        }
    }

    @HaproxyTest
    void aServerThatDiesCostsNoClientItsRequest(HaproxyFactory factory, TestReporter reporter) throws IOException {
        try (LoopbackAddress address = LoopbackAddress.reserve()) {
            HaproxyProcess mortal = factory.start(SERVERS);
            HaproxyProcess other = factory.start(SERVERS);
            HaproxyProcess node = node(
                    factory,
                    address,
                    a -> a.check(check().keepingSessions())
                            .balance(Balance.ROUNDROBIN)
                            .server("a", "s1", mortal.address().host(), 8001)
                            .server("a", "s2", other.address().host(), 8001));
            node.await(Readiness.serverUp("be_web_a/s2"), LIMIT);
            try (Load closing = Load.start(address.port(PORT), HOST, false, CLIENTS);
                    Load keeping = Load.start(address.port(PORT), HOST, true, CLIENTS)) {
                for (int i = 0; i < 2; i++) {
                    awaitRequests(closing, 100);
                    awaitRequests(keeping, 100);
                    mortal.kill();
                    long killed = System.nanoTime();
                    await("s1 is down", () -> server(node, "s1").status().equals("DOWN"));
                    long millis = (System.nanoTime() - killed) / 1_000_000;
                    // While the next check is under way, an asterisk stands in front.
                    assertThat(server(node, "s1").text("check_status")).endsWith("L4CON");
                    reporter.publishEntry(factory.binary() + ", time until a dead server is down", millis + " ms");
                    // One check of the usual interval, two of the fast one.
                    assertThat(millis).isLessThan(1_000 + SLACK_MILLIS);
                    awaitRequests(closing, 100);
                    mortal.restart();
                    node.await(Readiness.serverUp("be_web_a/s1"), LIMIT);
                }
                reporter.publishEntry(
                        factory.binary() + ", 2 servers killed", "close: " + closing + "; keep-alive: " + keeping);
                assertThat(closing.errors()).as(closing.toString()).isZero();
                assertThat(keeping.errors()).as(keeping.toString()).isZero();
                assertThat(server(node, "s1").number("wretr").orElseThrow()).isPositive();
            }
            node.close();
        }
    }

    /** Reads a request, and goes without an answer. */
    private static void swallow(ServerSocket listener, Map<String, AtomicLong> seen) {
        while (true) {
            try (Socket socket = listener.accept()) {
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
                String request = in.readLine();
                if (request != null) {
                    seen.computeIfAbsent(request.split(" ", 2)[0], method -> new AtomicLong())
                            .incrementAndGet();
                }
            } catch (IOException e) {
                // The client has gone, or the test.
                if (listener.isClosed()) {
                    return;
                }
            }
        }
    }

    @HaproxyTest
    void onlyWhatChangesNothingIsSentAgain(HaproxyFactory factory) throws Exception {
        Map<String, AtomicLong> seen = new ConcurrentHashMap<>();
        try (LoopbackAddress address = LoopbackAddress.reserve();
                ServerSocket listener = new ServerSocket(8001, 50, InetAddress.getByName(address.host()))) {
            Thread server = new Thread(() -> swallow(listener, seen), "swallow");
            server.setDaemon(true);
            server.start();
            HaproxyProcess node =
                    node(factory, address, a -> a.check(HealthCheck.tcp()).server("a", "s1", address.host(), 8001));
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create("http://" + address.host() + ":" + PORT + "/"));
            // A client each: on a connection that has carried a request, HAProxy leaves trying again to the client.
            assertThat(HttpClient.newHttpClient()
                            .send(request.GET().build(), BodyHandlers.discarding())
                            .statusCode())
                    .isGreaterThanOrEqualTo(500);
            assertThat(HttpClient.newHttpClient()
                            .send(request.POST(BodyPublishers.ofString("once")).build(), BodyHandlers.discarding())
                            .statusCode())
                    .isGreaterThanOrEqualTo(500);
            assertThat(seen.get("GET")).hasValue(4);
            assertThat(seen.get("POST")).hasValue(1);
            node.close();
        }
    }
}
