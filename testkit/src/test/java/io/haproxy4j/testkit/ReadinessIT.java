// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit;

import static io.haproxy4j.testkit.Readiness.peersConnected;
import static io.haproxy4j.testkit.Readiness.portOpen;
import static io.haproxy4j.testkit.Readiness.serverDown;
import static io.haproxy4j.testkit.Readiness.serverUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class ReadinessIT {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    @HaproxyTest
    void follows_a_server_down_and_up(HaproxyFactory haproxy) throws Exception {
        try (LoopbackAddress there = LoopbackAddress.reserve();
                ApplicationServer app = ApplicationServer.start("app", there.port(8081))) {
            HaproxyProcess process = haproxy.builder()
                    .config("""
                            defaults
                                mode http
                                timeout client 5s
                                timeout server 5s
                                timeout connect 5s
                                timeout check 5s
                            listen be
                                bind "${ADDRESS}:8080"
                                option httpchk GET /health
                                server s1 %s:8081 check inter 100ms fall 2 rise 2
                            """.formatted(there))
                    .readyWhen(serverUp("be/s1").and(portOpen(8080)))
                    .start();
            assertThat(HaproxyProcessIT.get(process, "/")).isEqualTo("app");
            assertThat(app.requests()).isEqualTo(1);

            app.healthy(false);
            process.await(serverDown("be/s1"), LIMIT);
            app.healthy(true);
            process.await(serverUp("be/s1"), LIMIT);
            app.down();
            process.await(serverDown("be/s1").and(portOpen(8080)), LIMIT);
            app.up();
            process.await(serverDown("be/absent").or(serverUp("be/s1")), LIMIT);
        }
    }

    @HaproxyTest
    void sees_peers_connect(HaproxyFactory haproxy) {
        try (LoopbackAddress a = LoopbackAddress.reserve();
                LoopbackAddress b = LoopbackAddress.reserve()) {
            String config = """
                    peers p
                        peer a %s:10000
                        peer b %s:10000
                    backend t
                        stick-table type ip size 1k peers p
                    """.formatted(a, b);
            HaproxyProcess first =
                    haproxy.builder().config(config).address(a).localpeer("a").start();
            HaproxyProcess second =
                    haproxy.builder().config(config).address(b).localpeer("b").start();
            first.await(peersConnected(1), LIMIT);
            second.await(peersConnected(1), LIMIT);
        }
    }

    @HaproxyTest(versions = "3.2")
    void a_time_out_says_what_was_waited_for(HaproxyFactory haproxy) {
        HaproxyProcess process = haproxy.start(HaproxyProcessIT.HELLO);
        assertThatThrownBy(() ->
                        process.await(serverUp("be/s9").and(portOpen(1).or(peersConnected(3))), Duration.ofMillis(200)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(
                        "not within 200 ms: server be/s9 is UP and (port 1 is open or 3 peers are connected)");
    }

    @Test
    void a_server_has_two_names() {
        assertThatThrownBy(() -> serverUp("s1")).isInstanceOf(IllegalArgumentException.class);
    }
}
