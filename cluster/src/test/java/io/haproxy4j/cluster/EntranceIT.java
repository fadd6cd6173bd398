// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.cluster.topology.Application;
import io.haproxy4j.cluster.topology.ClusterTopology;
import io.haproxy4j.cluster.topology.HealthCheck;
import io.haproxy4j.cluster.topology.HostSettings;
import io.haproxy4j.cluster.topology.HostSettings.ListenOn;
import io.haproxy4j.cluster.topology.Limits;
import io.haproxy4j.cluster.topology.Listener;
import io.haproxy4j.testkit.HaproxyBinary;
import io.haproxy4j.testkit.HaproxyTest;
import io.haproxy4j.testkit.NamespaceCluster;
import io.haproxy4j.testkit.NamespaceNode;
import io.haproxy4j.testkit.TestCertificate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;

/** Where clients get to, on a machine of its own, where HAProxy listens on every address. */
class EntranceIT {

    private static final String CERTIFICATE = "/etc/haproxy/cluster.pem";

    @TempDir
    Path folder;

    /** What a client asks of the machine. */
    private interface Client {

        /** The answer to a request: its body, or where it is redirected to. */
        String ask(String url, String host);
    }

    private static ClusterTopology.Builder topology() {
        return ClusterTopology.builder("shop")
                .region("a", r -> r.node("n1", "::1"))
                .limits(new Limits(100, 1000))
                .host(new HostSettings(
                        Optional.empty(), "/run/haproxy/admin.sock", "/usr/lib", ListenOn.EVERY_ADDRESS));
    }

    private static Consumer<Application.Builder> application(int port, String... hosts) {
        // No check fails for want of time.
        return a -> a.check(HealthCheck.tcp().timeout(Duration.ofSeconds(30)))
                .hosts(hosts)
                .server("a", "s1", "127.0.0.1", port);
    }

    private void onMachine(HaproxyBinary haproxy, ClusterTopology.Builder topology, Consumer<Client> body)
            throws Exception {
        String certificate = Files.readString(TestCertificate.create(folder.resolve("cluster.pem")));
        try (NamespaceCluster cluster =
                NamespaceCluster.builder().node("n1", "10.77.1.1/16").start()) {
            NamespaceNode machine = cluster.node("n1");
            machine.write(CERTIFICATE, certificate);
            try {
                body.accept(serve(machine, haproxy, topology));
            } catch (AssertionError | RuntimeException e) {
                System.err.println(cluster.dump());
                throw e;
            }
        }
    }

    /** Starts the servers and the planned HAProxy. */
    private static Client serve(NamespaceNode machine, HaproxyBinary haproxy, ClusterTopology.Builder topology) {
        machine.write("/etc/haproxy/servers.cfg", """
                defaults
                    mode http
                    timeout connect 1s
                    timeout client 5s
                    timeout server 5s
                frontend first
                    bind 127.0.0.1:8001
                    http-request return status 200 content-type text/plain string first
                frontend second
                    bind 127.0.0.1:8002
                    http-request return status 200 content-type text/plain string second
                """);
        machine.start(haproxy.path().toString(), "-db", "-f", "/etc/haproxy/servers.cfg");
        Client client = (url, host) -> machine.run(
                        "curl",
                        "--globoff",
                        "--silent",
                        "--max-time",
                        "20",
                        "--header",
                        "Host: " + host,
                        "--write-out",
                        "%{redirect_url}",
                        url)
                .output();
        // Before they are checked for the first time.
        PlannedMachines.await(
                "the servers work",
                () -> client.ask("http://127.0.0.1:8001/", "x").equals("first")
                        && client.ask("http://127.0.0.1:8002/", "x").equals("second"));
        machine.startHaproxy(haproxy, topology.build().plan().haproxy("n1").render());
        PlannedMachines.await(
                "HAProxy works",
                () -> machine.run("curl", "--globoff", "--silent", "--fail", "http://[::1]:8405/health")
                                .exitCode()
                        == 0);
        return client;
    }

    @HaproxyTest
    void clientsComeInByBothFamiliesWhereANodeHasIpv6(HaproxyBinary haproxy) throws Exception {
        onMachine(haproxy, topology().listener(Listener.http(80)).application("web", application(8001)), client -> {
            assertThat(client.ask("http://[::1]/", "www.example.com")).isEqualTo("first");
            assertThat(client.ask("http://10.77.1.1/", "www.example.com")).isEqualTo("first");
        });
    }

    @HaproxyTest
    void theMostSpecificDomainDecides(HaproxyBinary haproxy) throws Exception {
        ClusterTopology.Builder topology = topology()
                .listener(Listener.http(80))
                .application("web", application(8001, "example.com", "shop.example.org", "intern"))
                .application("shop", application(8002, "shop.example.com", "example.org", "shop.intern.example.net"));
        onMachine(haproxy, topology, client -> {
            for (String host : new String[] {"example.com", "www.example.com", "shop.example.org", "intern"}) {
                assertThat(client.ask("http://127.0.0.1/", host)).as(host).isEqualTo("first");
            }
            for (String host : new String[] {
                "shop.example.com", "a.shop.example.com:80", "example.org", "www.example.org", "shop.intern.example.net"
            }) {
                assertThat(client.ask("http://127.0.0.1/", host)).as(host).isEqualTo("second");
            }
        });
    }

    @HaproxyTest
    void plainHttpIsRedirectedToThePortThatHasCertificates(HaproxyBinary haproxy) throws Exception {
        ClusterTopology.Builder topology = topology()
                .listener(Listener.http(80))
                .listener(Listener.http(8080))
                .listener(Listener.https(8443, CERTIFICATE))
                .application("web", application(8001));
        onMachine(haproxy, topology, client -> {
            assertThat(client.ask("http://127.0.0.1/x?y", "www.example.com"))
                    .isEqualTo("https://www.example.com:8443/x?y");
            assertThat(client.ask("http://127.0.0.1:8080/x", "www.example.com:8080"))
                    .isEqualTo("https://www.example.com:8443/x");
            assertThat(client.ask("http://[::1]:8080/x", "[::1]:8080")).isEqualTo("https://[::1]:8443/x");
            // Someone in front of the cluster has other ports.
            assertThat(client.ask("http://127.0.0.1/x", "www.example.com:9080"))
                    .isEqualTo("https://www.example.com:9080/x");
        });
        onMachine(
                haproxy,
                topology()
                        .listener(Listener.http(8080))
                        .listener(Listener.https(443, CERTIFICATE))
                        .application("web", application(8001)),
                client -> {
                    assertThat(client.ask("http://127.0.0.1:8080/x", "www.example.com:8080"))
                            .isEqualTo("https://www.example.com/x");
                    assertThat(client.ask("http://127.0.0.1:8080/x", "www.example.com"))
                            .isEqualTo("https://www.example.com/x");
                });
    }
}
