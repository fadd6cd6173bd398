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
import io.haproxy4j.runtime.tls.CrtLists;
import io.haproxy4j.runtime.tls.StoredFile;
import io.haproxy4j.runtime.transport.TimeLimits;
import io.haproxy4j.runtime.transport.Transport;
import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyProcess;
import io.haproxy4j.testkit.HaproxyTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

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
                        + "backend agents\n    server a 127.0.0.1:1 agent-check agent-inter 50ms agent-port 7004 agent-addr "
                        + p.address().host() + "\n");
        Random random = new Random(43);
        try (RuntimeClient client = Fixture.client(haproxy);
                ServerSocket agent = new ServerSocket(
                        7004, 50, InetAddress.getByName(haproxy.address().host()))) {
            agent.setSoTimeout(20_000);
            for (int i = 0; i < 20; i++) {
                String text = i + random(random) + "!";
                client.server("agents", "a").setAgentSend(text);
                String seen = "";
                // A check that was under way still has the text before.
                for (int attempt = 0; attempt < 200 && !seen.equals(text); attempt++) {
                    seen = "";
                    try (Socket check = agent.accept()) {
                        byte[] bytes = new byte[4096];
                        check.setSoTimeout(20_000);
                        int n = check.getInputStream().read(bytes);
                        seen = new String(bytes, 0, Math.max(0, n), StandardCharsets.UTF_8);
                        check.getOutputStream().write("up\n".getBytes(StandardCharsets.US_ASCII));
                    } catch (SocketException e) {
                        // HAProxy gives up a check that takes longer than its interval; the next one comes.
                    }
                }
                assertThat(seen).isEqualTo(text);
            }
        }
    }

    /** A bracket in a filter crashes every release, so a line of the caller must be one HAProxy reads as it is. */
    @HaproxyTest
    void linesOfACrtListComeBackAsTheyWereOrAreRefused(HaproxyFactory factory) {
        HaproxyProcess haproxy = Fixture.start(factory, p -> {
            Fixture.write(p.directory().resolve("one.pem"), Fixture.pki("one.pem"));
            Fixture.write(p.directory().resolve("list"), p.directory().resolve("one.pem") + "\n");
            return Fixture.BASE + """
                    frontend tls
                        bind "${ADDRESS}:8443" ssl crt-list "${DIR}/list"
                    """;
        });
        Random random = new Random(47);
        String list = haproxy.directory().resolve("list").toString();
        try (RuntimeClient client = Fixture.client(haproxy)) {
            client.certificates().create("c.pem");
            client.certificates().replace("c.pem", Fixture.pki("two.pem"));
            var lists = client.crtLists();
            for (String misread : List.of(
                    "c.pem a[b]",
                    "c.pem [alpn h2",
                    "c.pem a [alpn h2]",
                    "c.pem [alpn h2] [x]",
                    "c.pem a\nc.pem b",
                    "c.pem a\rb",
                    " c.pem",
                    "")) {
                assertThatThrownBy(() -> lists.addLine(list, misread), misread)
                        .isInstanceOf(InvalidCommandException.class);
            }
            int stored = 0;
            for (int i = 0; i < 200; i++) {
                List<String> options = random.nextBoolean() ? List.of("alpn", "h2") : List.of();
                List<String> filters = List.of("a" + random(random), random(random) + "z");
                try {
                    if (random.nextBoolean()) {
                        lists.add(list, "c.pem", options, filters);
                    } else {
                        String inBrackets = options.isEmpty() ? "" : "[" + String.join(" ", options) + "] ";
                        lists.addLine(list, "c.pem " + inBrackets + String.join(" ", filters));
                    }
                } catch (InvalidCommandException e) {
                    assertThat(String.join("", filters)).containsPattern("[\\s\\[\\]]");
                    continue;
                }
                stored++;
                CrtLists.Entry entry = lists.entries(list).stream()
                        .filter(e -> e.certificate().equals("c.pem"))
                        .findFirst()
                        .orElseThrow();
                assertThat(entry.options()).isEqualTo(options);
                // A line of the caller may hold more than two filters.
                assertThat(String.join(" ", entry.filters()))
                        .isEqualTo(String.join(" ", filters).replaceAll("[ \t]+", " "));
                lists.delete(list, entry);
            }
            assertThat(stored).isGreaterThan(50);
            assertThat(client.stats().rows())
                    .anyMatch(r -> r.proxy().equals("fe") && r.status().equals("OPEN"));
        }
    }

    @HaproxyTest
    void whatIsRequestedIsThatUrlOrRefused(HaproxyFactory factory) throws Exception {
        HaproxyProcess haproxy = Fixture.start(factory);
        Random random = new Random(53);
        String host = haproxy.address().host() + ":7005";
        try (RuntimeClient client = Fixture.client(haproxy);
                ServerSocket application = new ServerSocket(
                        7005, 50, InetAddress.getByName(haproxy.address().host()))) {
            application.setSoTimeout(20_000);
            for (String other :
                    List.of("http://u:p@" + host + "/", "ftp://" + host + "/", "/x", "http://" + host + "?q")) {
                assertThatThrownBy(() -> client.process().httpRequest("GET", other, Fixture.LONG), other)
                        .isInstanceOf(InvalidCommandException.class);
            }
            for (String other : List.of("CONNECT", "get", "G T", "GET /x HTTP/1.1\r\na:", "")) {
                assertThatThrownBy(
                                () -> client.process().httpRequest(other, "http://" + host + "/", Fixture.LONG), other)
                        .isInstanceOf(InvalidCommandException.class);
            }
            ExecutorService pool = Executors.newSingleThreadExecutor();
            try {
                int requested = 0;
                for (int i = 0; i < 120; i++) {
                    String target = "/" + i + random(random);
                    Future<Integer> status = pool.submit(() -> client.process()
                            .httpRequest("GET", "http://" + host + target, Fixture.LONG)
                            .status());
                    if (!target.matches("[!-~&&[^#]]+")) {
                        assertThatThrownBy(status::get, target).hasCauseInstanceOf(InvalidCommandException.class);
                        continue;
                    }
                    requested++;
                    assertThat(requestLine(application)).isEqualTo("GET " + target + " HTTP/1.1");
                    assertThat(status.get()).isEqualTo(404);
                }
                assertThat(requested).isGreaterThan(20);
            } finally {
                pool.shutdownNow();
            }
        }
    }

    private static String requestLine(ServerSocket application) throws IOException {
        try (Socket socket = application.accept()) {
            socket.setSoTimeout(20_000);
            BufferedReader request =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            String line = request.readLine();
            while (!request.readLine().isEmpty()) {
                assertThat(line).isNotEmpty();
            }
            socket.getOutputStream()
                    .write("HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            return line;
        }
    }

    /** The key itself is not shown; the cookie that is made of it must be that of a backend configured with the key. */
    @HaproxyTest
    void aDynamicCookieKeyIsThatKey(HaproxyFactory factory) throws Exception {
        Random random = new Random(59);
        List<String> keys = new ArrayList<>(NASTY);
        for (int i = 0; i < 60; i++) {
            keys.add(i + random(random));
        }
        StringBuilder config = new StringBuilder(Fixture.BASE).append("""
                frontend cookies
                    bind "${ADDRESS}:8090"
                    use_backend %[hdr(x-backend)]
                frontend answer
                    bind "${ADDRESS}:8091"
                    http-request return status 204
                """);
        for (int i = -1; i < keys.size(); i++) {
            String key = i < 0 ? "first" : keys.get(i);
            config.append("backend k")
                    .append(i < 0 ? "" : i)
                    .append("\n    cookie C insert dynamic\n")
                    .append("    dynamic-cookie-key '")
                    .append(key.replace("'", "'\\''"))
                    .append("'\n")
                    .append("    server s \"${ADDRESS}:8091\"\n");
        }
        HaproxyProcess haproxy = Fixture.start(factory, p -> config.toString());
        try (RuntimeClient client = Fixture.client(haproxy)) {
            Set<String> cookies = new HashSet<>(List.of(cookie(haproxy, "k")));
            for (int i = 0; i < keys.size(); i++) {
                client.backend("k").setDynamicCookieKey(keys.get(i));
                String cookie = cookie(haproxy, "k");
                assertThat(cookie).as("key %s", keys.get(i)).isEqualTo(cookie(haproxy, "k" + i));
                cookies.add(cookie);
            }
            assertThat(cookies).hasSize(1 + new HashSet<>(keys).size());
        }
    }

    private static String cookie(HaproxyProcess haproxy, String backend) throws IOException {
        try (Socket socket = new Socket(haproxy.address().host(), 8090)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(("GET / HTTP/1.1\r\nhost: a\r\nx-backend: " + backend + "\r\nconnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return answer.lines()
                    .filter(l -> l.startsWith("set-cookie: C="))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(answer));
        }
    }

    /** Its names are file names: HAProxy takes the one that was meant, or says which it does not have. */
    @HaproxyTest(versions = {"3.2", "3.4"})
    void namesForAcmeAreThoseNames(HaproxyFactory factory) {
        List<String> names = Stream.of("a;b", "c\\d<<", "$x", "\"q\"", "'s'", "@1", "\u00e9", "%[z]", "plain")
                .map(n -> n + ".pem")
                .toList();
        HaproxyProcess haproxy = Fixture.start(factory, p -> {
            StringBuilder list = new StringBuilder();
            for (String name : names) {
                if (name.indexOf('[') < 0) {
                    Fixture.write(p.directory().resolve(name), Fixture.pki("two.pem"));
                    list.append(p.directory().resolve(name)).append(" [acme le domains a.test] a.test\n");
                }
            }
            Fixture.write(p.directory().resolve("list"), list.toString());
            return Fixture.BASE.replace("global\n", "global\n    expose-experimental-directives\n") + """
                    acme le
                        directory http://127.0.0.1:1/dir
                        account-key "${DIR}/account.key"
                        contact a@b.test
                        challenge HTTP-01
                        keytype ECDSA
                        curves P-256
                    frontend tls
                        bind "${ADDRESS}:8443" ssl crt-list "${DIR}/list"
                    """;
        });
        Random random = new Random(61);
        try (RuntimeClient client = Fixture.client(haproxy)) {
            Set<String> renewed = new HashSet<>();
            for (String name : names) {
                String file = haproxy.directory().resolve(name).toString();
                assertThat(running(client)).isEqualTo(renewed);
                if (name.indexOf('[') < 0) {
                    client.tls().acmeRenew(file);
                    renewed.add(file);
                } else {
                    refusedByName(() -> client.tls().acmeRenew(file), file);
                }
                assertThat(running(client)).isEqualTo(renewed);
            }
            for (int i = 0; i < 100; i++) {
                String file = "f" + random(random);
                String domain = random(random) + "d";
                refusedByName(() -> client.tls().acmeRenew(file), file);
                refusedByName(() -> client.tls().acmeChallengeReady(file, domain), file, domain);
            }
            assertThat(running(client)).isEqualTo(renewed);
        }
    }

    private static Set<String> running(RuntimeClient client) {
        return client.tls().acmeStatus().stream()
                .filter(a -> !a.state().equals("Scheduled"))
                .map(a -> a.certificate())
                .collect(Collectors.toSet());
    }

    private static void refusedByName(ThrowingCallable call, String... names) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuntimeCommandException.class,
                        e -> assertThat(e.refusal().words()).contains(names));
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
