// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.config.line.Statement;
import io.haproxy4j.config.value.ProxyMode;
import io.haproxy4j.config.value.Size;
import io.haproxy4j.testkit.HaproxyBinary;
import io.haproxy4j.testkit.HaproxyTest;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Calls every generated method of every section's builder, each in a section of its own. */
class GeneratedSectionsIT {

    /** Without a file for the key of the account, HAProxy makes one in its working folder. */
    private static final String ACME = "directory https://127.0.0.1:14000/dir\naccount-key DIR/account.key";

    /** What must stand beside a line. */
    private static final Map<String, String> BESIDE = Map.ofEntries(
            Map.entry("cache", "total-max-size 4"),
            Map.entry("fcgi-app", "docroot /srv"),
            Map.entry("acme", ACME),
            Map.entry("user", "group word"),
            Map.entry("stickOn", "stick-table type string size 1k"),
            Map.entry("stickMatch", "stick-table type string size 1k"),
            Map.entry("stickStoreRequest", "stick-table type string size 1k"),
            Map.entry("stickStoreResponse", "stick-table type string size 1k"),
            Map.entry("useFcgiApp", "server s1 127.0.0.1:80 proto fcgi"),
            Map.entry("optionExternalCheck", "external-check command /bin/true"),
            Map.entry("useServer", "server s1 127.0.0.1:80"),
            Map.entry("groupUsers", "user word insecure-password word"),
            Map.entry("totalMaxSize", ""),
            Map.entry("docroot", ""),
            Map.entry("directory", "account-key DIR/account.key"),
            Map.entry("accountKey", "directory https://127.0.0.1:14000/dir"),
            Map.entry("challengeReady", "challenge dns-01\n" + ACME));

    /** Want files that fit to one another, such as an answer of OCSP to a certificate, or a map that something uses. */
    private static final Set<String> LEFT_OUT = Set.of(
            "SslFUseOptions.ocsp",
            "SslFUseOptions.crlFile",
            "SslFUseOptions.key",
            "SslFUseOptions.issuer",
            "SslFUseOptions.sctl",
            "SslFUseOptions.ocspUpdate",
            "AcmeBuilder.map",
            "AcmeBuilder.eabKeyId",
            "AcmeBuilder.eabMacKey",
            "AcmeBuilder.eabMacAlg",
            "CertificateLoadOptions.sctl",
            "CertificateLoadOptions.ocsp",
            "CertificateLoadOptions.acme",
            "CertificateLoadOptions.generateDummy",
            "CertificateLoadOptions.keytype",
            "CertificateLoadOptions.bits",
            "CertificateLoadOptions.curves");

    @TempDir
    private Path folder;

    private MethodCalls calls;

    @BeforeEach
    void makeCalls() throws Exception {
        calls = new MethodCalls(folder);
    }

    private static HaproxyConfig.Builder surroundings(HaproxyVersion version) {
        HaproxyConfig.Builder config = HaproxyConfig.builder()
                .global(g -> {
                    MethodCalls.expose(g, version);
                    g.localpeer("me").externalCheck();
                })
                .defaults(d -> d.mode(ProxyMode.HTTP))
                .resolvers("res1", r -> r.nameserver("n1", "127.0.0.1", 53))
                .peers("peers1", p -> p.peer("me", "127.0.0.1", 10_001))
                .mailers("mailers1", m -> m.mailer("m1", "127.0.0.1", 25))
                .httpErrors("errors1", e -> {})
                .cache("cache1", c -> c.totalMaxSize(4))
                .ring("ring1", r -> r.size(Size.k(64)))
                .fcgiApp("app1", a -> a.docroot("/srv"))
                .backend("be1", b -> b.server("s1", "127.0.0.1", 80, s -> s.check()))
                .backend("tbl1", b -> b.stickTable(t -> t.typeString().size("1k")));
        return version.atLeast(HaproxyVersion.V3_2) ? config.logProfile("lp1", p -> p.onAnyDrop()) : config;
    }

    /** Puts a section for every way to call every method of a builder to HAProxy. */
    private <B extends SectionBuilder<B>> void sections(
            HaproxyBinary haproxy, String scope, Function<String, B> builder, Class<?>... types) throws Exception {
        HaproxyVersion version = HaproxyVersion.parse(haproxy.version());
        HaproxyConfig.Builder config = surroundings(version);
        int count = 0;
        List<Method> methods = SampleArguments.methods(types);
        for (Method method : methods) {
            for (int way = 0; way < SampleArguments.ways(method); way++) {
                if (!calls.has(version, scope, method, way) || isLeftOut(method, way)) {
                    continue;
                }
                Statement statement = calls.statement(method, way, () -> builder.apply("x"));
                B section = builder.apply(method.getName() + "_" + methods.indexOf(method) + "_" + way);
                BESIDE.getOrDefault(method.getName(), BESIDE.getOrDefault(scope, ""))
                        .replace("DIR", folder.toString())
                        .lines()
                        .forEach(section::raw);
                section.add(statement);
                config.section(section.section());
                count++;
            }
        }
        assertThat(count).isPositive();
        MethodCalls.accepted(haproxy, config.build());
    }

    private static boolean isLeftOut(Method method, int way) {
        return SampleArguments.called(method, way).stream()
                .map(called -> called.getDeclaringClass().getSimpleName() + "." + called.getName())
                .anyMatch(LEFT_OUT::contains);
    }

    @HaproxyTest
    void frontend(HaproxyBinary haproxy) throws Exception {
        sections(
                haproxy,
                "frontend",
                FrontendBuilder::new,
                ProxyKeywords.class,
                FrontendKeywords.class,
                UninheritedKeywords.class,
                ListeningKeywords.class,
                RequestContentKeywords.class);
    }

    @HaproxyTest
    void backend(HaproxyBinary haproxy) throws Exception {
        sections(
                haproxy,
                "backend",
                BackendBuilder::new,
                ProxyKeywords.class,
                BackendKeywords.class,
                UninheritedKeywords.class,
                ServingKeywords.class,
                RequestContentKeywords.class,
                ResponseContentKeywords.class);
    }

    @HaproxyTest
    void listen(HaproxyBinary haproxy) throws Exception {
        sections(
                haproxy,
                "listen",
                ListenBuilder::new,
                ProxyKeywords.class,
                FrontendKeywords.class,
                BackendKeywords.class,
                UninheritedKeywords.class,
                ListeningKeywords.class,
                ServingKeywords.class,
                RequestContentKeywords.class,
                ResponseContentKeywords.class);
    }

    @HaproxyTest
    void defaults(HaproxyBinary haproxy) throws Exception {
        sections(
                haproxy,
                "defaults",
                name -> new DefaultsBuilder(),
                ProxyKeywords.class,
                FrontendKeywords.class,
                BackendKeywords.class);
    }

    @HaproxyTest
    void namedDefaults(HaproxyBinary haproxy) throws Exception {
        sections(
                haproxy,
                "defaults",
                NamedDefaultsBuilder::new,
                ProxyKeywords.class,
                FrontendKeywords.class,
                BackendKeywords.class,
                RequestContentKeywords.class,
                ResponseContentKeywords.class);
    }

    @HaproxyTest
    void peers(HaproxyBinary haproxy) throws Exception {
        sections(haproxy, "peers", PeersBuilder::new, PeersBuilder.class);
    }

    @HaproxyTest
    void resolvers(HaproxyBinary haproxy) throws Exception {
        sections(haproxy, "resolvers", ResolversBuilder::new, ResolversBuilder.class);
    }

    @HaproxyTest
    void mailers(HaproxyBinary haproxy) throws Exception {
        sections(haproxy, "mailers", MailersBuilder::new, MailersBuilder.class);
    }

    @HaproxyTest
    void userlist(HaproxyBinary haproxy) throws Exception {
        sections(haproxy, "userlist", UserlistBuilder::new, UserlistBuilder.class);
    }

    @HaproxyTest
    void httpErrors(HaproxyBinary haproxy) throws Exception {
        sections(haproxy, "http-errors", HttpErrorsBuilder::new, HttpErrorsBuilder.class);
    }

    @HaproxyTest
    void cache(HaproxyBinary haproxy) throws Exception {
        sections(haproxy, "cache", CacheBuilder::new, CacheBuilder.class);
    }

    @HaproxyTest
    void ring(HaproxyBinary haproxy) throws Exception {
        sections(haproxy, "ring", RingBuilder::new, RingBuilder.class);
    }

    @HaproxyTest
    void fcgiApp(HaproxyBinary haproxy) throws Exception {
        sections(haproxy, "fcgi-app", FcgiAppBuilder::new, FcgiAppBuilder.class);
    }

    @HaproxyTest
    void logForward(HaproxyBinary haproxy) throws Exception {
        sections(haproxy, "log-forward", LogForwardBuilder::new, LogForwardBuilder.class);
    }

    @HaproxyTest(versions = {"3.2", "3.4"})
    void logProfile(HaproxyBinary haproxy) throws Exception {
        sections(haproxy, "log-profile", LogProfileBuilder::new, LogProfileBuilder.class);
    }

    @HaproxyTest(versions = {"3.0", "3.2", "3.4"})
    void crtStore(HaproxyBinary haproxy) throws Exception {
        sections(haproxy, "crt-store", CrtStoreBuilder::new, CrtStoreBuilder.class);
    }

    @HaproxyTest(versions = {"3.2", "3.4"})
    void acme(HaproxyBinary haproxy) throws Exception {
        sections(haproxy, "acme", AcmeBuilder::new, AcmeBuilder.class);
    }

    @HaproxyTest(versions = {"3.2", "3.4"})
    void traces(HaproxyBinary haproxy) throws Exception {
        sections(haproxy, "traces", name -> new TracesBuilder(""), TracesBuilder.class);
    }

    @HaproxyTest(versions = "3.4")
    void healthcheck(HaproxyBinary haproxy) throws Exception {
        sections(haproxy, "healthcheck", HealthcheckBuilder::new, HealthcheckBuilder.class);
    }
}
