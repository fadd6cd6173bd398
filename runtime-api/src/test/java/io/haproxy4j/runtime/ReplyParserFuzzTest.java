// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.haproxy4j.runtime.command.CommandNotAvailableException;
import io.haproxy4j.runtime.command.HaproxyRelease;
import io.haproxy4j.runtime.command.InvalidCommandException;
import io.haproxy4j.runtime.command.ReplyFormatException;
import io.haproxy4j.runtime.command.Rows;
import io.haproxy4j.runtime.command.RuntimeCommandException;
import io.haproxy4j.runtime.process.StartupMessage;
import io.haproxy4j.runtime.stats.StatFilter;
import io.haproxy4j.runtime.tables.TableFilter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Whatever HAProxy answers, each typed command reads it or says with its own exception that it cannot. */
class ReplyParserFuzzTest {

    private static final Duration SOON = Duration.ofMillis(1);

    /** The first byte of an input chooses one of these, from 'A' on. */
    private static final List<Consumer<RuntimeCommands>> TYPED = List.of(
            c -> c.diagnostics().activity(),
            c -> c.diagnostics().pools(),
            c -> c.diagnostics().threads(),
            c -> c.diagnostics().tasks(),
            c -> c.diagnostics().profiling(),
            c -> c.diagnostics().fileDescriptors(),
            c -> c.diagnostics().buildInfo().value("Process info", "pid"),
            c -> c.diagnostics().debugCounters(),
            c -> c.diagnostics().errors(),
            c -> c.diagnostics().eventSinks(),
            c -> all(c.diagnostics().events("buf0")),
            c -> c.diagnostics().traces(),
            c -> c.diagnostics().traceStatus("h1"),
            c -> c.diagnostics().quic(),
            c -> c.resolvers().list().forEach(n -> n.timedOut()),
            c -> c.peers().list(),
            c -> c.caches().list(),
            c -> c.process().info().uptime(),
            c -> all(c.process().streamTypedInfo()),
            c -> c.process().environment(),
            c -> c.process().startupLogs(),
            c -> c.process().libraries().forEach(l -> l.size()),
            c -> c.process().sockets(),
            c -> c.process().help(),
            c -> c.process().variable("proc.x"),
            c -> c.process().httpRequest("GET", "http://x/", SOON).header("a"),
            c -> c.process().anonymisation(),
            c -> all(c.servers().streamStates()),
            c -> c.servers().connections(),
            ReplyParserFuzzTest::restores,
            c -> c.server("b", "s").weight(),
            c -> c.backends().names(),
            c -> c.sessions().stream().forEachRemaining(s -> s.age()),
            c -> c.sessions().details("0x1"),
            c -> c.maps(),
            c -> all(c.map("f").entries()),
            c -> c.map("f").get("k"),
            c -> c.map("f").prepare(),
            c -> c.acl("f").matches("x"),
            c -> c.tables(),
            c -> c.table("t").entries(TableFilter.ALL).forEachRemaining(e -> {
                e.reference();
                e.key();
                e.expiresIn();
                e.number("gpc0");
                e.fields();
            }),
            c -> c.certificates().list(),
            c -> c.certificates().info("f").validUntil(),
            c -> c.caFiles().describe("f"),
            c -> c.crlFiles().describe("f"),
            c -> c.crtLists().entries("l").forEach(e -> {
                e.options();
                e.filters();
            }),
            c -> c.ocsp().list(),
            c -> c.ocsp().show("00"),
            c -> c.ocsp().updates(),
            c -> c.ticketKeys().list(),
            c -> c.tls().serverNames(),
            c -> c.tls().providers(),
            c -> c.tls().acmeStatus(),
            c -> c.stats().stream(StatFilter.ALL).forEachRemaining(r -> {
                r.kind();
                r.status();
                r.totalSessions();
                r.fields();
            }),
            c -> all(c.stats().streamTyped(StatFilter.ALL)),
            c -> c.stats().json(StatFilter.ALL),
            c -> c.stats().statsFile(),
            c -> ProcessList.parse(c.process().startupLogs().stream()
                    .map(StartupMessage::text)
                    .flatMap(String::lines)
                    .toList()),
            c -> HaproxyRelease.parse(c.process().version()));

    /** What is no address or name in the answer must not go back to HAProxy. */
    private static void restores(RuntimeCommands commands) {
        try {
            commands.servers().restore(commands.servers().snapshot());
        } catch (InvalidCommandException e) {
            assertThat(e.getMessage()).isNotEmpty();
        }
    }

    private static void all(Rows<?> rows) {
        rows.forEachRemaining(r -> assertThat(r.toString()).isNotNull());
    }

    @FuzzTest(maxDuration = "5m")
    void reads(byte[] input) {
        if (input.length == 0) {
            return;
        }
        Consumer<RuntimeCommands> typed = TYPED.get(Math.floorMod(input[0] - 'A', TYPED.size()));
        byte[] answer = Arrays.copyOfRange(input, 1, input.length);
        try {
            typed.accept(new CannedCommands(HaproxyRelease.branch(3, 4), answer));
        } catch (ReplyFormatException | RuntimeCommandException | CommandNotAvailableException e) {
            if (e.getMessage() == null || e.getMessage().getBytes(StandardCharsets.UTF_8).length == 0) {
                throw new AssertionError("An exception without a word", e);
            }
        }
    }
}
