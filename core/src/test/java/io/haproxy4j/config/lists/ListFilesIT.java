// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.HaproxyVersion;
import io.haproxy4j.config.check.HaproxyChecker;
import io.haproxy4j.config.line.Predicates;
import io.haproxy4j.config.line.RandomWords;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.ClientVerify;
import io.haproxy4j.config.value.ProxyMode;
import io.haproxy4j.config.value.TlsVersion;
import io.haproxy4j.testkit.HaproxyBinary;
import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyProcess;
import io.haproxy4j.testkit.HaproxyTest;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** HAProxy reads the files back as they were meant: its admin socket lists what it has loaded. */
class ListFilesIT {

    private static final int ENTRIES = 1000;

    /** A socket in the folder of the instance. */
    private static final Word LISTENER = Word.of("unix@").join(Word.env("DIR", "/nowhere"), Word.of("/any.sock"));

    @HaproxyTest
    void mapsAndPatternsArriveAsTheyAre(HaproxyFactory haproxy, @TempDir Path directory) throws Exception {
        long seed = RandomWords.freshSeed();
        RandomWords random = new RandomWords(seed);
        Map<String, String> wanted = new LinkedHashMap<>();
        MapFile.Builder map = MapFile.builder().comment("first\nsecond");
        PatternFile.Builder patterns = PatternFile.builder().comment("patterns");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < ENTRIES; i++) {
            MapEntry entry = new MapEntry(i + random.next(), random.next());
            if (entry.problems().isEmpty()) {
                wanted.put(entry.key(), entry.value());
                map.entry(entry);
            }
            Pattern pattern = new Pattern("#" + i + random.next());
            if (pattern.problems().isEmpty()) {
                texts.add(pattern.text());
                patterns.entry(pattern);
            }
        }
        wanted.put("#hash", "\"v\" # \\");
        map.entry("#hash", "\"v\" # \\");
        assertThat(wanted).as("seed %d", seed).hasSizeGreaterThan(ENTRIES / 10);
        Path mapFile = directory.resolve("a.map");
        Path patternFile = directory.resolve("a.acl");
        map.build().write(mapFile);
        patterns.build().write(patternFile);
        HaproxyProcess process = haproxy.start(frontend(
                "http-request set-header x %[path,map(" + mapFile + ")]",
                "http-request deny if { path -f " + patternFile + " }"));
        List<String> read = listed(process.cli("show map " + mapFile));
        assertThat(read)
                .as("seed %d", seed)
                .containsExactlyInAnyOrderElementsOf(wanted.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .toList());
        assertThat(listed(process.cli("show acl " + patternFile)))
                .as("seed %d", seed)
                .containsExactlyInAnyOrderElementsOf(texts);
    }

    /** The lines without the reference each begins with. */
    private static List<String> listed(String answer) {
        List<String> lines = new ArrayList<>();
        for (String line : answer.split("\n", -1)) {
            if (!line.isEmpty()) {
                lines.add(line.substring(line.indexOf(' ') + 1));
            }
        }
        return lines;
    }

    private static String frontend(String... lines) {
        return HaproxyConfig.builder()
                .defaults(d -> d.timeoutClient(Duration.ofSeconds(1)).mode(ProxyMode.HTTP))
                .frontend("f", f -> {
                    f.keyword("bind", LISTENER);
                    for (String line : lines) {
                        f.raw(line);
                    }
                })
                .build()
                .render();
    }

    @HaproxyTest
    void aCrtListIsLoaded(HaproxyFactory haproxy, @TempDir Path directory) throws Exception {
        String certificate = certificate(directory, "c#1.pem");
        CrtList list = CrtList.builder()
                .comment("two entries")
                .entry(certificate)
                .entry(
                        certificate,
                        o -> o.alpn("h2", "http/1.1").sslMinVer(TlsVersion.TLSV1_2),
                        "*.A.example",
                        "!b.a.example",
                        "\"q\"\\")
                .build();
        Path file = directory.resolve("crt.list");
        list.write(file);
        HaproxyProcess process = haproxy.start(HaproxyConfig.builder()
                .defaults(d -> d.timeoutClient(Duration.ofSeconds(1)))
                .frontend(
                        "f",
                        f -> f.keyword("bind", LISTENER, Word.of("ssl"), Word.of("crt-list"), Word.of(file.toString())))
                .build()
                .render());
        // HAProxy writes a NUL between two options.
        String listed = process.cli("show ssl crt-list -n " + file);
        assertThat(listed.lines().filter(line -> !line.isEmpty()).map(line -> line.replaceAll("[ \0]+", " ")))
                .containsExactly(
                        "# " + file,
                        certificate + ":2",
                        certificate + ":3 [alpn h2,http/1.1 ssl-min-ver TLSv1.2] *.A.example !b.a.example \"q\"\\");
    }

    @HaproxyTest
    void everyOptionIsTaken(HaproxyBinary haproxy, @TempDir Path directory) throws Exception {
        HaproxyVersion version = HaproxyVersion.parse(haproxy.release());
        String certificate = certificate(directory, "c.pem");
        CrtList list = CrtList.builder()
                .entry(certificate, o -> {
                    o.allow0rtt()
                            .alpn("h2")
                            .caFile(certificate)
                            .caVerifyFile(certificate)
                            .ciphers("ECDHE-RSA-AES128-GCM-SHA256")
                            .ciphersuites("TLS_AES_128_GCM_SHA256")
                            .curves("X25519:P-256")
                            .noCaNames()
                            .sslMaxVer(TlsVersion.TLSV1_3)
                            .verify(ClientVerify.OPTIONAL);
                    if (version.atLeast(HaproxyVersion.V3_0)) {
                        o.clientSigalgs("ECDSA+SHA256")
                                .sigalgs("ECDSA+SHA256:RSA+SHA256")
                                .noAlpn();
                    }
                    if (version.atLeast(HaproxyVersion.V3_4)) {
                        o.ktls(false);
                    }
                })
                .build();
        Path file = directory.resolve("crt.list");
        list.write(file);
        HaproxyConfig config = HaproxyConfig.builder()
                .global(g -> g.ifBlock(Predicates.versionAtLeast("3.4"), b -> b.raw("expose-experimental-directives")))
                .defaults(d -> d.timeoutClient(Duration.ofSeconds(1)))
                .frontend("f", f -> f.bind("127.0.0.1:1", b -> b.ssl().crtList(file.toString())))
                .build();
        assertThat(HaproxyChecker.of(haproxy.path()).check(config)).hasToString("accepted");
    }

    private static String certificate(Path directory, String name) throws Exception {
        Path file = directory.resolve(name);
        try (InputStream in = HaproxyConfig.class.getResourceAsStream("cert.pem")) {
            Files.copy(in, file);
        }
        return file.toString();
    }
}
