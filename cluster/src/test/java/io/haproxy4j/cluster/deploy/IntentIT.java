// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.cluster.deploy.Outcome.Result;
import io.haproxy4j.cluster.deploy.record.Checkpoint;
import io.haproxy4j.runtime.RuntimeClient;
import io.haproxy4j.runtime.servers.AdminState;
import io.haproxy4j.runtime.servers.ServerState;
import io.haproxy4j.runtime.stats.StatFilter;
import io.haproxy4j.runtime.stats.StatRow;
import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyTest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;

/** What operators set at run time is there after deployments that reload. */
class IntentIT {

    private static final Map<String, String> INTENDED = Map.of(
            "s1", "MAINT 10 127.0.0.1:9",
            "s2", "DRAIN 10 127.0.0.1:9",
            "s3", "READY 77 127.0.0.1:9",
            "s4", "READY 10 127.0.0.2:99",
            "s5", "READY 10 127.0.0.1:9",
            "s6", "READY 10 127.0.0.1:9",
            "down", "READY 10 127.0.0.1:9",
            "t1", "READY 1 127.0.0.1:9 inherits 2",
            "t2", "READY 1 127.0.0.1:9 inherits 16");

    private static final Duration DOWN_FOR = Duration.ofSeconds(2);

    @TempDir
    private Path folder;

    private Outcome deploy(LiveNode node, LiveNode.Source source) throws IOException, InterruptedException {
        return new Deployment(folder.resolve("journal"), List.of(node.target(Checkpoint.NONE)), event -> {})
                .deploy(Map.of(node.name(), node.setup(source)));
    }

    private LiveNode.Source source(String states, int timeout, int third, String more) {
        return address ->
                NodeSetup.stamped(Map.of("haproxy.cfg", """
                global
                    default-path config
                    %s
                defaults
                    mode http
                    load-server-state-from-file global
                    timeout connect 5s
                    timeout client %ds
                    timeout server 5s
                frontend web
                    bind %s:8080
                    default_backend app
                backend app
                    default-server weight 10
                    server s1 127.0.0.1:9 agent-check agent-port 9 agent-inter 200ms
                    server s2 127.0.0.1:9 agent-check agent-port 9 agent-inter 200ms
                    server s3 127.0.0.1:9 weight %d
                    server s4 127.0.0.1:9
                    server s5 127.0.0.1:9
                    server s6 127.0.0.1:9 disabled
                    server down 127.0.0.1:9 check inter 200ms
                backend followers
                    server t1 127.0.0.1:9 track app/s1
                    server t2 127.0.0.1:9 track app/s2
                %s""".formatted(states, timeout, address, third, more)));
    }

    private static void intend(LiveNode node) {
        try (RuntimeClient client = node.client()) {
            client.server("app", "s1").setState(AdminState.MAINT);
            client.server("app", "s2").setState(AdminState.DRAIN);
            client.server("app", "s3").setWeight(77);
            client.server("app", "s4").setAddress("127.0.0.2", 99);
            client.server("app", "s6").setState(AdminState.READY);
        }
    }

    private static Duration uptime(LiveNode node) {
        try (RuntimeClient client = node.client()) {
            return client.process().info().uptime();
        }
    }

    private static StatRow down(LiveNode node) {
        try (RuntimeClient client = node.client()) {
            return client.stats().rows(StatFilter.ALL).stream()
                    .filter(row -> row.name().equals("down"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void awaitDown(LiveNode node) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        StatRow row = down(node);
        while (!row.status().startsWith("DOWN") || row.number("lastchg").orElse(0) < DOWN_FOR.toSeconds()) {
            assertThat(System.nanoTime()).as(row.toString()).isLessThan(end);
            row = down(node);
        }
    }

    private static Map<String, String> states(LiveNode node) {
        try (RuntimeClient client = node.client()) {
            Map<String, String> states = new TreeMap<>();
            for (ServerState state : client.servers().states()) {
                int inherited = state.admin() & (0x02 | 0x10);
                states.put(
                        state.server(),
                        state.adminState() + " " + state.weight() + " " + state.address() + ":" + state.port()
                                + (inherited == 0 ? "" : " inherits " + inherited));
            }
            return states;
        }
    }

    private void assertSurvival(HaproxyFactory factory, String states) throws IOException, InterruptedException {
        LiveNode node = LiveNode.start(factory, folder, "n", source(states, 5, 10, ""));
        intend(node);
        assertThat(states(node)).isEqualTo(INTENDED);
        long pid = node.pid();

        assertThat(deploy(node, source(states, 6, 10, "")).result()).isEqualTo(Result.DEPLOYED);
        assertThat(node.pid()).isNotEqualTo(pid);
        assertThat(states(node)).isEqualTo(INTENDED);

        String unbindable = "frontend elsewhere\n    bind 192.0.2.1:80\n";
        assertThat(deploy(node, source(states, 7, 10, unbindable)).result()).isEqualTo(Result.UNDONE);
        assertThat(states(node)).isEqualTo(INTENDED);

        assertThat(deploy(node, source(states, 8, 20, "")).result()).isEqualTo(Result.DEPLOYED);
        Map<String, String> changed = new TreeMap<>(INTENDED);
        changed.put("s3", "READY 20 127.0.0.1:9");
        assertThat(states(node)).isEqualTo(changed);
    }

    @HaproxyTest
    void whatWasSetAtRunTimeSurvivesReloads(HaproxyFactory factory) throws IOException, InterruptedException {
        assertSurvival(factory, "");
    }

    @HaproxyTest
    void aStateFileWhosePlaceNobodyKnowsIsNoneOfTheFiles(HaproxyFactory factory)
            throws IOException, InterruptedException {
        // HAProxy takes it from the folder it was started in.
        LiveNode.Source source = source("server-state-file states", 6, 10, "");
        LiveNode node = LiveNode.start(factory, folder, "n", source("", 5, 10, ""));
        intend(node);
        assertThat(deploy(node, source).result()).isEqualTo(Result.DEPLOYED);
        assertThat(states(node)).isEqualTo(INTENDED);
        NodeSetup setup = node.setup(source);
        assertThat(node.target(Checkpoint.NONE).setup(setup.revision())).contains(setup);
    }

    @HaproxyTest
    void aStateFileHasTheNewProcessBeginWithIt(HaproxyFactory factory) throws IOException, InterruptedException {
        String states = "server-state-file " + folder.resolve("states");
        LiveNode node = LiveNode.start(factory, folder, "n", source(states, 5, 10, ""));
        intend(node);
        awaitDown(node);
        assertThat(deploy(node, source(states, 6, 10, "")).result()).isEqualTo(Result.DEPLOYED);
        assertThat(states(node)).isEqualTo(INTENDED);
        // It is down for longer than the new process runs, so that no check of its own has found that out.
        Duration uptime = uptime(node);
        StatRow down = down(node);
        assertThat(down.status()).startsWith("DOWN");
        assertThat(down.number("lastchg").orElse(0)).isGreaterThan(uptime.toSeconds());

        assertThat(node.process().reload().successful()).isTrue();
        Map<String, String> begun = new TreeMap<>(INTENDED);
        begun.put("s4", "MAINT 10 127.0.0.1:9");
        assertThat(states(node)).isEqualTo(begun);
    }
}
