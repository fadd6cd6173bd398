// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.config.SampleArguments.Attempt;
import io.haproxy4j.config.check.CheckReport;
import io.haproxy4j.config.check.HaproxyChecker;
import io.haproxy4j.config.expr.LogFormat;
import io.haproxy4j.config.line.Statement;
import io.haproxy4j.config.rule.ExpectedHeader;
import io.haproxy4j.config.value.HeaderMatch;
import io.haproxy4j.config.value.ProxyMode;
import io.haproxy4j.config.value.TextMatch;
import io.haproxy4j.config.value.TlsVerify;
import io.haproxy4j.testkit.HaproxyBinary;
import io.haproxy4j.testkit.HaproxyTest;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Calls every method for steps of health checks and for filters, and puts what it writes to every release that has it. */
class GeneratedStepsIT {

    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("variable", "check.value"),
            Map.entry("codes", "200-399"),
            Map.entry("hex", "50494e47"),
            Map.entry("addr", "127.0.0.1"),
            Map.entry("alpn", "h2"),
            Map.entry("method", "GET"),
            Map.entry("uri", "/"),
            Map.entry("version", "HTTP/1.1"),
            Map.entry("table", "tbl1"),
            Map.entry("cache", "cache1"),
            Map.entry("app", "app1"),
            Map.entry("filterSpoe.file", "DIR/spoe-plain.conf"),
            Map.entry("filterSpoeEngine.file", "DIR/spoe.conf"),
            Map.entry("engine", "engine1"),
            Map.entry("filterOpentracing.file", "DIR/ot-plain.cfg"),
            Map.entry("filterOpentracingId.file", "DIR/ot1.cfg"),
            Map.entry("id", "ot1"));

    private static final String RATES = "bytes_in_rate(1s),bytes_out_rate(1s)";

    private static final String FCGI_SERVER = "server f1 127.0.0.1:9000 proto fcgi";

    private static final List<Attempt> ATTEMPTS = Stream.of("word", "64k")
            .flatMap(text -> Stream.of(1, 200).map(number -> new Attempt(number, text)))
            .toList();

    private final MethodSpans spans = new MethodSpans();

    @TempDir
    private Path folder;

    @BeforeEach
    void makeFiles() throws Exception {
        SampleFiles.make(folder);
    }

    /** A line, and what the others of its section are. */
    private record Line(Statement statement, List<String> before) {}

    @HaproxyTest
    void everyStepOfAnHttpCheckIsTaken(HaproxyBinary haproxy) throws Exception {
        List<Line> lines = lines(haproxy, HttpCheckKeywords.class, "option httpchk");
        for (ExpectedHeader header : headers()) {
            for (BackendBuilder builder : List.of(
                    backend().httpCheckExpectHdr(header),
                    backend().httpCheckExpectNotHdr(header),
                    backend().httpCheckExpectFhdr(header),
                    backend()
                            .httpCheckExpectNotFhdr(
                                    header, o -> o.comment("not that").minRecv(3)))) {
                lines.add(new Line(builder.section().statements().get(0), List.of("option httpchk")));
            }
        }
        lines.add(new Line(
                backend().httpCheckExpectStatus(200).section().statements().get(0), List.of("option httpchk")));
        assertThat(lines).hasSizeGreaterThan(150);
        accepted(haproxy, lines);
    }

    private static List<ExpectedHeader> headers() {
        LogFormat format = LogFormat.raw("%[srv_name]");
        return Stream.of(
                        ExpectedHeader.named("X-A"),
                        ExpectedHeader.named(HeaderMatch.BEG, "X-"),
                        ExpectedHeader.named(format),
                        ExpectedHeader.named(TextMatch.END, format))
                .flatMap(header -> Stream.of(
                        header,
                        header.withValue("a b"),
                        header.withValue(HeaderMatch.REG, "^a"),
                        header.withValue(format),
                        header.withValue(TextMatch.SUB, format)))
                .toList();
    }

    @HaproxyTest
    void everyStepOfATcpCheckIsTaken(HaproxyBinary haproxy) throws Exception {
        List<Line> lines = lines(haproxy, TcpCheckKeywords.class, "option tcp-check");
        assertThat(lines).hasSizeGreaterThan(100);
        accepted(haproxy, lines);
    }

    @HaproxyTest
    void everyFilterIsTaken(HaproxyBinary haproxy) throws Exception {
        List<Line> lines = lines(haproxy, FilterKeywords.class, "stick-table type ip size 10k store " + RATES);
        assertThat(lines).hasSizeGreaterThan(10);
        accepted(haproxy, lines);
    }

    private static BackendBuilder backend() {
        return new BackendBuilder("any");
    }

    private List<Line> lines(HaproxyBinary haproxy, Class<?> type, String before) throws ReflectiveOperationException {
        HaproxyVersion version = HaproxyVersion.parse(haproxy.version());
        SampleArguments arguments = new SampleArguments(folder, TEXTS);
        List<Line> lines = new ArrayList<>();
        for (Method method : SampleArguments.methods(type)) {
            for (int way = 0; way < SampleArguments.ways(method); way++) {
                if (SampleArguments.called(method, way).stream().allMatch(called -> spans.has(version, called))) {
                    String needed = method.getName().equals("filterFcgiApp") ? FCGI_SERVER : before;
                    lines.add(new Line(statement(arguments, method, way), List.of(needed)));
                }
            }
        }
        return lines;
    }

    private static Statement statement(SampleArguments arguments, Method method, int way)
            throws ReflectiveOperationException {
        Statement statement = null;
        for (Attempt attempt : ATTEMPTS) {
            BackendBuilder builder = backend();
            method.invoke(builder, arguments.of(method, way, attempt));
            statement = builder.section().statements().get(0);
            if (statement.problems().isEmpty()) {
                return statement;
            }
        }
        throw new AssertionError(method + " takes none of the samples: " + statement);
    }

    private static void accepted(HaproxyBinary haproxy, List<Line> lines) throws Exception {
        HaproxyConfig.Builder config = HaproxyConfig.builder()
                .section(SectionKind.CACHE, "cache1", c -> c.raw("total-max-size 1"))
                .section(SectionKind.FCGI_APP, "app1", a -> a.raw("docroot /srv/app1"))
                .defaults(d -> d.mode(ProxyMode.HTTP))
                .backend("tbl1", b -> b.raw("stick-table type ip size 10k store " + RATES))
                .backend(
                        "spoe1",
                        b -> b.raw(
                                        HaproxyVersion.parse(haproxy.version()).atLeast(HaproxyVersion.V3_2)
                                                ? "mode spop"
                                                : "mode tcp")
                                .server("s1", "127.0.0.1", 12_345));
        int number = 0;
        for (Line line : lines) {
            config.backend("b" + number++, b -> {
                line.before().forEach(b::raw);
                b.add(line.statement()).server("s1", "127.0.0.1", 80, s -> s.verify(TlsVerify.NONE));
            });
        }
        CheckReport report = HaproxyChecker.of(haproxy.path()).check(config.build());
        assertThat(report.diagnostics().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(Diagnostic::toString))
                .isEmpty();
        assertThat(report.accepted()).as("%s", report).isTrue();
    }
}
