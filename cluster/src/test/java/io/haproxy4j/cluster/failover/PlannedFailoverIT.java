// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.cluster.FailureOutput;
import io.haproxy4j.cluster.RunningCluster;
import io.haproxy4j.cluster.Seed;
import io.haproxy4j.cluster.Tool;
import io.haproxy4j.cluster.failover.decision.AuditEvent;
import io.haproxy4j.cluster.failover.decision.FailoverCore;
import io.haproxy4j.cluster.failover.decision.FailoverPolicy;
import io.haproxy4j.cluster.failover.decision.NodeId;
import io.haproxy4j.cluster.failover.decision.Order;
import io.haproxy4j.cluster.failover.decision.Realm;
import io.haproxy4j.cluster.failover.decision.RegionPolicy;
import io.haproxy4j.runtime.RuntimeClient;
import io.haproxy4j.runtime.servers.AdminState;
import io.haproxy4j.runtime.servers.ServerState;
import io.haproxy4j.testkit.HaproxyProcess;
import io.haproxy4j.testkit.Readiness;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A controller that knows of its cluster what the topology says, over the real nodes of the plan. */
class PlannedFailoverIT {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String OF_REGION_A = "region-a.example.com";
    private static final String OF_NO_REGION = "www.example.com";
    private static final FailoverPolicy POLICY = FailoverPolicy.DEFAULTS.with(
            new RegionPolicy(50, Duration.ofSeconds(1), Duration.ofSeconds(1), List.of(10, 50), Duration.ofSeconds(1)));

    @TempDir
    private static Path folder;

    private static final Map<NodeId, RuntimeClient> CLIENTS = new HashMap<>();
    private static RunningCluster cluster;

    @RegisterExtension
    static final FailureOutput OUTPUT = new FailureOutput(() -> cluster.dump());

    private static Tool curl;

    private final List<AuditEvent> audit = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private FailoverController controller;

    @BeforeAll
    static void startCluster() throws Exception {
        curl = Tool.find("curl", folder);
        cluster = RunningCluster.start(folder);
        for (HaproxyProcess node : cluster.nodes().values()) {
            for (String region : Seed.REGIONS) {
                node.await(Readiness.serverUp("be_web_" + region + "/s1"), LIMIT);
            }
        }
        Realm.of(cluster.topology()).nodes().forEach(node -> {
            HaproxyProcess process = cluster.node(node.node());
            CLIENTS.put(node, RuntimeClient.unix(process.adminSocket()));
        });
    }

    @AfterAll
    static void stopCluster() {
        if (cluster != null) {
            cluster.close();
        }
    }

    @BeforeEach
    void start() throws Exception {
        FailoverCore core = new FailoverCore(Realm.of(cluster.topology()), POLICY);
        FailoverController.Builder builder = FailoverController.builder(core)
                .executor(threads)
                .limit(Duration.ofSeconds(10))
                .audit(audit::add);
        CLIENTS.forEach((node, client) -> builder.node(node, HaproxyNode.of(client)));
        controller = builder.build();
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private void pollUntil(String what, Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!condition.call()) {
            assertThat(System.nanoTime()).as(what + "; " + audit).isLessThan(end);
            controller.poll();
        }
    }

    /** Who answers through each node, from one address for each request. */
    private List<String> answers(String host) throws Exception {
        List<String> answers = new ArrayList<>();
        for (String node : cluster.nodes().keySet()) {
            for (int client = 1; client <= 6; client++) {
                String url = "https://" + host + ":8443/";
                answers.add(curl.run(
                                "--insecure",
                                "--silent",
                                "--fail",
                                "--max-time",
                                "15",
                                "--interface",
                                "127.77.0." + client,
                                "--resolve",
                                host + ":8443:" + cluster.host(node),
                                url)
                        .assertSuccess()
                        .output()
                        .strip());
            }
        }
        return answers;
    }

    private List<ServerState> states(String region) {
        return CLIENTS.values().stream()
                .flatMap(client -> client.servers().states().stream())
                .filter(state -> state.backend().equals("be_web_" + region)
                        || state.server().startsWith(region + "_"))
                .toList();
    }

    @Test
    void aRegionIsDrainedForItsOwnClientsAndForAllOthersAndComesBackByWeight() throws Exception {
        assertThat(answers(OF_REGION_A)).containsOnly("a-s1");

        controller.order(new Order.DrainRegion("web", "a"));
        pollUntil(
                "region a is out",
                () -> states("a").stream().allMatch(state -> state.adminState() == AdminState.DRAIN));
        assertThat(states("a")).hasSize(6 * 4);
        assertThat(answers(OF_REGION_A)).noneMatch(server -> server.startsWith("a-"));
        assertThat(answers(OF_NO_REGION)).noneMatch(server -> server.startsWith("a-"));

        controller.order(new Order.ReturnRegion("web", "a"));
        pollUntil(
                "region a has a part of its weight",
                () -> states("a").stream()
                        .allMatch(state -> state.adminState() == AdminState.READY && state.weight() == 10));
        pollUntil(
                "region a has all of its weight", () -> states("a").stream().allMatch(state -> state.weight() == 100));
        assertThat(answers(OF_REGION_A)).containsOnly("a-s1");
        // What a server has from the one it tracks was not taken for an operator's.
        assertThat(audit).noneMatch(AuditEvent.OperatorTook.class::isInstance);
    }

    @Test
    void whatAnOperatorTakesOutStaysOutWhenItsRegionComesBack() throws Exception {
        String node = cluster.nodes().keySet().iterator().next();
        controller.poll();
        cluster.node(node).cli("set server be_web_a/s1 state maint");
        pollUntil(
                "the controller has seen it", () -> audit.stream().anyMatch(AuditEvent.OperatorTook.class::isInstance));
        controller.order(new Order.DrainRegion("web", "a"));
        pollUntil(
                "region a is out",
                () -> states("a").stream().noneMatch(state -> state.adminState() == AdminState.READY));
        controller.order(new Order.ReturnRegion("web", "a"));
        pollUntil(
                "region a is back",
                () -> states("a").stream()
                                .filter(state -> state.adminState() == AdminState.READY && state.weight() == 100)
                                .count()
                        == 6 * 4 - 1);
        assertThat(states("a").stream().filter(state -> state.adminState() == AdminState.MAINT))
                .singleElement()
                .satisfies(state ->
                        assertThat(state.backend() + "/" + state.server()).isEqualTo("be_web_a/s1"));
        cluster.node(node).cli("set server be_web_a/s1 state ready");
    }
}
