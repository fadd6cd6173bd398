// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.cluster.deploy.DeploymentEvent.Kind;
import io.haproxy4j.cluster.deploy.Outcome.Result;
import io.haproxy4j.cluster.deploy.record.Checkpoint;
import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyProcess;
import io.haproxy4j.testkit.HaproxyTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** What clients see of deployments. */
class LossIT {

    private static final int DEPLOYMENTS = Integer.getInteger("haproxy4j.deployments", 4);
    private static final int CLIENTS = 4;

    @TempDir
    private Path folder;

    /** Every second change adds a server, the others take it out; all of them change a weight. */
    private static LiveNode.Source source(String app, int number, int timeout) {
        return address -> NodeSetup.stamped(Map.of("haproxy.cfg", """
                global
                    default-path config
                defaults
                    mode http
                    option idle-close-on-response
                    timeout connect 5s
                    timeout client %ds
                    timeout server 5s
                frontend web
                    bind %s:8080
                    default_backend app
                backend app
                    server s1 %s:8080 weight %d
                    server s2 %s:8080 weight 10
                %s""".formatted(
                timeout, address, app, number, app, number % 2 == 0 ? "    server s3 " + app + ":8080\n" : "")));
    }

    @HaproxyTest
    void deploymentsLoseNoRequests(HaproxyFactory factory, TestReporter reporter)
            throws IOException, InterruptedException {
        HaproxyProcess app = factory.start("""
                frontend app
                    mode http
                    timeout client 5s
                    bind "${ADDRESS}:8080"
                    http-request return status 200 content-type text/plain string "hello"
                """);
        String host = app.address().host();
        LiveNode node = LiveNode.start(factory, folder, "n", source(host, 1, 60));
        for (Kind kind : List.of(Kind.APPLIED, Kind.RELOADED)) {
            try (Load closing = Load.start(node.address().port(8080), false, CLIENTS);
                    Load keeping = Load.start(node.address().port(8080), true, CLIENTS)) {
                for (int i = 1; i <= DEPLOYMENTS; i++) {
                    awaitRequests(closing, keeping);
                    deploy(node, source(host, 1 + i, kind == Kind.RELOADED ? 60 + i : 60), kind);
                }
                awaitRequests(closing, keeping);
                reporter.publishEntry(
                        factory.binary() + ", " + DEPLOYMENTS + " times " + kind,
                        "close: " + closing + "; keep-alive: " + keeping);
                assertThat(closing.errors()).as(kind + " " + closing).isZero();
                assertThat(keeping.errors()).as(kind + " " + keeping).isZero();
            }
            deploy(node, source(host, 1, 60), Kind.VERIFIED);
        }
    }

    private void deploy(LiveNode node, LiveNode.Source source, Kind kind) throws IOException, InterruptedException {
        List<DeploymentEvent> events = new ArrayList<>();
        Outcome outcome = new Deployment(folder.resolve("journal"), List.of(node.target(Checkpoint.NONE)), events::add)
                .deploy(Map.of(node.name(), node.setup(source)));
        assertThat(outcome.result()).as(events.toString()).isEqualTo(Result.DEPLOYED);
        assertThat(events.stream().map(DeploymentEvent::kind))
                .as(events.toString())
                .contains(kind);
    }

    /** Waits until every kind of client has had some more answers. */
    private static void awaitRequests(Load closing, Load keeping) {
        long end = System.nanoTime() + 20_000_000_000L;
        long first = closing.requests() + 50;
        long second = keeping.requests() + 50;
        while (closing.requests() < first || keeping.requests() < second) {
            assertThat(System.nanoTime()).as(closing + "; " + keeping).isLessThan(end);
            LockSupport.parkNanos(2_000_000);
        }
    }
}
