// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.HaproxyVersion;
import io.haproxy4j.runtime.RuntimeClient;
import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.Outcome;
import io.haproxy4j.runtime.command.RefusalKind;
import io.haproxy4j.runtime.servers.AdminState;
import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Servers that take their state from others, as every planned cluster has them. */
class TrackedServersIT {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private static final String SECOND = "    server a_s2 127.0.0.1:2 track region/s2\n";

    /** A region of two servers, the first of which is tracked; they answer the checks themselves. */
    private static String region(HaproxyFactory factory) {
        String address = factory.start("""
                frontend app
                    mode http
                    timeout client 5s
                    bind "${ADDRESS}:9001"
                    http-request return status 200
                """).address().host();
        return """
                defaults
                    mode http
                    timeout connect 5s
                    timeout client 5s
                    timeout server 5s
                backend region
                    server s1 %1$s:9001 check
                    server s2 %1$s:9001 check
                backend all
                    server a_s1 127.0.0.1:1 track region/s1
                """.formatted(address);
    }

    private static String without(String config, String server) {
        return config.lines()
                .filter(line -> !line.contains("server " + server + " "))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static ChangePlan plan(String from, ServerHistory history, String to, HaproxyFactory factory) {
        return ChangePlan.between(
                NodeFiles.of(HaproxyConfig.parse(from)),
                history,
                NodeFiles.of(HaproxyConfig.parse(to)),
                HaproxyVersion.parse(factory.binary().release()));
    }

    private static RefusalKind refusal(RuntimeClient client, String... words) {
        Outcome outcome = client.batch(List.of(CliCommand.of(words))).get(0);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).refusal().kind();
    }

    private static Reason reason(ChangePlan plan) {
        return ((Treatment.Reload) plan.reloads().get(0).treatment()).reason();
    }

    private static Map<String, String> states(RuntimeClient client) {
        Map<String, String> states = new TreeMap<>();
        client.servers()
                .states()
                .forEach(state -> states.put(state.server(), state.admin() + " " + state.operational()));
        return states;
    }

    @HaproxyTest
    void aServerThatTracksComesFollowsAndGoes(HaproxyFactory factory) {
        String region = region(factory);
        try (RuntimeClient client = RuntimeClient.unix(factory.start(region).adminSocket())) {
            ChangePlan come = plan(region, ServerHistory.NONE, region + SECOND, factory);
            assertThat(come.effect()).as(come.toString()).isEqualTo(Effect.RUNTIME);
            come.apply(client, LIMIT);
            assertThat(states(client)).containsEntry("a_s2", "0 2");
            client.server("region", "s2").setState(AdminState.MAINT);
            assertThat(states(client)).containsEntry("a_s2", "2 0");
            client.server("region", "s2").setState(AdminState.READY);
            assertThat(states(client)).containsEntry("a_s2", "0 2");

            ChangePlan go = plan(region + SECOND, come.history(), region, factory);
            assertThat(go.effect()).isEqualTo(Effect.RUNTIME);
            go.apply(client, LIMIT);
            assertThat(states(client)).doesNotContainKey("a_s2");

            // That it was tracked once is enough for HAProxy to keep it, and for the plan to know.
            client.server("region", "s2").setState(AdminState.MAINT);
            assertThat(refusal(client, "del", "server", "region/s2")).isEqualTo(RefusalKind.REFERENCED);
            assertThat(reason(plan(region, go.history(), without(region, "s2"), factory)))
                    .isEqualTo(Reason.SERVER_IN_USE);
            assertThat(plan(region, ServerHistory.NONE, without(region, "s2"), factory)
                            .effect())
                    .isEqualTo(Effect.RUNTIME);
        }
    }

    @HaproxyTest
    void noServerTracksOneThatWasAdded(HaproxyFactory factory) {
        String region = region(factory);
        try (RuntimeClient client = RuntimeClient.unix(factory.start(region).adminSocket())) {
            String third = region.replace("backend all\n", "    server s3 127.0.0.1:3\nbackend all\n");
            ChangePlan add = plan(region, ServerHistory.NONE, third, factory);
            add.apply(client, LIMIT);
            assertThat(refusal(client, "add", "server", "all/a_s3", "127.0.0.1:3", "track", "region/s3"))
                    .isEqualTo(RefusalKind.WRONG_STATE);
            String tracked = third + "    server a_s3 127.0.0.1:3 track region/s3\n";
            assertThat(reason(plan(third, add.history(), tracked, factory))).isEqualTo(Reason.TRACKED_SERVER);
            assertThat(plan(third, ServerHistory.NONE, tracked, factory).effect())
                    .isEqualTo(Effect.RUNTIME);
            assertThat(reason(plan(region, ServerHistory.NONE, tracked, factory)))
                    .isEqualTo(Reason.TRACKED_SERVER);
        }
    }

    @HaproxyTest
    void aServerThatIsTrackedMovesButStays(HaproxyFactory factory) {
        String region = region(factory);
        try (RuntimeClient client = RuntimeClient.unix(factory.start(region).adminSocket())) {
            String moved = region.replace("127.0.0.1:1", "127.0.0.9:9");
            plan(region, ServerHistory.NONE, moved, factory).apply(client, LIMIT);
            assertThat(client.servers().states())
                    .filteredOn(state -> state.server().equals("a_s1"))
                    .extracting(state -> state.address() + ":" + state.port())
                    .containsExactly("127.0.0.9:9");
            client.server("region", "s1").setState(AdminState.MAINT);
            assertThat(refusal(client, "del", "server", "region/s1")).isEqualTo(RefusalKind.REFERENCED);
            assertThat(reason(plan(region, ServerHistory.NONE, without(region, "s1"), factory)))
                    .isEqualTo(Reason.SERVER_IN_USE);
        }
    }

    @HaproxyTest
    void aServerOutOfServiceGetsNoFollower(HaproxyFactory factory) {
        String region = region(factory);
        try (RuntimeClient client = RuntimeClient.unix(factory.start(region).adminSocket())) {
            client.server("region", "s2").setState(AdminState.DRAIN);
            ChangePlan plan = plan(region, ServerHistory.NONE, region + SECOND, factory);
            assertThatThrownBy(() -> plan.apply(client, LIMIT))
                    .isInstanceOf(ChangeException.class)
                    .hasMessageContaining("region/s2");
            assertThat(states(client)).doesNotContainKey("a_s2");
            String disabled = region.replace(":9001 check\nbackend", ":9001 check disabled\nbackend");
            assertThat(reason(plan(disabled, ServerHistory.NONE, disabled + SECOND, factory)))
                    .isEqualTo(Reason.TRACKED_SERVER);
        }
    }

    /** What a file may say with a warning, a command must not say. */
    @HaproxyTest
    void aSmallTimeGetsItsUnit(HaproxyFactory factory) {
        String region = region(factory);
        try (RuntimeClient client = RuntimeClient.unix(factory.start(region).adminSocket())) {
            boolean strict = HaproxyVersion.parse(factory.binary().release()).atLeast(HaproxyVersion.V3_2);
            String[] words = {"add", "server", "region/s4", "127.0.0.1:4", "check", "inter", "20"};
            if (strict) {
                assertThat(refusal(client, words)).isEqualTo(RefusalKind.INVALID_VALUE);
                assertThat(states(client)).doesNotContainKey("s4");
            }
            String more = region.replace(
                    "backend all\n", "    server s4 127.0.0.1:4 check inter 20 fastinter 5\nbackend all\n");
            plan(region, ServerHistory.NONE, more, factory).apply(client, LIMIT);
            assertThat(states(client)).containsKey("s4");
        }
    }
}
