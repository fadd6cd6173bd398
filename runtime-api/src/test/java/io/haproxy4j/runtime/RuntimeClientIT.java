// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.CommandNotAvailableException;
import io.haproxy4j.runtime.command.InvalidCommandException;
import io.haproxy4j.runtime.command.Outcome;
import io.haproxy4j.runtime.command.RefusalKind;
import io.haproxy4j.runtime.command.ReplyLines;
import io.haproxy4j.runtime.command.RuntimeCommandException;
import io.haproxy4j.runtime.process.AccessLevel;
import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyProcess;
import io.haproxy4j.testkit.HaproxyTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

class RuntimeClientIT {

    @HaproxyTest
    void answersAlikeOverEveryTransport(HaproxyFactory factory) {
        HaproxyProcess haproxy = Fixture.start(factory);
        for (RuntimeClient client : Fixture.clients(haproxy)) {
            try (client) {
                assertThat(client.release().toString())
                        .startsWith(factory.binary().release());
                assertThat(client.execute("get", "weight", "be/s1").text()).isEqualTo("10 (initial 10)");
                assertThat(client.execute("set", "weight", "be/s1", "11").isEmpty())
                        .isTrue();
                assertThat(client.execute("get", "weight", "be/s1").text()).isEqualTo("11 (initial 10)");
                client.execute("set", "weight", "be/s1", "10");
                assertThatThrownBy(() -> client.execute("set", "weight", "be/nope", "1"))
                        .isInstanceOfSatisfying(RuntimeCommandException.class, e -> {
                            assertThat(e.kind()).isEqualTo(RefusalKind.NOT_FOUND);
                            assertThat(e.refusal().words()).isEqualTo("No such server.");
                        });
                assertThatThrownBy(() -> client.execute("frobnicate"))
                        .isInstanceOfSatisfying(
                                RuntimeCommandException.class,
                                e -> assertThat(e.kind()).isEqualTo(RefusalKind.UNKNOWN_COMMAND));
                List<String> lines = new ArrayList<>();
                try (ReplyLines stream = client.stream(CliCommand.of("show", "stat"))) {
                    while (stream.next()) {
                        lines.add(stream.text());
                    }
                }
                assertThat(lines).hasSize(1 + 1 + 4).allMatch(l -> l.endsWith(","));
                assertThatThrownBy(() -> client.stream(CliCommand.of("show", "map", "nope")))
                        .isInstanceOfSatisfying(
                                RuntimeCommandException.class,
                                e -> assertThat(e.kind()).isEqualTo(RefusalKind.NOT_FOUND));
            }
        }
    }

    @HaproxyTest
    void batchesKeepTheirOrder(HaproxyFactory factory) {
        HaproxyProcess haproxy = Fixture.start(factory);
        for (RuntimeClient client : Fixture.clients(haproxy)) {
            try (client) {
                List<CliCommand> commands = new ArrayList<>();
                for (int i = 0; i < 20_000; i++) {
                    commands.add(CliCommand.of("set", "weight", i % 7 == 3 ? "be/nope" : "be/s1", "" + i % 257));
                }
                commands.add(CliCommand.of("add", "map", Fixture.map(haproxy)).withPayload("p1 1\np2 2\n"));
                commands.add(CliCommand.of("get", "weight", "be/s1"));
                List<Outcome> outcomes = client.batch(commands);
                assertThat(outcomes).hasSize(20_002);
                for (int i = 0; i < 20_000; i++) {
                    assertThat(outcomes.get(i).isOk()).as("command %s", i).isEqualTo(i % 7 != 3);
                }
                assertThat(outcomes.get(20_000).isOk()).isTrue();
                assertThat(outcomes.get(20_001).orThrow().text()).isEqualTo(19_999 % 257 + " (initial 10)");
                client.execute("del", "map", Fixture.map(haproxy), "p1");
            }
        }
    }

    @HaproxyTest
    void refusesWhatTheReleaseLacksAndWhatWouldBreakTheConnection(HaproxyFactory factory) {
        HaproxyProcess haproxy = Fixture.start(factory);
        try (RuntimeClient client = Fixture.client(haproxy)) {
            if (!client.release().isAtLeast(3, 0)) {
                assertThatThrownBy(() -> client.execute("wait", "1ms"))
                        .isInstanceOf(CommandNotAvailableException.class)
                        .hasMessageContaining("3.0 or newer");
            }
            for (String reference : List.of("#0", "#ref", "#-1", "#")) {
                assertThatThrownBy(() -> client.execute("disable", "frontend", reference))
                        .isInstanceOf(InvalidCommandException.class)
                        .hasMessageContaining("its own CLI");
                assertThatThrownBy(() -> client.execute("set", "server", reference + "/s1", "weight", "3"))
                        .isInstanceOf(InvalidCommandException.class);
            }
            assertThatThrownBy(() -> client.execute("prompt")).isInstanceOf(InvalidCommandException.class);
            assertThatThrownBy(() -> client.execute("quit")).isInstanceOf(InvalidCommandException.class);
            assertThatThrownBy(() -> client.execute("set", "ssl", "cert", "f"))
                    .isInstanceOf(InvalidCommandException.class)
                    .hasMessageContaining("payload");
            assertThatThrownBy(() -> client.batch(List.of(CliCommand.of("show", "env"))))
                    .isInstanceOf(InvalidCommandException.class);
        }
    }

    @HaproxyTest
    void aSessionLeavesAWorkerThatWasReplaced(HaproxyFactory factory) {
        HaproxyProcess haproxy = Fixture.start(factory);
        try (RuntimeClient client = Fixture.client(haproxy);
                RuntimeSession session = client.session(Duration.ZERO)) {
            String first = pid(session);
            assertThat(pid(session)).isEqualTo(first);
            assertThat(session.reconnects()).isZero();
            Fixture.reload(haproxy);
            session.run(CliCommand.of("set", "weight", "be/s1", "42"));
            assertThat(pid(session)).isNotEqualTo(first);
            assertThat(session.reconnects()).isOne();
            assertThat(client.execute("get", "weight", "be/s1").text()).startsWith("42 ");
            Fixture.await(
                    "the old worker has gone", () -> haproxy.pids().oldWorkers().isEmpty());
            session.lowerTo(AccessLevel.OPERATOR);
            assertThatThrownBy(() -> session.run(CliCommand.of("set", "weight", "be/s1", "1")))
                    .isInstanceOfSatisfying(
                            RuntimeCommandException.class,
                            e -> assertThat(e.kind()).isEqualTo(RefusalKind.PERMISSION_DENIED));
        }
    }

    private static String pid(RuntimeSession session) {
        return session.run(CliCommand.of("show", "info")).lines().stream()
                .filter(l -> l.startsWith("Pid: "))
                .findFirst()
                .orElseThrow();
    }
}
