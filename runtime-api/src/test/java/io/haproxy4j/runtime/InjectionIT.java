// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.InvalidCommandException;
import io.haproxy4j.runtime.command.Outcome;
import io.haproxy4j.runtime.command.Reply;
import io.haproxy4j.runtime.command.ReplyLines;
import io.haproxy4j.runtime.command.Rows;
import io.haproxy4j.runtime.command.RuntimeCommandException;
import io.haproxy4j.runtime.maps.MapEntry;
import io.haproxy4j.runtime.tls.StoredFile;
import io.haproxy4j.runtime.transport.TimeLimits;
import io.haproxy4j.runtime.transport.Transport;
import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyProcess;
import io.haproxy4j.testkit.HaproxyTest;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Whatever a caller's string holds, HAProxy gets exactly that string or the call refuses. */
class InjectionIT {

    private static final List<String> NASTY = List.of(
            ";disable frontend fe",
            "x;y",
            "\\",
            "a\\",
            "\\;",
            "<<",
            "x<<",
            "\\<<",
            "<<EOF",
            "@1",
            "$HOME",
            "\"quoted\"",
            "'single'",
            "#ref",
            "%[src]",
            " lead",
            "trail ",
            "a\tb",
            "\u000b\u000c",
            "\u0001\u007f",
            "é€\ud83d\ude00",
            "prompt",
            "> ",
            "[3]: fake",
            "|&`(){}[]*?!~");

    private static String random(Random random) {
        if (random.nextInt(3) == 0) {
            return NASTY.get(random.nextInt(NASTY.size()));
        }
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(12);
        for (int i = 0; i < length; i++) {
            int c;
            do {
                c = random.nextInt(4) == 0 ? random.nextInt(0x2000) : 1 + random.nextInt(0x7f);
            } while (c == 0 || c == '\n' || c == '\r' || Character.isSurrogate((char) c));
            text.appendCodePoint(c);
        }
        return text.toString();
    }

    @HaproxyTest
    void randomMapEntriesComeBackAsTheyWere(HaproxyFactory factory) {
        HaproxyProcess haproxy = Fixture.start(factory);
        Random random = new Random(7);
        try (RuntimeClient direct = Fixture.client(haproxy);
                MasterClient master = MasterClient.of(Transport.unix(haproxy.masterSocket()), TimeLimits.DEFAULT)) {
            for (RuntimeClient client : List.of(direct, master.worker())) {
                client.map(Fixture.map(haproxy)).clear();
                List<CliCommand> commands = new ArrayList<>();
                List<String> expected = new ArrayList<>();
                for (int i = 0; i < 400; i++) {
                    String key = i + random(random);
                    String value = random(random);
                    commands.add(CliCommand.of("add", "map", Fixture.map(haproxy), key, value));
                    expected.add(key + " " + value);
                }
                List<Outcome> outcomes = client.batch(commands.subList(0, 300));
                for (int i = 0; i < outcomes.size(); i++) {
                    assertThat(outcomes.get(i).isOk())
                            .as("%s: %s", commands.get(i), outcomes.get(i))
                            .isTrue();
                }
                commands.subList(300, 400).forEach(client::run);
                assertThat(rows(direct, Fixture.map(haproxy))).containsExactlyInAnyOrderElementsOf(expected);
            }
            assertThat(direct.stats().rows())
                    .anyMatch(r -> r.proxy().equals("fe") && r.status().equals("OPEN"));
        }
    }

    @HaproxyTest
    void randomEntriesOfAPayloadComeBackAsTheyWere(HaproxyFactory factory) {
        HaproxyProcess haproxy = Fixture.start(factory);
        Random random = new Random(11);
        try (RuntimeClient client = Fixture.client(haproxy)) {
            var map = client.map(Fixture.map(haproxy));
            map.clear();
            Map<String, String> entries = new LinkedHashMap<>();
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < 3_000; i++) {
                String key = i + random(random);
                String value = random(random);
                entries.put(key, value);
                expected.add(key + " " + value);
            }
            map.addAll(entries);
            assertThat(rows(client, Fixture.map(haproxy))).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static List<String> rows(RuntimeClient client, String map) {
        List<String> rows = new ArrayList<>();
        try (ReplyLines lines = client.stream(CliCommand.of("show", "map", map))) {
            while (lines.next()) {
                String line = lines.text();
                rows.add(line.substring(line.indexOf(' ') + 1));
            }
        }
        return rows;
    }

    @HaproxyTest
    void randomTableKeysComeBackAsTheyWere(HaproxyFactory factory) {
        HaproxyProcess haproxy = Fixture.start(factory);
        Random random = new Random(13);
        try (RuntimeClient client = Fixture.client(haproxy)) {
            var table = client.table("be");
            for (int i = 0; i < 300; i++) {
                String key = i + random(random);
                long count = i;
                table.set(key, Map.of("gpc0", count));
                assertThat(table.entry(key)).as("key %s", key).hasValueSatisfying(e -> {
                    assertThat(e.key()).isEqualTo(key);
                    assertThat(e.number("gpc0")).hasValue(count);
                });
            }
        }
    }

    @HaproxyTest
    void clearingARandomTableKeyClearsThatKey(HaproxyFactory factory) {
        HaproxyProcess haproxy = Fixture.start(factory);
        Random random = new Random(23);
        try (RuntimeClient client = Fixture.client(haproxy)) {
            var table = client.table("be");
            table.set("stays", Map.of("gpc0", 1L));
            for (int i = 0; i < 100; i++) {
                String key = i + random(random);
                table.set(key, Map.of("gpc0", 2L));
                table.clear(key);
                assertThat(table.entry(key)).as("key %s", key).isEmpty();
            }
            assertThat(client.tables()).anyMatch(t -> t.name().equals("be") && t.used() == 1);
        }
    }

    @HaproxyTest
    void randomAclPatternsComeBackAsTheyWere(HaproxyFactory factory) {
        HaproxyProcess haproxy = Fixture.start(factory);
        Random random = new Random(29);
        try (RuntimeClient client = Fixture.client(haproxy)) {
            var acl = client.acl(haproxy.directory().resolve("words.acl").toString());
            acl.clear();
            List<String> patterns = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                patterns.add(i + random(random));
            }
            acl.addAll(patterns);
            try (Rows<MapEntry> rows = acl.entries()) {
                List<String> found = new ArrayList<>();
                rows.forEachRemaining(e -> found.add(e.key()));
                assertThat(found).containsExactlyInAnyOrderElementsOf(patterns);
            }
            for (String pattern : patterns.subList(0, 50)) {
                assertThat(acl.matches(pattern)).as("pattern %s", pattern).isTrue();
                acl.delete(pattern);
                assertThat(acl.matches(pattern)).as("pattern %s", pattern).isFalse();
            }
        }
    }

    @HaproxyTest
    void randomNamesOfCertificatesAreListedAsTheyAre(HaproxyFactory factory) {
        HaproxyProcess haproxy = Fixture.start(factory);
        Random random = new Random(31);
        try (RuntimeClient client = Fixture.client(haproxy)) {
            for (int i = 0; i < 60; i++) {
                String name = "f" + i + random(random);
                client.certificates().create(name);
                client.caFiles().create(name);
                // CA and CRL files share their names.
                client.crlFiles().create(name + "r");
                StoredFile expected = new StoredFile(name, false);
                assertThat(client.certificates().list()).contains(expected);
                assertThat(client.caFiles().list()).contains(expected);
                assertThat(client.crlFiles().list()).contains(new StoredFile(name + "r", false));
                client.certificates().delete(name);
                client.caFiles().delete(name);
                client.crlFiles().delete(name + "r");
            }
            assertThat(client.certificates().list()).isEmpty();
        }
    }

    /** OpenSSL leaves out what stands around the blocks of a PEM text; HAProxy must not take it for a command. */
    @HaproxyTest
    void certificateTextIsNothingButACertificate(HaproxyFactory factory) {
        HaproxyProcess haproxy = Fixture.start(factory);
        Random random = new Random(37);
        try (RuntimeClient client = Fixture.client(haproxy)) {
            client.certificates().create("c.pem");
            client.certificates().replace("c.pem", Fixture.pki("one.pem"));
            String fingerprint = client.certificates().info("c.pem").fingerprint();
            client.certificates().replace("c.pem", Fixture.pki("two.pem"));
            assertThat(client.certificates().info("c.pem").fingerprint()).isNotEqualTo(fingerprint);
            for (int i = 0; i < 40; i++) {
                String noise = random(random) + "\n\ndisable frontend fe\n" + random(random) + "\n\n";
                client.certificates().replace("c.pem", noise + Fixture.pki("one.pem") + noise);
                assertThat(client.certificates().info("c.pem").fingerprint()).isEqualTo(fingerprint);
                assertThatThrownBy(() -> client.certificates().replace("c.pem", "-----BEGIN X-----\n" + noise))
                        .isInstanceOf(RuntimeCommandException.class);
                assertThat(client.certificates().info("c.pem").fingerprint()).isEqualTo(fingerprint);
            }
            assertThat(client.stats().rows())
                    .anyMatch(r -> r.proxy().equals("fe") && r.status().equals("OPEN"));
        }
    }

    /** What a variable is set to is an expression of HAProxy, in whose brackets quotes and commas have a meaning. */
    @HaproxyTest
    void randomTextsInVariablesComeBackAsTheyWereOrAreRefused(HaproxyFactory factory) {
        HaproxyProcess haproxy = Fixture.start(factory);
        Random random = new Random(41);
        int stored = 0;
        try (RuntimeClient client = Fixture.client(haproxy)) {
            for (int i = 0; i < 150; i++) {
                String text = i + random(random).replaceAll("[\"'(),\\\\$ ]", "");
                try {
                    client.process().setVariable("proc.text", "str(" + text + ")");
                    stored++;
                } catch (RuntimeCommandException e) {
                    continue;
                }
                // HAProxy prints a dot for every byte that is not printable.
                String printed = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)
                        .replaceAll("[^ -~]", ".");
                assertThat(client.process().variable("proc.text").orElseThrow().value())
                        .isEqualTo(printed);
            }
            assertThat(stored).isGreaterThan(75);
        }
    }

    @HaproxyTest
    void whatIsSentToAnAgentIsThatText(HaproxyFactory factory) throws Exception {
        HaproxyProcess haproxy = Fixture.start(
                factory,
                p -> Fixture.BASE
                        + "backend agents\n    server a 127.0.0.1:1 agent-check agent-inter 20ms agent-port 7004 agent-addr "
                        + p.address().host() + "\n");
        Random random = new Random(43);
        try (RuntimeClient client = Fixture.client(haproxy);
                ServerSocket agent = new ServerSocket(
                        7004, 50, InetAddress.getByName(haproxy.address().host()))) {
            agent.setSoTimeout(10_000);
            for (int i = 0; i < 20; i++) {
                String text = i + random(random) + "!";
                client.server("agents", "a").setAgentSend(text);
                String seen = "";
                // A check that was under way still has the text before.
                for (int attempt = 0; attempt < 20 && !seen.equals(text); attempt++) {
                    try (Socket check = agent.accept()) {
                        byte[] bytes = new byte[4096];
                        check.setSoTimeout(5_000);
                        int n = check.getInputStream().read(bytes);
                        seen = new String(bytes, 0, Math.max(0, n), StandardCharsets.UTF_8);
                        check.getOutputStream().write("up\n".getBytes(StandardCharsets.US_ASCII));
                    } catch (SocketException e) {
                        // HAProxy gives up a check that takes longer than its interval; the next one comes.
                        seen = "";
                    }
                }
                assertThat(seen).isEqualTo(text);
            }
        }
    }

    @HaproxyTest(versions = {"3.2", "3.4"})
    void randomWordsAreEchoed(HaproxyFactory factory) {
        HaproxyProcess haproxy = Fixture.start(factory);
        Random random = new Random(17);
        try (RuntimeClient client = Fixture.client(haproxy)) {
            for (int i = 0; i < 300; i++) {
                String word = "." + random(random) + ".";
                assertThat(client.process().echo(word)).isEqualTo(word);
            }
        }
    }

    @HaproxyTest
    void namesAreNamesOrRefused(HaproxyFactory factory) {
        HaproxyProcess haproxy = Fixture.start(factory);
        Random random = new Random(19);
        try (RuntimeClient client = Fixture.client(haproxy)) {
            for (int i = 0; i < 200; i++) {
                String text = random(random);
                Map<String, Runnable> calls = Map.of(
                        "server", () -> client.server("be", text).disable(),
                        "backend", () -> client.server(text, "s1").disable(),
                        "frontend", () -> client.frontend(text).disable(),
                        "table", () -> client.table(text).clear(),
                        "address", () -> client.server("be", "s1").setAddress(text),
                        "fqdn", () -> client.server("be", "s1").setFqdn(text),
                        "map", () -> client.map(text).clear(),
                        "certificate", () -> client.certificates().delete(text),
                        "content", () -> client.certificates().set(text, "-----BEGIN \n" + text + "\n"));
                calls.forEach((name, call) -> assertThatThrownBy(call::run, "%s '%s'", name, text)
                        .isInstanceOfAny(InvalidCommandException.class, RuntimeCommandException.class));
            }
            Reply info = client.execute("show", "info");
            assertThat(info.text()).contains("Stopping: 0");
            assertThat(client.server("be", "s1").weight().current()).isEqualTo(10);
            assertThat(client.server("be", "s1").state().address()).isEqualTo("127.0.0.1");
        }
    }
}
