// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.servers.AdminState;
import io.haproxy4j.runtime.servers.Drain;
import io.haproxy4j.runtime.servers.Server;
import io.haproxy4j.runtime.servers.ServerSnapshot;
import io.haproxy4j.runtime.servers.ServerState;
import io.haproxy4j.testkit.ApplicationServer;
import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyProcess;
import io.haproxy4j.testkit.HaproxyTest;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/** What an operator does in several steps. */
class OperationsIT {

    private static ServerSocket listen(HaproxyProcess haproxy, int port) throws Exception {
        return new ServerSocket(
                port, 50, InetAddress.getByName(haproxy.address().host()));
    }

    @HaproxyTest
    void aDrainWaitsForConnectionsAndCanEndThem(HaproxyFactory factory) throws Exception {
        HaproxyProcess haproxy = factory.start("""
                frontend fe
                    mode tcp
                    bind "${ADDRESS}:8080"
                    default_backend be
                backend be
                    mode tcp
                    server s "${ADDRESS}:7000"
                """);
        try (RuntimeClient client = Fixture.client(haproxy);
                ServerSocket application = listen(haproxy, 7000);
                Socket user = new Socket(haproxy.address().host(), 8080);
                Socket served = application.accept()) {
            assertThat(served.isConnected()).isTrue();
            Server server = client.server("be", "s");
            Fixture.await(
                    "the session is counted",
                    () -> server.statistics().currentSessions().orElse(0) == 1);
            Drain drain = server.drain();
            assertThat(drain.await(Duration.ofMillis(200))).isFalse();
            drain.cancel();
            assertThat(server.state().adminState()).isEqualTo(AdminState.READY);
            server.setState(AdminState.MAINT);
            assertThat(server.remove(Duration.ofMillis(200))).isFalse();
            assertThat(server.statistics().currentSessions()).hasValue(1);
            server.drain().shutdownSessions();
            assertThat(drain.await(Fixture.LONG)).isTrue();
            assertThat(user.getInputStream().read()).isEqualTo(-1);
            Server byNumber = client.server("be", "#" + server.state().fields().get("srv_id"));
            assertThat(byNumber.statistics().name()).isEqualTo("s");
            assertThat(byNumber.drain().await(Fixture.LONG)).isTrue();
        }
    }

    @HaproxyTest
    void aServerComesUpAndItsWeightRises(HaproxyFactory factory) throws Exception {
        HaproxyProcess haproxy = factory.start("""
                backend be
                    mode tcp
                    timeout connect 1s
                    timeout check 5s
                    server s "${ADDRESS}:7000" weight 80 check inter 20ms fall 1 rise 1
                """);
        try (RuntimeClient client = Fixture.client(haproxy)) {
            Server server = client.server("be", "s");
            Fixture.await("the server is down", () -> !server.state().isUp());
            assertThat(server.awaitUp(Duration.ofMillis(100))).isFalse();
            try (ApplicationServer application =
                    ApplicationServer.start("s", haproxy.address().port(7000))) {
                assertThat(server.awaitUp(Fixture.LONG))
                        .as(application.toString())
                        .isTrue();
                assertThat(server.ramp(List.of(10, 50, 100), Duration.ofMillis(5)))
                        .isTrue();
                assertThat(server.weight().current()).isEqualTo(80);
            }
        }
    }

    /** A server-state-file restores the port of a changed address and not the address. */
    @HaproxyTest
    void aSnapshotHealsTheAddressThatAStateFileGetsWrong(HaproxyFactory factory) {
        HaproxyProcess haproxy = factory.start("""
                global
                    server-state-file "${DIR}/state"
                defaults
                    load-server-state-from-file global
                    timeout connect 1s
                backend be
                    server s1 127.0.0.1:1001 weight 10
                    server s2 127.0.0.1:1002 weight 10
                """);
        try (RuntimeClient client = Fixture.client(haproxy)) {
            client.server("be", "s1").setAddress("127.0.0.9", 2001);
            client.server("be", "s1").setWeight(33);
            client.server("be", "s2").setState(AdminState.MAINT);
            ServerSnapshot snapshot = client.servers().snapshot();
            Fixture.write(
                    haproxy.directory().resolve("state"),
                    client.run(CliCommand.of("show", "servers", "state")).text() + "\n");
            Fixture.reload(haproxy);
            ServerState trapped = client.server("be", "s1").state();
            assertThat(trapped.address() + ":" + trapped.port())
                    .as("a release that restores both wants this test changed")
                    .isEqualTo("127.0.0.1:2001");
            assertThat(client.servers().restore(snapshot)).hasSize(1).allMatch(o -> o.isOk());
            ServerState healed = client.server("be", "s1").state();
            assertThat(healed.address() + ":" + healed.port()).isEqualTo("127.0.0.9:2001");
            assertThat(healed.weight()).isEqualTo(33);
            assertThat(client.server("be", "s2").state().adminState()).isEqualTo(AdminState.MAINT);
            assertThat(client.servers().restore(snapshot)).isEmpty();
        }
    }

    @HaproxyTest
    void aCertificateIsSwappedUnderRunningTraffic(HaproxyFactory factory) throws Exception {
        HaproxyProcess haproxy = factory.builder()
                .config(p -> {
                    Fixture.write(p.directory().resolve("site.pem"), Fixture.pki("one.pem"));
                    return """
                            frontend fe
                                mode tcp
                                timeout client 5s
                                bind "${ADDRESS}:8443" ssl crt "${DIR}/site.pem"
                            """;
                })
                .start();
        try (RuntimeClient client = Fixture.client(haproxy)) {
            String name = haproxy.directory().resolve("site.pem").toString();
            assertThat(served(haproxy)).isEqualTo(inPem("one.pem"));
            client.certificates().replace(name, Fixture.pki("two.pem"));
            assertThat(served(haproxy)).isEqualTo(inPem("two.pem"));
        }
    }

    private static X509Certificate inPem(String name) throws Exception {
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(Fixture.pki(name).getBytes(StandardCharsets.US_ASCII)));
    }

    private static X509Certificate served(HaproxyProcess haproxy) throws Exception {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new TrustEverything()}, null);
        try (SSLSocket socket = (SSLSocket)
                context.getSocketFactory().createSocket(haproxy.address().host(), 8443)) {
            socket.startHandshake();
            return (X509Certificate) socket.getSession().getPeerCertificates()[0];
        }
    }

    private static final class TrustEverything implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }

    @HaproxyTest
    void aMapIsReplacedAtOneMoment(HaproxyFactory factory) throws Exception {
        HaproxyProcess haproxy = Fixture.start(factory);
        ExecutorService other = Executors.newSingleThreadExecutor();
        AtomicBoolean done = new AtomicBoolean();
        try (RuntimeClient client = Fixture.client(haproxy)) {
            String file = Fixture.map(haproxy);
            client.map(file).replaceAll(addresses("old"));
            Future<Set<String>> looker = other.submit(() -> {
                Set<String> seen = new HashSet<>();
                try (RuntimeSession session = client.session()) {
                    while (!done.get()) {
                        seen.add(session.map(file).get("10.0.39.15").orElse("nothing"));
                    }
                    seen.add(session.map(file).get("10.0.39.15").orElse("nothing"));
                }
                return seen;
            });
            for (int i = 0; i < 5; i++) {
                client.map(file).replaceAll(addresses("new"));
            }
            done.set(true);
            assertThat(looker.get()).isSubsetOf("old", "new").contains("new");
            assertThat(client.maps()).anyMatch(m -> m.file().equals(file) && m.entries() == 10_000);
        } finally {
            other.shutdownNow();
        }
    }

    private static Map<String, String> addresses(String value) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (int i = 0; i < 10_000; i++) {
            entries.put("10.0." + (i >> 8) + "." + (i & 255), value);
        }
        return entries;
    }
}
