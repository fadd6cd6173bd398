// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.HaproxyVersion;
import io.haproxy4j.runtime.RuntimeClient;
import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.Outcome;
import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyProcess;
import io.haproxy4j.testkit.HaproxyTest;
import io.haproxy4j.testkit.LoopbackAddress;
import io.haproxy4j.testkit.ReloadVerdict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** Plans against the real program: what they lead to is what a start with the new file leads to. */
class ChangePlanIT {

    /** How many random edits each release sees. */
    private static final int EDITS = Integer.getInteger("haproxy4j.changes", 15);

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    @HaproxyTest
    void aPlanLeadsWhereAReloadLeads(HaproxyFactory factory, TestReporter reporter) throws IOException {
        long seed = Long.getLong("haproxy4j.seed", System.nanoTime());
        HaproxyVersion version = HaproxyVersion.parse(factory.binary().release());
        try (LoopbackAddress app = LoopbackAddress.reserve()) {
            application(factory, app);
            RandomNode node = new RandomNode(new Random(seed), app.host(), folder.toString(), material());
            write(node);
            HaproxyProcess changed = factory.start(node.text());
            HaproxyProcess fresh = factory.start(node.text());
            Map<Effect, Integer> effects = new EnumMap<>(Effect.class);
            try (RuntimeClient changedCli = RuntimeClient.unix(changed.adminSocket());
                    RuntimeClient freshCli = RuntimeClient.unix(fresh.adminSocket())) {
                NodeFiles running = node.files();
                ServerHistory history = ServerHistory.NONE;
                for (int i = 0; i < EDITS; i++) {
                    node.edit();
                    NodeFiles desired = node.files();
                    ChangePlan plan = ChangePlan.between(running, history, desired, version);
                    effects.merge(plan.effect(), 1, Integer::sum);
                    write(node);
                    if (plan.effect() == Effect.RELOAD) {
                        reload(changed, changedCli, running, desired, node);
                    } else {
                        plan.apply(changedCli, LIMIT);
                    }
                    reload(fresh, freshCli, running, desired, node);
                    assertSameState(
                            "seed " + seed + ", edit " + i + "\n" + plan + node.text(), changedCli, freshCli, node);
                    running = desired;
                    history = plan.history();
                }
            }
            reporter.publishEntry("HAProxy " + version, EDITS + " random edits: " + effects + ", seed " + seed);
        }
    }

    private static void reload(
            HaproxyProcess process, RuntimeClient client, NodeFiles running, NodeFiles desired, RandomNode node) {
        ReloadVerdict verdict = process.reload(node.text());
        assertThat(verdict.successful()).as(verdict.toString()).isTrue();
        desired.afterReload(running).forEach(operation -> operation.run(client, LIMIT));
    }

    /** Health checks take their time, so that states may meet a moment later. */
    private void assertSameState(String what, RuntimeClient changed, RuntimeClient fresh, RandomNode node) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (true) {
            Map<String, String> is = ObservedState.of(changed, folder.toString(), node);
            Map<String, String> shallBe = ObservedState.of(fresh, folder.toString(), node);
            if (is.equals(shallBe)) {
                return;
            }
            if (System.nanoTime() > end) {
                Map<String, String> all = Map.copyOf(is);
                is.entrySet().removeIf(fact -> fact.getValue().equals(shallBe.get(fact.getKey())));
                shallBe.entrySet().removeIf(fact -> fact.getValue().equals(all.get(fact.getKey())));
                assertThat(is).as(what).isEqualTo(shallBe);
            }
            LockSupport.parkNanos(20_000_000);
        }
    }

    private static void write(RandomNode node) throws IOException {
        write(node.contents());
    }

    private static void write(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(Path.of(file.getKey()), file.getValue());
        }
    }

    private static void application(HaproxyFactory factory, LoopbackAddress app) {
        StringBuilder text = new StringBuilder("frontend app\n    mode http\n    timeout client 5s\n");
        IntStream.range(RandomNode.FIRST_PORT, RandomNode.FIRST_PORT + RandomNode.PORTS)
                .forEach(port -> text.append("    bind ")
                        .append(app.host())
                        .append(':')
                        .append(port)
                        .append('\n'));
        factory.start(text + "    http-request return status 200\n");
    }

    private static RandomNode.Material material() throws IOException {
        String first = pem("authority-a.crt");
        String second = pem("authority-b.crt");
        return new RandomNode.Material(
                List.of(pem("one.pem"), pem("two.pem")),
                List.of(first, first + second, second + "\n" + first),
                List.of(pem("revoked-none.crl"), pem("revoked-one.crl")));
    }

    private static String pem(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ChangePlanIT.class.getResourceAsStream("/pki/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    /** Three commands in this order would be the end of a process before 3.2. */
    @HaproxyTest
    void authoritiesChangeAgainAfterACertificateHasChanged(HaproxyFactory factory) throws IOException {
        HaproxyVersion version = HaproxyVersion.parse(factory.binary().release());
        RandomNode.Material material = material();
        String text = """
                frontend f
                    mode http
                    timeout client 5s
                    bind "${ADDRESS}:8443" ssl crt %1$s/site.pem ca-file %1$s/authorities.pem verify optional
                """.formatted(folder);
        int[][] choices = {{0, 0}, {0, 1}, {1, 1}, {1, 2}};
        NodeFiles running = trusting(text, material, choices[0]);
        write(running.files());
        HaproxyProcess process = factory.start(text);
        try (RuntimeClient client = RuntimeClient.unix(process.adminSocket())) {
            for (int[] choice : choices) {
                NodeFiles desired = trusting(text, material, choice);
                ChangePlan plan = ChangePlan.between(running, desired, version);
                write(desired.files());
                if (plan.effect() == Effect.RELOAD) {
                    assertThat(process.reload(text).successful()).isTrue();
                } else {
                    plan.apply(client, LIMIT);
                }
                running = desired;
            }
            String authorities = folder + "/authorities.pem";
            HaproxyProcess fresh = factory.start(text);
            try (RuntimeClient freshClient = RuntimeClient.unix(fresh.adminSocket())) {
                assertThat(client.caFiles().describe(authorities))
                        .isNotEmpty()
                        .isEqualTo(freshClient.caFiles().describe(authorities));
            }
        }
    }

    private NodeFiles trusting(String text, RandomNode.Material material, int[] choice) {
        return new NodeFiles(
                HaproxyConfig.parse(text),
                Map.of(
                        folder + "/site.pem", material.certificates().get(choice[0]),
                        folder + "/authorities.pem", material.authorities().get(choice[1])));
    }

    /** As one from the file is, however long its agent is silent. */
    @HaproxyTest
    void aServerWithAnAgentBeginsUp(HaproxyFactory factory) {
        String text = """
                backend b
                    mode http
                    timeout connect 1s
                    timeout server 1s
                    server s1 127.0.0.1:1
                """;
        HaproxyProcess process = factory.start(text);
        ChangePlan plan = ChangePlan.between(
                HaproxyConfig.parse(text),
                HaproxyConfig.parse(text + "    server s2 127.0.0.1:2 agent-check agent-port 3\n"),
                HaproxyVersion.parse(factory.binary().release()));
        try (RuntimeClient client = RuntimeClient.unix(process.adminSocket())) {
            plan.apply(client, LIMIT);
            assertThat(client.server("b", "s2").state().isUp()).isTrue();
        }
    }

    @HaproxyTest
    void theOptionsOfDynamicServersAreThoseTheReleaseTakes(HaproxyFactory factory) {
        HaproxyVersion version = HaproxyVersion.parse(factory.binary().release());
        HaproxyProcess process = factory.start("""
                backend b
                    mode http
                    timeout connect 1s
                    timeout server 1s
                    server s1 127.0.0.1:1 check inter 1h
                """);
        try (RuntimeClient client = RuntimeClient.unix(process.adminSocket())) {
            DynamicOptions.SINCE.keySet().forEach(option -> {
                List<String> words = Stream.concat(
                                Stream.of("add", "server", "b/" + option, "127.0.0.1:2"), sample(option))
                        .toList();
                Outcome outcome = client.batch(List.of(CliCommand.of(words))).get(0);
                assertThat(outcome.isOk()).as(words + ": " + outcome).isEqualTo(DynamicOptions.takes(version, option));
            });
        }
    }

    private static Stream<String> sample(String option) {
        return switch (option) {
            case "backup", "check", "check-send-proxy", "send-proxy", "send-proxy-v2" -> Stream.of(option);
            case "addr" -> Stream.of("check", option, "127.0.0.1");
            case "agent-check" -> Stream.of(option, "agent-port", "9");
            case "minconn" -> Stream.of(option, "2", "maxconn", "7");
            case "cookie" -> Stream.of(option, "x");
            case "guid" -> Stream.of(option, "x:y");
            case "id" -> Stream.of(option, "77");
            case "observe" -> Stream.of(option, "layer4");
            case "on-error" -> Stream.of(option, "mark-down");
            case "on-marked-down" -> Stream.of(option, "shutdown-sessions");
            case "on-marked-up" -> Stream.of(option, "shutdown-backup-sessions");
            case "agent-inter", "downinter", "fastinter", "inter", "pool-purge-delay", "slowstart" ->
                Stream.of(option, "3s");
            case "track" -> Stream.of(option, "b/s1");
            case "proto", "ws" -> Stream.of(option, "h1");
            default -> Stream.of(option, "3");
        };
    }
}
