// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.Outcome;
import io.haproxy4j.runtime.command.Rows;
import io.haproxy4j.runtime.command.RuntimeCommandException;
import io.haproxy4j.runtime.command.RuntimeConnectionException;
import io.haproxy4j.runtime.command.RuntimeConnectionException.Fault;
import io.haproxy4j.runtime.process.AccessLevel;
import io.haproxy4j.runtime.stats.StatFilter;
import io.haproxy4j.runtime.stats.StatRow;
import io.haproxy4j.runtime.transport.Connection;
import io.haproxy4j.runtime.transport.TimeLimits;
import io.haproxy4j.runtime.transport.Transport;
import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyProcess;
import io.haproxy4j.testkit.HaproxyTest;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a client says when things go wrong underneath. */
class FaultsIT {

    private static final String MANY = Fixture.BASE + "backend many\n    server-template s 3000 127.0.0.1:1\n";

    /** Soon tired of a HAProxy that is not there, patient with one that is. */
    private static final TimeLimits SHORT = new TimeLimits(Duration.ofMillis(800), Fixture.LONG, Fixture.LONG);

    /** For a HAProxy that will not answer. */
    private static final TimeLimits HASTY =
            new TimeLimits(Duration.ofMillis(800), Duration.ofMillis(800), Fixture.LONG);

    private static void fault(Fault fault, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuntimeConnectionException.class,
                        e -> assertThat(e.fault()).as(e.getMessage()).isEqualTo(fault));
    }

    private static RuntimeClient shortClient(Transport transport) {
        return RuntimeClient.builder(transport).limits(SHORT).build();
    }

    /** A client that knows the release already, so that it is the next command that meets the limit. */
    private static RuntimeClient hastyClient(Transport transport) {
        RuntimeClient client = RuntimeClient.builder(transport).limits(HASTY).build();
        Fixture.await("it answers", () -> answers(client));
        return client;
    }

    private static boolean answers(RuntimeClient client) {
        try {
            return client.process().info().pid() > 0 && client.release().isAtLeast(2, 6);
        } catch (RuntimeConnectionException e) {
            return false;
        }
    }

    private static Stream<Transport> unixTransports(HaproxyProcess p) {
        return Fixture.unixTransports(p.adminSocket());
    }

    @HaproxyTest
    void aKillInTheMiddleOfAnAnswerIsNoSuccess(HaproxyFactory factory) {
        long ways = Fixture.unixTransports(Path.of("x")).count();
        for (int way = 0; way < ways; way++) {
            HaproxyProcess haproxy = Fixture.start(factory, p -> MANY);
            Transport transport = unixTransports(haproxy).skip(way).findFirst().orElseThrow();
            try (RuntimeClient client = shortClient(transport);
                    Rows<StatRow> rows = client.stats().stream(StatFilter.ALL)) {
                for (int i = 0; i < 10; i++) {
                    rows.next();
                }
                haproxy.kill();
                fault(Fault.LOST, () -> rows.forEachRemaining(r -> {}));
                fault(Fault.CONNECT_FAILED, () -> client.execute("show", "info"));
            }
        }
    }

    @HaproxyTest
    void aCommandThatCrashesTheWorkerIsReportedAsUnanswered(HaproxyFactory factory) {
        HaproxyProcess haproxy = Fixture.start(factory);
        try (RuntimeClient client = shortClient(Transport.unix(haproxy.adminSocket()))) {
            assertThatThrownBy(() -> client.run(
                            CliCommand.of("debug", "dev", "exit", "139").expert()))
                    .isInstanceOfSatisfying(RuntimeConnectionException.class, e -> {
                        assertThat(e.fault()).isEqualTo(Fault.LOST);
                        assertThat(e.stateUnknown()).isTrue();
                    });
            fault(Fault.CONNECT_FAILED, () -> client.execute("show", "info"));
        }
    }

    @HaproxyTest
    void anHttpAnswerWithoutLengthSucceedsOrIsReported(HaproxyFactory factory) {
        HaproxyProcess haproxy = Fixture.start(factory, p -> Fixture.BASE + """
                frontend silent
                    bind "${ADDRESS}:8092"
                    http-request return status 204
                """);
        String url = "http://" + haproxy.address().host() + ":8092/";
        try (RuntimeClient client = shortClient(Transport.unix(haproxy.adminSocket()))) {
            String release = client.release().toString();
            try {
                assertThat(client.process()
                                .httpRequest("GET", url, Fixture.LONG)
                                .status())
                        .isEqualTo(204);
            } catch (RuntimeConnectionException e) {
                assertThat(e.fault()).isEqualTo(Fault.LOST);
                assertThat(e.stateUnknown()).isTrue();
                assertThat(release)
                        .as("a later release that crashes here wants the Javadoc changed")
                        .startsWith("3.4.7");
            }
        }
    }

    /** Up to 3.0 this kills the worker every other time; whatever it does, it must not look like a success. */
    @HaproxyTest(versions = {"2.6", "3.0"})
    void aRevocationListBehindACertificateSucceedsOrIsReported(HaproxyFactory factory) {
        HaproxyProcess haproxy = verifying(factory);
        try (RuntimeClient client = shortClient(Transport.unix(haproxy.adminSocket()))) {
            client.certificates().replace(haproxy.directory() + "/one.pem", Fixture.pki("two.pem"));
            succeedsOrIsReported(
                    client, () -> client.crlFiles().replace(haproxy.directory() + "/ca.crl", Fixture.pki("ca.crl")));
        }
    }

    /** Up to 3.0 this kills the worker. */
    @HaproxyTest(versions = {"2.6", "3.0"})
    void authoritiesAroundACertificateSucceedOrAreReported(HaproxyFactory factory) {
        HaproxyProcess haproxy = verifying(factory);
        try (RuntimeClient client = shortClient(Transport.unix(haproxy.adminSocket()))) {
            String authorities = haproxy.directory() + "/ca.crt";
            client.caFiles().replace(authorities, Fixture.pki("ca.crt"));
            client.certificates().replace(haproxy.directory() + "/one.pem", Fixture.pki("two.pem"));
            succeedsOrIsReported(client, () -> client.caFiles().replace(authorities, Fixture.pki("ca.crt")));
        }
    }

    private static HaproxyProcess verifying(HaproxyFactory factory) {
        return Fixture.start(factory, p -> {
            for (String file : List.of("one.pem", "ca.crt", "ca.crl")) {
                Fixture.write(p.directory().resolve(file), Fixture.pki(file));
            }
            return Fixture.BASE + """
                    frontend tls
                        bind "${ADDRESS}:8443" ssl crt "${DIR}/one.pem" ca-file "${DIR}/ca.crt" crl-file "${DIR}/ca.crl" verify optional
                    """;
        });
    }

    private static void succeedsOrIsReported(RuntimeClient client, Supplier<String> replacement) {
        try {
            assertThat(replacement.get()).contains("Success!");
            assertThat(client.process().info().isStopping()).isFalse();
        } catch (RuntimeConnectionException e) {
            // The worker has gone; whether by the commit or by the abort behind it, it was the last it heard.
            assertThat(e.fault()).isIn(Fault.LOST, Fault.CONNECT_FAILED);
        } catch (RuntimeCommandException e) {
            assertThat(e.refusal().words()).contains("Failed!");
        }
    }

    @HaproxyTest
    void aReloadInTheMiddleOfABatchIsTold(HaproxyFactory factory) {
        HaproxyProcess haproxy = Fixture.start(factory);
        AtomicBoolean reloaded = new AtomicBoolean();
        Transport reloading = afterFirstAnswer(Transport.unix(haproxy.adminSocket()), () -> {
            Fixture.reload(haproxy);
            reloaded.set(true);
        });
        try (RuntimeClient client = RuntimeClient.builder(reloading).build();
                RuntimeClient other = Fixture.client(haproxy)) {
            List<CliCommand> commands = new ArrayList<>();
            for (int i = 0; i < 60_000; i++) {
                commands.add(CliCommand.of("set", "weight", "be/s1", "" + (i % 200 + 1)));
            }
            assertThat(client.release()).isEqualTo(other.release());
            List<Outcome> outcomes = client.batch(commands);
            assertThat(reloaded).isTrue();
            assertThat(outcomes).hasSize(60_000);
            assertThat(outcomes.get(0).isOk()).isTrue();
            assertThat(outcomes.get(59_999))
                    .as("the old worker says that it is on its way out")
                    .isInstanceOf(Outcome.Refused.class);
            assertThat(other.server("be", "s1").weight().current()).isEqualTo(10);
        }
    }

    /** Runs something once, in the middle of the first long exchange. */
    private static Transport afterFirstAnswer(Transport transport, Runnable action) {
        AtomicBoolean done = new AtomicBoolean();
        return new Transport() {
            @Override
            public Connection connect(Duration limit) {
                Connection connection = transport.connect(limit);
                return new Connection() {
                    @Override
                    public ByteBuffer exchange(ByteBuffer out, Duration waiting) {
                        if (out != null && out.position() > 0 && out.remaining() > 100_000 && !done.getAndSet(true)) {
                            action.run();
                        }
                        return connection.exchange(out, waiting);
                    }

                    @Override
                    public void close() {
                        connection.close();
                    }
                };
            }

            @Override
            public void close() {
                transport.close();
            }
        };
    }

    @HaproxyTest
    void aStoppedProcessMeetsTheTimeLimit(HaproxyFactory factory) {
        HaproxyProcess haproxy = Fixture.start(factory);
        unixTransports(haproxy).forEach(transport -> {
            try (RuntimeClient client = hastyClient(transport)) {
                haproxy.pause();
                try {
                    long begin = System.nanoTime();
                    assertThatThrownBy(() -> client.execute("set", "weight", "be/s1", "5"))
                            .isInstanceOfSatisfying(RuntimeConnectionException.class, e -> {
                                assertThat(e.fault()).isEqualTo(Fault.FIRST_BYTE_TIMEOUT);
                                assertThat(e.stateUnknown()).isTrue();
                            });
                    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(15));
                    assertThatThrownBy(() -> client.execute("show", "info"))
                            .isInstanceOfSatisfying(
                                    RuntimeConnectionException.class,
                                    e -> assertThat(e.stateUnknown()).isFalse());
                } finally {
                    haproxy.resume();
                }
                Fixture.await("it answers again", () -> answers(client));
            }
        });
    }

    @HaproxyTest
    void theEleventhConnectionIsToldWhy(HaproxyFactory factory) {
        HaproxyProcess haproxy = Fixture.start(factory);
        try (RuntimeClient greedy = RuntimeClient.builder(Transport.jdkUnix(haproxy.adminSocket()))
                        .maxConnections(10)
                        .build();
                RuntimeClient eleventh = hastyClient(Transport.jdkUnix(haproxy.adminSocket()))) {
            List<RuntimeSession> sessions = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                RuntimeSession session = greedy.session();
                session.process().level();
                sessions.add(session);
            }
            assertThatThrownBy(() -> eleventh.execute("show", "info"))
                    .isInstanceOfSatisfying(
                            RuntimeConnectionException.class,
                            e -> assertThat(e.fault()).isEqualTo(Fault.FIRST_BYTE_TIMEOUT))
                    .hasMessageContaining("stats maxconn");
            sessions.get(0).close();
            Fixture.await("it is served", () -> answers(eleventh));
            sessions.forEach(RuntimeSession::close);
        }
    }

    @HaproxyTest(versions = "3.2")
    void aClientWhoseConnectionsAreAllInUseSaysSo(HaproxyFactory factory) {
        HaproxyProcess haproxy = Fixture.start(factory);
        try (RuntimeClient client = RuntimeClient.builder(Transport.unix(haproxy.adminSocket()))
                .maxConnections(1)
                .connectionWait(Duration.ofMillis(50))
                .build()) {
            try (RuntimeSession session = client.session()) {
                session.process().level();
                assertThatThrownBy(() -> client.execute("show", "info"))
                        .isInstanceOfSatisfying(RuntimeConnectionException.class, e -> {
                            assertThat(e.fault()).isEqualTo(Fault.NO_FREE_CONNECTION);
                            assertThat(e.stateUnknown()).isFalse();
                        })
                        .hasMessageContaining("maxConnections");
            }
            assertThat(client.execute("show", "info").size()).isPositive();
        }
    }

    @HaproxyTest
    void aReplacedSocketFileIsFollowed(HaproxyFactory factory) {
        HaproxyProcess haproxy = Fixture.start(factory);
        try (RuntimeClient client = Fixture.client(haproxy);
                RuntimeSession session = client.session(Duration.ZERO)) {
            long before = session.process().info().pid();
            haproxy.restart();
            assertThat(client.process().info().pid()).isNotEqualTo(before);
            assertThat(session.process().info().pid()).isNotEqualTo(before);
        }
    }

    @HaproxyTest
    void aConnectionClosedForIdlenessIsMadeAnew(HaproxyFactory factory) {
        HaproxyProcess haproxy =
                Fixture.start(factory, p -> Fixture.BASE.replace("maxconn 500", "maxconn 500\n    stats timeout 1s"));
        try (RuntimeClient client = Fixture.client(haproxy);
                RuntimeSession session = client.session(Duration.ZERO)) {
            session.idleTimeout(Duration.ofSeconds(1));
            assertThat(session.process().level()).isEqualTo(AccessLevel.ADMIN);
            int before = session.reconnects();
            Fixture.await("HAProxy has closed the idle connection", () -> cliStreams(client) == 1);
            session.server("be", "s1").setWeight(17);
            assertThat(client.server("be", "s1").weight().current()).isEqualTo(17);
            assertThat(session.reconnects()).isEqualTo(before + 1);
        }
    }

    private static long cliStreams(RuntimeClient client) {
        try (Rows<?> rows = client.sessions().stream()) {
            rows.forEachRemaining(r -> {});
            return rows.count();
        }
    }

    @HaproxyTest
    void anAnswerLargerThanMemoryIsStreamed(HaproxyFactory factory) {
        HaproxyProcess haproxy = Fixture.start(factory, p -> MANY);
        try (RuntimeClient client = RuntimeClient.builder(Transport.unix(haproxy.adminSocket()))
                .maxReplySize(100_000)
                .build()) {
            fault(Fault.TOO_LARGE, () -> client.execute("show", "stat"));
            try (Rows<StatRow> rows = client.stats().stream(StatFilter.ALL)) {
                rows.forEachRemaining(r -> assertThat(r.proxy()).isNotEmpty());
                assertThat(rows.count()).isGreaterThan(3000);
                assertThat(rows.bytesRead()).isGreaterThan(300_000);
            }
        }
    }

    /** Somebody between client and HAProxy ends the answer in its middle and leaves the connection half open. */
    @HaproxyTest
    void anAnswerThatIsHalfClosedIsNoSuccess(HaproxyFactory factory) throws Exception {
        HaproxyProcess haproxy = Fixture.start(factory);
        Path door = haproxy.directory().resolve("door.sock");
        for (Transport transport : Fixture.unixTransports(door).toList()) {
            try (Relay relay = new Relay(door, haproxy.adminSocket());
                    RuntimeClient client = shortClient(transport)) {
                client.release();
                assertThat(client.stats().rows()).hasSize(5);
                relay.cutAfter(200);
                fault(Fault.LOST, () -> client.stats().rows());
                fault(Fault.LOST, () -> client.execute("show", "stat"));
                client.map(Fixture.map(haproxy)).add("k9", "an answer of a few bytes arrives whole");
            }
        }
    }

    @HaproxyTest
    void elevenClientsAtOnceAreAllServed(HaproxyFactory factory) throws Exception {
        HaproxyProcess haproxy = Fixture.start(factory);
        ExecutorService pool = Executors.newFixedThreadPool(11);
        try {
            List<Future<Boolean>> done = new ArrayList<>();
            for (int c = 0; c < 11; c++) {
                done.add(pool.submit(() -> {
                    try (RuntimeClient client = Fixture.client(haproxy)) {
                        for (int i = 0; i < 100; i++) {
                            client.execute("show", "version");
                        }
                        return true;
                    }
                }));
            }
            for (Future<Boolean> d : done) {
                assertThat(d.get(60, TimeUnit.SECONDS)).isTrue();
            }
        } finally {
            pool.shutdownNow();
            assertThat(pool.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @HaproxyTest
    void interruptionAndCloseEndAWait(HaproxyFactory factory) throws Exception {
        HaproxyProcess haproxy = Fixture.start(factory);
        for (Transport transport : unixTransports(haproxy).toList()) {
            RuntimeClient client = RuntimeClient.builder(transport).build();
            client.release();
            haproxy.pause();
            try {
                AtomicReference<Throwable> seen = new AtomicReference<>();
                AtomicReference<Boolean> flag = new AtomicReference<>(false);
                Thread waiting = new Thread(() -> {
                    try {
                        client.execute("show", "info");
                    } catch (RuntimeConnectionException e) {
                        seen.set(e);
                        flag.set(Thread.currentThread().isInterrupted());
                    }
                });
                waiting.start();
                Fixture.await("it waits", () -> inSelect(waiting));
                waiting.interrupt();
                waiting.join(Fixture.LONG.toMillis());
                assertThat(((RuntimeConnectionException) seen.get()).fault()).isEqualTo(Fault.INTERRUPTED);
                assertThat(flag.get()).isTrue();

                Thread closed = new Thread(() -> {
                    try {
                        client.execute("show", "info");
                    } catch (RuntimeConnectionException e) {
                        seen.set(e);
                    }
                });
                closed.start();
                Fixture.await("it waits", () -> inSelect(closed));
                client.close();
                closed.join(Fixture.LONG.toMillis());
                assertThat(((RuntimeConnectionException) seen.get()).fault()).isEqualTo(Fault.CLOSED);
                fault(Fault.CLOSED, () -> client.execute("show", "info"));
            } finally {
                haproxy.resume();
            }
        }
    }

    private static boolean inSelect(Thread thread) {
        return Stream.of(thread.getStackTrace())
                .anyMatch(f ->
                        f.getMethodName().equals("select") && f.getClassName().contains("Selector"));
    }

    /** Runs on the newer JDK; the oldest supported one has no virtual threads. */
    @HaproxyTest(versions = "3.2")
    void virtualThreadsAreFine(HaproxyFactory factory) throws Exception {
        Method maker;
        try {
            maker = Executors.class.getMethod("newVirtualThreadPerTaskExecutor");
        } catch (NoSuchMethodException e) {
            assertThat(Runtime.version().feature()).isLessThan(21);
            return;
        }
        HaproxyProcess haproxy = Fixture.start(factory);
        ExecutorService pool = (ExecutorService) maker.invoke(null);
        try (RuntimeClient client = Fixture.client(haproxy)) {
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < 1000; i++) {
                answers.add(pool.submit(
                        () -> client.execute("get", "weight", "be/s1").text()));
            }
            for (Future<String> answer : answers) {
                assertThat(answer.get(60, TimeUnit.SECONDS)).isEqualTo("10 (initial 10)");
            }
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    @HaproxyTest(versions = "3.2")
    void nobodyThereIsSaidWithinTheLimit(HaproxyFactory factory) {
        HaproxyProcess haproxy = Fixture.start(factory);
        Path nowhere = haproxy.directory().resolve("nowhere.sock");
        for (Transport transport : Fixture.unixTransports(nowhere).toList()) {
            try (RuntimeClient client = shortClient(transport)) {
                assertThatThrownBy(() -> client.execute("show", "info"))
                        .isInstanceOfSatisfying(RuntimeConnectionException.class, e -> {
                            assertThat(e.fault()).isEqualTo(Fault.CONNECT_FAILED);
                            assertThat(e.stateUnknown()).isFalse();
                        })
                        .hasMessageContaining("nowhere.sock");
            }
        }
    }
}
