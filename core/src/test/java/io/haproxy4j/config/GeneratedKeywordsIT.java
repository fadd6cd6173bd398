// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.config.line.Directive;
import io.haproxy4j.config.line.Statement;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.ProxyMode;
import io.haproxy4j.testkit.HaproxyBinary;
import io.haproxy4j.testkit.HaproxyTest;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Calls every generated method and puts what it writes to every release that should have it. */
class GeneratedKeywordsIT {

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

    private MethodCalls calls;

    @BeforeEach
    void makeCalls() throws Exception {
        calls = new MethodCalls(folder);
    }

    private static List<Method> methods(Class<?>... types) {
        return SampleArguments.methods(types).stream()
                .filter(method -> !LEFT_OUT.contains(method.getName()))
                .toList();
    }

    @HaproxyTest
    void global(HaproxyBinary haproxy) throws Exception {
        HaproxyVersion version = HaproxyVersion.parse(haproxy.version());
        // Many keywords can be given only once: each form of a keyword goes to a file of its own.
        List<Map<String, Statement>> files = new ArrayList<>();
        int count = 0;
        for (Method method : methods(GlobalKeywords.class)) {
            for (int way = 0; way < SampleArguments.ways(method); way++) {
                Statement statement = calls.statement(method, way, GlobalBuilder::new);
                if (calls.has(version, "global", method, way)) {
                    String keyword = statement.words().get(0).text();
                    if (ALONE.contains(keyword)) {
                        MethodCalls.accepted(
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
            MethodCalls.accepted(haproxy, globalConfig(version, file.values()));
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
                    MethodCalls.expose(g, version);
                    statements.forEach(g::add);
                })
                .section(SectionKind.RESOLVERS, "res1", r -> r.raw("nameserver n1 127.0.0.1:53"));
        if (version.atLeast(HaproxyVersion.V3_2)) {
            config.section(SectionKind.LOG_PROFILE, "lp1", p -> p.raw("on any drop"));
        }
        return config.build();
    }

    @HaproxyTest
    void bind(HaproxyBinary haproxy) throws Exception {
        lines(
                haproxy,
                "bind",
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
                "server",
                methods(DefaultServerKeywords.class, ServerKeywords.class),
                ServerOptions::new,
                (name, words) -> HaproxyConfig.builder()
                        .backend(name, b -> b.add(line(words, "server", "s1", "127.0.0.1:80", "verify", "none"))));
    }

    @HaproxyTest
    void defaultServer(HaproxyBinary haproxy) throws Exception {
        lines(
                haproxy,
                "default-server",
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

    private <B> void lines(
            HaproxyBinary haproxy, String scope, List<Method> methods, Function<List<Word>, B> builder, Frame frame)
            throws Exception {
        HaproxyVersion version = HaproxyVersion.parse(haproxy.version());
        HaproxyConfig.Builder all = HaproxyConfig.builder()
                .global(g -> MethodCalls.expose(g, version))
                .section(SectionKind.RESOLVERS, "res1", r -> r.raw("nameserver n1 127.0.0.1:53"));
        if (version.atLeast(HaproxyVersion.V3_4)) {
            all.section(SectionKind.HEALTHCHECK, "hc1", h -> h.raw("type tcp-check"));
        }
        tracked(all.defaults(d -> d.mode(ProxyMode.HTTP)));
        int count = 0;
        for (Method method : methods) {
            for (int way = 0; way < SampleArguments.ways(method); way++) {
                String name = method.getName() + "_" + methods.indexOf(method) + "_" + way;
                HaproxyConfig.Builder one = frame.around(name, around(method, calls.words(method, way, builder)));
                HaproxyConfig config = tracked(one)
                        .section(SectionKind.RESOLVERS, "res1", r -> {})
                        .section(SectionKind.HEALTHCHECK, "hc1", h -> {})
                        .build();
                if (calls.has(version, scope, method, way)) {
                    all.section(config.sections().get(0));
                    count++;
                }
            }
        }
        assertThat(count).isGreaterThan(50);
        MethodCalls.accepted(haproxy, all.build());
    }
}
