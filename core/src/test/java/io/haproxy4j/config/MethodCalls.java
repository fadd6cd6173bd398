// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.config.SampleArguments.Attempt;
import io.haproxy4j.config.check.CheckReport;
import io.haproxy4j.config.check.HaproxyChecker;
import io.haproxy4j.config.line.Statement;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.testkit.HaproxyBinary;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Calls generated methods with arguments that HAProxy takes, and puts what they write to it. */
final class MethodCalls {

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
            Map.entry("backend", "be1"),
            Map.entry("statsScope.proxy", "be1"),
            Map.entry("except.network", "10.0.0.0/8"),
            Map.entry("contentTypeLfFile.formatFile", "DIR/503.http"),
            Map.entry("formatFile", "DIR/503.http"),
            Map.entry("crt", "DIR/cert.pem"),
            Map.entry("key", "DIR/cert.pem"),
            Map.entry("issuer", "DIR/cert.pem"),
            Map.entry("caFile", "DIR/cert.pem"),
            Map.entry("caVerifyFile", "DIR/cert.pem"),
            Map.entry("sctl", "DIR/sctl"),
            Map.entry("sctl.file", "DIR/sctl"),
            Map.entry("npn", "http/1.1"),
            Map.entry("alpn", "h2"),
            Map.entry("ecdhe", "prime256v1"),
            Map.entry("clientSigalgs", "RSA+SHA256"),
            Map.entry("sigalgs", "RSA+SHA256"),
            Map.entry("useServer.server", "s1"),
            Map.entry("command", "/bin/true"),
            Map.entry("mailers", "mailers1"),
            Map.entry("section", "errors1"),
            Map.entry("errorfiles", "errors1"),
            Map.entry("errorfile", "DIR/503.http"),
            Map.entry("errorfile.file", "DIR/503.http"),
            Map.entry("table", "tbl1"),
            Map.entry("writeTo", "tbl1"),
            Map.entry("peers", "peers1"),
            Map.entry("application", "app1"),
            Map.entry("nameserver.address", "127.0.0.1:53"),
            Map.entry("mailer.address", "127.0.0.1:25"),
            Map.entry("peer.address", "127.0.0.1:10002"),
            Map.entry("server.address", "127.0.0.1:80"),
            Map.entry("dispatch.address", "127.0.0.1:80"),
            Map.entry("addresses", "127.0.0.1:8080"),
            Map.entry("bind.address", "127.0.0.1:8080"),
            Map.entry("follow", "session"),
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
            "tuneStreamsElasticity", 100,
            "hashBalanceFactor", 150);

    private final MethodSpans spans = new MethodSpans();
    private final SampleArguments arguments;

    /** Calls whose files are in a folder, which is filled. */
    MethodCalls(Path folder) throws Exception {
        arguments = new SampleArguments(folder, TEXTS);
        for (String name : List.of("cert.pem", "dh.pem")) {
            try (InputStream file = MethodCalls.class.getResourceAsStream(name)) {
                Files.copy(file, folder.resolve(name));
            }
        }
        Files.writeString(folder.resolve("script.lua"), "-- nothing\n");
        Files.writeString(folder.resolve("503.http"), "HTTP/1.0 503 Gone\r\nContent-Length: 0\r\n\r\n");
        Files.writeString(folder.resolve("sctl"), "");
        Files.writeString(folder.resolve("case.txt"), "accept Accept\n");
        Files.writeString(folder.resolve("crt.list"), folder.resolve("cert.pem") + "\n");
        Files.writeString(folder.resolve("keys"), (Base64.getEncoder().encodeToString(new byte[48]) + "\n").repeat(3));
    }

    /** What a method writes when called one way, with the first numbers and texts it takes. */
    Statement statement(Method method, int way, Supplier<SectionBuilder<?>> section) throws Exception {
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

    <B> List<Word> words(Method method, int way, Function<List<Word>, B> builder) throws Exception {
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

    /** Whether a release has what a method writes when called one way in a section or line. */
    boolean has(HaproxyVersion version, String scope, Method method, int way) {
        return SampleArguments.called(method, way).stream().allMatch(called -> spans.has(version, scope, called));
    }

    /** Fails unless HAProxy takes a configuration; what it says of sections that nothing refers to does not count. */
    static void accepted(HaproxyBinary haproxy, HaproxyConfig config) throws Exception {
        CheckReport report = HaproxyChecker.of(haproxy.path()).check(config);
        assertThat(report.diagnostics().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR
                                && !finding.code().equals("incomplete-peers"))
                        .map(Diagnostic::toString))
                .isEmpty();
        assertThat(report.exitCode()).as("%s\n%s", report, config).isIn(0, 2);
    }

    static void expose(GlobalBuilder global, HaproxyVersion version) {
        global.exposeExperimentalDirectives();
        if (version.atLeast(HaproxyVersion.V3_0)) {
            global.exposeDeprecatedDirectives();
        }
    }
}
