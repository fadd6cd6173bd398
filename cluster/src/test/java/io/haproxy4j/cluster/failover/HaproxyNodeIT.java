// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.cluster.failover.decision.NodeLook;
import io.haproxy4j.cluster.failover.decision.ServerId;
import io.haproxy4j.runtime.RuntimeClient;
import io.haproxy4j.runtime.servers.AdminState;
import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyProcess;
import io.haproxy4j.testkit.HaproxyTest;
import io.haproxy4j.testkit.ReloadVerdict;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Looks at a real HAProxy. */
class HaproxyNodeIT {

    private static final ServerId SERVER = new ServerId("app", "s");
    private static final int RELOADS = 10;
    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** Maintenance by hand is lost in a reload; seen of the old process, its loss would pass for an operator's doing. */
    @HaproxyTest
    void a_look_is_at_one_process_even_while_it_is_reloaded(HaproxyFactory factory) throws Exception {
        HaproxyProcess process =
                factory.builder().config("""
                        defaults
                            mode http
                            timeout client 5s
                            timeout server 5s
                            timeout connect 5s
                        backend app
                            server s 127.0.0.1:9
                        """).masterWorker(true).start();
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try (RuntimeClient client = RuntimeClient.unix(process.adminSocket())) {
            HaproxyNode node = HaproxyNode.of(client);
            for (int i = 0; i < RELOADS; i++) {
                client.server(SERVER.backend(), SERVER.server()).setState(AdminState.MAINT);
                String old = node.look().incarnation();
                Future<ReloadVerdict> reload = threads.submit(() -> process.reload());
                long end = System.nanoTime() + LIMIT.toNanos();
                NodeLook look = node.look();
                while (look.incarnation().equals(old)) {
                    assertThat(state(look)).isEqualTo(AdminState.MAINT);
                    assertThat(System.nanoTime()).isLessThan(end);
                    look = node.look();
                }
                assertThat(state(look)).isEqualTo(AdminState.READY);
                assertThat(reload.get(LIMIT.toSeconds(), TimeUnit.SECONDS).successful())
                        .isTrue();
            }
        } finally {
            threads.shutdownNow();
            assertThat(threads.awaitTermination(LIMIT.toSeconds(), TimeUnit.SECONDS))
                    .isTrue();
        }
    }

    private static AdminState state(NodeLook look) {
        return Objects.requireNonNull(look.servers().get(SERVER)).state();
    }
}
