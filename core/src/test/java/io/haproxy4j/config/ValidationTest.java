// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import static io.haproxy4j.config.expr.Fetches.acl;
import static io.haproxy4j.config.expr.Fetches.hdr;
import static io.haproxy4j.config.expr.Fetches.nbsrv;
import static io.haproxy4j.config.rule.Actions.deny;
import static io.haproxy4j.config.rule.Actions.setHeader;
import static io.haproxy4j.config.rule.When.onlyIf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.haproxy4j.config.line.Word;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidationTest {

    private static List<Diagnostic> problems(Consumer<HaproxyConfig.Builder> body) {
        HaproxyConfig.Builder builder = HaproxyConfig.builder();
        body.accept(builder);
        ConfigException thrown = catchThrowableOfType(ConfigException.class, builder::build);
        assertThat(thrown).as("expected problems in%n%s", builder).isNotNull();
        return thrown.diagnostics();
    }

    private static Diagnostic problem(Consumer<HaproxyConfig.Builder> body) {
        List<Diagnostic> all = problems(body);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void reportsEveryProblemWithItsPlaceAndFix() {
        List<Diagnostic> all = problems(b -> b.frontend(
                        "web",
                        f -> f.maxconn(-1)
                                .useBackend("gone", onlyIf(acl("nobody")))
                                .defaultBackend("app"))
                .backend("app", s -> s.server("s 1", "10.0.0.1", 70_000)));
        assertThat(all)
                .extracting(Diagnostic::code)
                .containsExactly("out-of-range", "unknown-backend", "unknown-acl", "invalid-name", "out-of-range");
        assertThat(all).allSatisfy(d -> {
            assertThat(d.fix()).isNotEmpty();
            assertThat(d.severity()).isEqualTo(Severity.ERROR);
        });
        assertThat(all.get(1).place()).isEqualTo(Place.model("frontend web", "use_backend gone"));
        assertThat(all.get(1).toString())
                .isEqualTo("frontend web > use_backend gone: error [unknown-backend] there is no backend \"gone\""
                        + " -> define it, or use one of app");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a\nbackend evil", "a\0", "a#b", "a\"b", "a'b", ""})
    void aHostileSectionNameIsRefused(String name) {
        assertThat(problem(b -> b.backend(name, s -> {})).place().toString()).startsWith("backend");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a\nserver evil 1.2.3.4:80", "a\0", "a#b", "a\"b"})
    void aHostileServerNameIsRefused(String name) {
        assertThat(problem(b -> b.backend("app", s -> s.server(name, "10.0.0.1", 80))))
                .extracting(Diagnostic::code)
                .isEqualTo("invalid-name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.1 check", "10.0.0.1\nserver x", "", "a,b", "/tmp/x"})
    void aHostileHostIsRefused(String host) {
        assertThat(problem(b -> b.backend("app", s -> s.server("s1", host, 80))).place())
                .hasToString("backend app > server s1");
    }

    @Test
    void freeTextWithALineEndStaysOneWord() {
        HaproxyConfig config = HaproxyConfig.builder()
                .frontend("web", f -> f.bind(":80").httpRequest(setHeader("X", "a\nbackend evil")))
                .build();
        assertThat(config.render().lines()).contains("    http-request set-header X \"a\\nbackend evil\"");
        assertThat(config.render().lines().map(String::strip)).noneMatch(line -> line.startsWith("backend"));
    }

    @Test
    void theSixtyFifthWordIsRefused() {
        String[] patterns = IntStream.range(0, 70).mapToObj(i -> "host" + i).toArray(String[]::new);
        assertThat(problem(b -> b.frontend(
                        "web", f -> f.bind(":80").acl("many", hdr("host").matches("first", patterns)))))
                .extracting(Diagnostic::code)
                .isEqualTo("too-many-words");
        String[] fitting = Arrays.copyOf(patterns, 58);
        HaproxyConfig.builder()
                .frontend("web", f -> f.bind(":80").acl("many", hdr("host").matches("first", fitting)))
                .build();
    }

    static Stream<String> structuralLines() {
        return Stream.concat(
                Arrays.stream(SectionKind.values()).map(kind -> kind.keyword() + " x"),
                Stream.of(".if TRUE", ".endif", "[scope]", "'backend' x", "back\"end\" x"));
    }

    @ParameterizedTest
    @MethodSource("structuralLines")
    void aRawLineCannotBeginAnotherSectionOrBlock(String line) {
        assertThat(problem(b -> b.backend("app", s -> s.raw(line))))
                .satisfies(d -> assertThat(d.code()).isIn("section-in-section", "structure-in-section"));
    }

    @Test
    void aGenericKeywordCannotBeginAnotherSection() {
        assertThat(problem(b -> b.backend("app", s -> s.keyword("frontend", Word.of("evil")))))
                .extracting(Diagnostic::code)
                .isEqualTo("section-in-section");
        HaproxyConfig config = HaproxyConfig.builder()
                .backend("app", s -> s.keyword("retries 3\nbackend evil"))
                .build();
        assertThat(config.render().lines()).hasSize(2);
    }

    @Test
    void namesAreUnique() {
        assertThat(problem(b -> b.backend("app", s -> {}).listen("app", s -> {})))
                .extracting(Diagnostic::code)
                .isEqualTo("duplicate-section");
        assertThat(problem(b -> b.backend("app", s -> s.server("s1", "h", 1).server("s1", "h", 2))))
                .extracting(Diagnostic::code)
                .isEqualTo("duplicate-server");
        assertThat(problem(b -> b.peers("p", s -> s.peer("a", "h", 1).peer("a", "h", 2))))
                .extracting(Diagnostic::code)
                .isEqualTo("duplicate-peer");
    }

    @Test
    void expressionsReferToo() {
        assertThat(problem(b -> b.frontend(
                        "web",
                        f -> f.bind(":80")
                                .httpRequest(deny(), onlyIf(nbsrv("gone").lt(1))))))
                .extracting(Diagnostic::code)
                .isEqualTo("unknown-backend");
    }

    @Test
    void rawLinesDefineNames() {
        HaproxyConfig.builder()
                .frontend(
                        "web",
                        f -> f.bind(":80")
                                .raw("acl internal src 10.0.0.0/8")
                                .httpRequest(
                                        deny(),
                                        onlyIf(acl("internal")
                                                .not()
                                                .and(acl("LOCALHOST").not()))))
                .build();
    }

    @Test
    void aProxyNamesADefaultsSectionInFrontOfIt() {
        HaproxyConfig.Builder config = HaproxyConfig.builder()
                .defaults("base", d -> d.optionDontlognull())
                .defaults("web", d -> d.from("base").optionHttplog())
                .frontend("f", f -> f.from("web").noOptionDontlognull());
        assertThat(config.build().render()).isEqualTo("""
                        defaults base
                            option dontlognull

                        defaults web from base
                            option httplog

                        frontend f from web
                            no option dontlognull
                        """);
        assertThat(problem(c -> c.frontend("f", f -> f.from("later")).defaults("later", d -> {}))
                        .code())
                .isEqualTo("unknown-defaults-section");
    }
}
