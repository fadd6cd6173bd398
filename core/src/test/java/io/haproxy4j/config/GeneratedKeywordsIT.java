// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.config.SampleArguments.Attempt;
import io.haproxy4j.config.check.CheckReport;
import io.haproxy4j.config.check.HaproxyChecker;
import io.haproxy4j.config.line.Directive;
import io.haproxy4j.config.line.Statement;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.ProxyMode;
import io.haproxy4j.testkit.HaproxyBinary;
import io.haproxy4j.testkit.HaproxyTest;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Calls every generated method and puts what it writes to every release that should have it. */
class GeneratedKeywordsIT {

    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("file", "DIR/cert.pem"),
            Map.entry("certificate", "DIR/cert.pem"),
            Map.entry("directory", "DIR"),
            Map.entry("jail", "DIR"),
            Map.entry("user", "root"),
            Map.entry("group", "root"),
            Map.entry("mode", "600"),
            Map.entry("cpus", "0"),
            Map.entry("set", "0"),
            Map.entry("threads", "1"),
            Map.entry("variable", "proc.name"),
            Map.entry("address", "127.0.0.1"),
            Map.entry("resolvers", "res1"),
            Map.entry("healthcheck", "hc1"),
            Map.entry("networks", "10.0.0.0/8"),
            Map.entry("ranges", "404"),
            Map.entry("protocols", "h2"),
            Map.entry("ciphers", "HIGH"),
            Map.entry("ciphersuites", "TLS_AES_128_GCM_SHA256"),
            Map.entry("curves", "X25519"),
            Map.entry("curve", "prime256v1"),
            Map.entry("algorithms", "RSA+SHA256"),
            Map.entry("errors", "10"),
            Map.entry("processes", "all"),
            Map.entry("server", "tracked/s1"),
            Map.entry("target", "127.0.0.1:514"),
            Map.entry("statsSocket.address", "DIR/sock"),
            Map.entry("sample.ranges", "1"),
            Map.entry("profile", "lp1"),
            Map.entry("thread.set", "1"),
            Map.entry("initAddr.method", "none"),
            Map.entry("usesrc.useAddress", "127.0.0.2"),
            Map.entry("proxy", "127.0.0.1:3128"),
            Map.entry("luaLoad.file", "DIR/script.lua"),
            Map.entry("luaLoadPerThread.file", "DIR/script.lua"),
            Map.entry("capabilities", "cap_net_raw"),
            Map.entry("sslDhParamFile.file", "DIR/dh.pem"),
            Map.entry("provider", "default"),
            Map.entry("source", "h1"),
            Map.entry("sink", "buf0"),
            Map.entry("verbosity", "quiet"),
            Map.entry("event", "any"),
            Map.entry("criterion", "connection"),
            Map.entry("start", "now"),
            Map.entry("pause", "now"),
            Map.entry("stop", "now"),
            Map.entry("query", "provider=default"),
            Map.entry("jwtDecryptAlgList.algorithms", "RSA-OAEP"),
            Map.entry("jwtDecryptEncList.encryptions", "A128GCM"),
            Map.entry("sslDefaultServerClientSigalgs.algorithms", "RSA+SHA256"),
            Map.entry("h1CaseAdjust.from", "host"),
            Map.entry("h1CaseAdjust.to", "Host"),
            Map.entry("h1CaseAdjustFile.file", "DIR/case.txt"),
            Map.entry("crtList.file", "DIR/crt.list"),
            Map.entry("tlsTicketKeys.file", "DIR/keys"));

    /** Numbers that have to fit to others. */
    private static final Map<String, Integer> NUMBERS = Map.of(
            "ocspUpdateMaxdelay", 3600,
            "tuneSslOcspUpdateMaxdelay", 3600,
            "tuneHttpMaxhdr", 101,
            "tuneMaxrewrite", 1024,
            "tuneStreamsElasticity", 100);

    /** What must stand after an option. */
    private static final Map<String, String> AFTER = Map.of("agentCheck", "agent-port 80");

    /** Wants a namespace that exists; a reverse listener; as many threads as the machine has processors; leaves a file. */
    private static final Set<String> LEFT_OUT = Set.of("namespace", "nbconn", "threadGroup", "shmStatsFile");

    /** Keywords that hide the messages about others, make them fatal, or must be in front of others. */
    private static final Set<String> ALONE =
            Set.of("quiet", "zero-warning", "tune.lua.openlibs", "tune.http.maxhdr", "tune.maxrewrite", "tune.bufsize");

    /** Keywords that exclude each other. */
    private static final Map<String, String> SAME =
            Map.of("uid", "user", "gid", "group", "tune.ssl.capture-cipherlist-size", "tune.ssl.capture-buffer-size");

    @TempDir
    private Path folder;

    private final MethodSpans spans = new MethodSpans();
    private SampleArguments arguments;

    @BeforeEach
    void makeFiles() throws Exception {
        arguments = new SampleArguments(folder, TEXTS);
        for (String name : List.of("cert.pem", "dh.pem")) {
            try (InputStream file = GeneratedKeywordsIT.class.getResourceAsStream(name)) {
                Files.copy(file, folder.resolve(name));
            }
        }
        Files.writeString(folder.resolve("script.lua"), "-- nothing\n");
        Files.writeString(folder.resolve("case.txt"), "accept Accept\n");
        Files.writeString(folder.resolve("crt.list"), folder.resolve("cert.pem") + "\n");
        Files.writeString(folder.resolve("keys"), (Base64.getEncoder().encodeToString(new byte[48]) + "\n").repeat(3));
    }

    private static List<Method> methods(Class<?>... types) {
        return SampleArguments.methods(types).stream()
                .filter(method -> !LEFT_OUT.contains(method.getName()))
                .toList();
    }

    /** What a method writes when called one way, with the first numbers and texts it takes. */
    private Statement statement(Method method, int way, Supplier<SectionBuilder<?>> section) throws Exception {
        Statement statement = null;
        for (Attempt attempt : attempts(method)) {
            SectionBuilder<?> builder = section.get();
            method.invoke(builder, arguments.of(method, way, attempt));
            statement = builder.section().statements().get(0);
            if (statement.problems().isEmpty()) {
                return statement;
            }
        }
        throw new AssertionError(method + " takes nothing of " + SampleArguments.ATTEMPTS + ": " + statement);
    }

    private <B> List<Word> words(Method method, int way, Function<List<Word>, B> builder) throws Exception {
        List<Word> words = List.of();
        for (Attempt attempt : attempts(method)) {
            List<Word> fresh = new ArrayList<>();
            method.invoke(builder.apply(fresh), arguments.of(method, way, attempt));
            words = fresh;
            if (words.stream().allMatch(word -> word.problems().isEmpty())) {
                return words;
            }
        }
        throw new AssertionError(method + " takes nothing of " + SampleArguments.ATTEMPTS + ": " + words);
    }

    private static List<Attempt> attempts(Method method) {
        return NUMBERS.containsKey(method.getName())
                ? List.of(new Attempt(NUMBERS.get(method.getName()), "word"))
                : SampleArguments.ATTEMPTS;
    }

    private boolean has(HaproxyVersion version, Method method, int way) {
        return SampleArguments.called(method, way).stream().allMatch(called -> spans.has(version, called));
    }

    private static void accepted(HaproxyBinary haproxy, HaproxyConfig config) throws Exception {
        CheckReport report = HaproxyChecker.of(haproxy.path()).check(config);
        assertThat(report.diagnostics().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(Diagnostic::toString))
                .isEmpty();
        assertThat(report.accepted()).as("%s\n%s", report, config).isTrue();
    }

    @HaproxyTest
    void global(HaproxyBinary haproxy) throws Exception {
        HaproxyVersion version = HaproxyVersion.parse(haproxy.version());
        // Many keywords can be given only once: each form of a keyword goes to a file of its own.
        List<Map<String, Statement>> files = new ArrayList<>();
        int count = 0;
        for (Method method : methods(GlobalKeywords.class)) {
            for (int way = 0; way < SampleArguments.ways(method); way++) {
                Statement statement = statement(method, way, GlobalBuilder::new);
                if (has(version, method, way)) {
                    String keyword = statement.words().get(0).text();
                    if (ALONE.contains(keyword)) {
                        accepted(
                                haproxy,
                                HaproxyConfig.builder()
                                        .global(g -> g.add(statement))
                                        .build());
                    } else {
                        add(files, SAME.getOrDefault(keyword, keyword), statement);
                    }
                    count++;
                }
            }
        }
        assertThat(count).isGreaterThan(150);
        for (Map<String, Statement> file : files) {
            accepted(haproxy, globalConfig(version, file.values()));
        }
    }

    private static void add(List<Map<String, Statement>> files, String keyword, Statement statement) {
        for (Map<String, Statement> file : files) {
            if (file.putIfAbsent(keyword, statement) == null) {
                return;
            }
        }
        files.add(new LinkedHashMap<>(Map.of(keyword, statement)));
    }

    private static HaproxyConfig globalConfig(HaproxyVersion version, Collection<Statement> statements) {
        HaproxyConfig.Builder config = HaproxyConfig.builder()
                .global(g -> {
                    expose(g, version);
                    statements.forEach(g::add);
                })
                .section(SectionKind.RESOLVERS, "res1", r -> r.raw("nameserver n1 127.0.0.1:53"));
        if (version.atLeast(HaproxyVersion.V3_2)) {
            config.section(SectionKind.LOG_PROFILE, "lp1", p -> p.raw("on any drop"));
        }
        return config.build();
    }

    private static void expose(GlobalBuilder global, HaproxyVersion version) {
        global.exposeExperimentalDirectives();
        if (version.atLeast(HaproxyVersion.V3_0)) {
            global.exposeDeprecatedDirectives();
        }
    }

    @HaproxyTest
    void bind(HaproxyBinary haproxy) throws Exception {
        lines(
                haproxy,
                methods(BindKeywords.class),
                BindOptions::new,
                (name, words) -> HaproxyConfig.builder()
                        .frontend(
                                name, f -> f.add(line(words, "bind", "127.0.0.1:8080", "crt", folder + "/cert.pem"))));
    }

    @HaproxyTest
    void server(HaproxyBinary haproxy) throws Exception {
        lines(
                haproxy,
                methods(DefaultServerKeywords.class, ServerKeywords.class),
                ServerOptions::new,
                (name, words) -> HaproxyConfig.builder()
                        .backend(name, b -> b.add(line(words, "server", "s1", "127.0.0.1:80", "verify", "none"))));
    }

    @HaproxyTest
    void defaultServer(HaproxyBinary haproxy) throws Exception {
        lines(
                haproxy,
                methods(DefaultServerKeywords.class),
                DefaultServerOptions::new,
                (name, words) -> HaproxyConfig.builder().backend(name, b -> b.add(line(words, "default-server"))));
    }

    private static HaproxyConfig.Builder tracked(HaproxyConfig.Builder config) {
        return config.backend("tracked", b -> b.server("s1", "127.0.0.1", 80, s -> s.check()));
    }

    private interface Frame {
        HaproxyConfig.Builder around(String name, List<Word> words);
    }

    private static Directive line(List<Word> options, String... head) {
        List<Word> words = new ArrayList<>(Stream.of(head).map(Word::of).toList());
        words.addAll(options);
        return new Directive(words);
    }

    private static List<Word> around(Method method, List<Word> words) {
        List<Word> all = new ArrayList<>(words);
        Stream.of(AFTER.getOrDefault(method.getName(), "").split(" "))
                .filter(word -> !word.isEmpty())
                .map(Word::of)
                .forEach(all::add);
        return all;
    }

    private <B> void lines(HaproxyBinary haproxy, List<Method> methods, Function<List<Word>, B> builder, Frame frame)
            throws Exception {
        HaproxyVersion version = HaproxyVersion.parse(haproxy.version());
        HaproxyConfig.Builder all = HaproxyConfig.builder()
                .global(g -> expose(g, version))
                .section(SectionKind.RESOLVERS, "res1", r -> r.raw("nameserver n1 127.0.0.1:53"));
        if (version.atLeast(HaproxyVersion.V3_4)) {
            all.section(SectionKind.HEALTHCHECK, "hc1", h -> h.raw("type tcp-check"));
        }
        tracked(all.defaults(d -> d.mode(ProxyMode.HTTP)));
        int count = 0;
        for (Method method : methods) {
            for (int way = 0; way < SampleArguments.ways(method); way++) {
                String name = method.getName() + "_" + methods.indexOf(method) + "_" + way;
                HaproxyConfig.Builder one = frame.around(name, around(method, words(method, way, builder)));
                HaproxyConfig config = tracked(one)
                        .section(SectionKind.RESOLVERS, "res1", r -> {})
                        .section(SectionKind.HEALTHCHECK, "hc1", h -> {})
                        .build();
                if (has(version, method, way)) {
                    all.section(config.sections().get(0));
                    count++;
                }
            }
        }
        assertThat(count).isGreaterThan(50);
        accepted(haproxy, all.build());
    }
}
