// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import static io.haproxy4j.config.line.Predicates.constant;
import static io.haproxy4j.config.line.Predicates.defined;
import static io.haproxy4j.config.line.Predicates.feature;
import static io.haproxy4j.config.line.Predicates.versionAtLeast;
import static io.haproxy4j.config.line.Predicates.versionBefore;
import static io.haproxy4j.config.value.ProxyMode.HTTP;
import static io.haproxy4j.config.value.ProxyMode.TCP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.haproxy4j.config.line.BlockCondition;
import io.haproxy4j.config.line.ConditionalBlock;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.syntax.Environment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ConditionalBlockTest {

    private static final HaproxyConfig CONFIG = HaproxyConfig.builder()
            .comment("managed")
            .ifBlock(versionBefore("2.6"), c -> c.alert("too old"))
            .defaults(d -> d.mode(HTTP))
            .ifBlock(
                    defined("TLS"),
                    c -> c.frontend("web", f -> f.bind(":443")).backend("tls", b -> b.retries(1)),
                    e -> e.elseIf(defined("PLAIN"), c -> c.frontend("web", f -> f.bind(":80")))
                            .orElse(c -> c.frontend("web", f -> f.bind(":81"))))
            .backend(
                    "app",
                    b -> b.comment("two\nlines")
                            .ifBlock(
                                    feature("OPENSSL"),
                                    i -> i.ifBlock(
                                            defined("A").or(defined("B")).and(defined("C")),
                                            n -> n.server("s1", "10.0.0.1", 443)),
                                    e -> e.orElse(i -> i.server("s1", "10.0.0.1", 80)))
                            .retries(2))
            .build();

    @Test
    void theBlocksAreWrittenAroundSectionsAndStatements() {
        assertThat(CONFIG.render()).isEqualTo("""
                        # managed

                        .if version_before(2.6)
                        .alert 'too old'
                        .endif

                        defaults
                            mode http

                        .if defined(TLS)
                        frontend web
                            bind :443

                        backend tls
                            retries 1
                        .elif defined(PLAIN)
                        frontend web
                            bind :80
                        .else
                        frontend web
                            bind :81
                        .endif

                        backend app
                            # two
                            # lines
                            .if feature(OPENSSL)
                                .if (defined(A) || defined(B)) && defined(C)
                                    server s1 10.0.0.1:443
                                .endif
                            .else
                                server s1 10.0.0.1:80
                            .endif
                            retries 2
                        """);
    }

    @Test
    void everyLineHasItsPlace() {
        List<String> places = new ArrayList<>();
        for (int line = 1; line <= CONFIG.render().lines().count() + 1; line++) {
            places.add(CONFIG.placeOfLine(line).map(Place::toString).orElse("-"));
        }
        assertThat(places)
                .containsExactly(
                        "comment",
                        "-",
                        ".if version_before(2.6)",
                        ".alert too old",
                        ".if version_before(2.6)",
                        "-",
                        "defaults",
                        "defaults > mode http",
                        "-",
                        ".if defined(TLS)",
                        "frontend web",
                        "frontend web > bind :443",
                        "-",
                        "backend tls",
                        "backend tls > retries 1",
                        ".if defined(TLS)",
                        "frontend web",
                        "frontend web > bind :80",
                        ".if defined(TLS)",
                        "frontend web",
                        "frontend web > bind :81",
                        ".if defined(TLS)",
                        "-",
                        "backend app",
                        "backend app > comment",
                        "backend app > comment",
                        "backend app > .if feature(OPENSSL)",
                        "backend app > .if (defined(A) || defined(B)) && defined(C)",
                        "backend app > server s1 10.0.0.1:443",
                        "backend app > .if (defined(A) || defined(B)) && defined(C)",
                        "backend app > .if feature(OPENSSL)",
                        "backend app > server s1 10.0.0.1:80",
                        "backend app > .if feature(OPENSSL)",
                        "backend app > retries 2",
                        "-");
    }

    @Test
    void sectionsAndStatementsAreThoseOfAllBranches() {
        assertThat(CONFIG.sections())
                .extracting(Section::label)
                .containsExactly(
                        "defaults", "frontend web", "backend tls", "frontend web", "frontend web", "backend app");
        assertThat(CONFIG.section(SectionKind.BACKEND, "app").orElseThrow().statements())
                .extracting(Object::toString)
                .containsExactly("# two\n# lines", "server s1 10.0.0.1:443", "server s1 10.0.0.1:80", "retries 2");
        assertThat(CONFIG.parts()).hasSize(5);
    }

    @Test
    void aCopyIsEqualAndAChangeIsNot() {
        assertThat(CONFIG.toBuilder().build()).isEqualTo(CONFIG).hasSameHashCodeAs(CONFIG);
        HaproxyConfig unconditional =
                HaproxyConfig.builder().backend("a", b -> b.retries(1)).build();
        HaproxyConfig conditional = HaproxyConfig.builder()
                .backend("a", b -> b.ifBlock(constant(true), i -> i.retries(1)))
                .build();
        assertThat(conditional).isNotEqualTo(unconditional);
        assertThat(conditional.sections().get(0).statements())
                .isEqualTo(unconditional.sections().get(0).statements());
    }

    @Test
    void mappingKeepsTheBlocks() {
        HaproxyConfig mapped = CONFIG.mapSections(section -> section.mapStatements(statement ->
                statement.words().size() > 1 && statement.words().get(0).text().equals("retries")
                        ? io.haproxy4j.config.line.Directive.of(Word.of("retries"), Word.of(9))
                        : statement));
        assertThat(mapped.render())
                .isEqualTo(CONFIG.render().replace("retries 1", "retries 9").replace("retries 2", "retries 9"));
    }

    @Test
    void branchesMayDefineTheSameButNotWhatSurroundsThem() {
        assertThat(codes(b -> b.server("s", "h", 1).ifBlock(defined("A"), i -> i.server("s", "h", 2))))
                .containsExactly("duplicate-server");
        assertThat(codes(
                        b -> b.ifBlock(defined("A"), i -> i.server("s", "h", 2)).server("s", "h", 1)))
                .containsExactly("duplicate-server");
        assertThat(codes(b -> b.ifBlock(defined("A"), i -> i.server("s", "h", 2).server("s", "h", 1))))
                .containsExactly("duplicate-server");
        assertThat(codes(b -> b.ifBlock(defined("A"), i -> i.server("s", "h", 2))
                        .ifBlock(defined("A").not(), i -> i.server("s", "h", 1))))
                .isEmpty();
    }

    @Test
    void aProblemInABranchIsReportedAtItsStatement() {
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> HaproxyConfig.builder()
                        .backend("a", b -> b.ifBlock(defined(""), i -> i.raw("server \"open")))
                        .build())
                .satisfies(e -> assertThat(e.diagnostics())
                        .extracting(problem -> problem.code() + " at " + problem.place())
                        .containsExactly(
                                "empty-word at backend a > .if defined('<\"\">')",
                                "unmatched-quote at backend a > server"));
    }

    @Test
    void oneBlockTooDeepIsReportedOnce() {
        assertThat(codes(nested(99))).isEmpty();
        assertThat(codes(nested(105))).containsExactly("blocks-too-deep");
        HaproxyConfig.Builder around = HaproxyConfig.builder();
        around.ifBlock(constant(true), c -> c.backend("a", nested(99)));
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(around::build)
                .satisfies(e ->
                        assertThat(e.diagnostics()).extracting(Diagnostic::code).containsExactly("blocks-too-deep"));
    }

    private static Consumer<BackendBuilder> nested(int depth) {
        return depth == 0 ? b -> b.retries(1) : b -> b.ifBlock(constant(true), nested(depth - 1));
    }

    @Test
    void onlyRemarksStandOutsideSections() {
        HaproxyConfig config = HaproxyConfig.builder()
                .comment("a\nb")
                .notice("hi there")
                .diag("x")
                .build();
        assertThat(config.render()).isEqualTo("# a\n# b\n.notice 'hi there'\n.diag x\n");
    }

    @Test
    void aRawLineCannotOpenABlock() {
        assertThat(codes(b -> b.raw(".if 1"))).containsExactly("structure-in-section");
        assertThat(codes(b -> b.raw(".notice hello"))).isEmpty();
    }

    @Test
    void whatAReleaseDoesNotReadIsNotItsFault() {
        BlockCondition modern = versionAtLeast("3.0");
        HaproxyConfig config = HaproxyConfig.builder()
                .global(g -> g.localpeer("a").ifBlock(modern, i -> i.keyword("tune.ring.queues", Word.of(1))))
                .build();
        HaproxyConfig bare = HaproxyConfig.builder()
                .global(g -> g.localpeer("a").keyword("tune.ring.queues", Word.of(1)))
                .build();
        assertThat(bare.lint(HaproxyVersion.V2_6)).extracting(Diagnostic::code).containsExactly("not-in-version");
        assertThat(config.lint(HaproxyVersion.V2_6)).isEmpty();
        HaproxyConfig wrong = HaproxyConfig.builder()
                .global(g -> g.ifBlock(
                        modern, i -> i.localpeer("a"), e -> e.orElse(i -> i.keyword("tune.ring.queues", Word.of(1)))))
                .build();
        assertThat(wrong.lint(HaproxyVersion.V2_6)).extracting(Diagnostic::code).containsExactly("not-in-version");
        assertThat(wrong.lint(HaproxyVersion.V3_2)).isEmpty();
    }

    @Test
    void aBranchAfterTheLastIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConditionalBlock(List.of()))
                .withMessageContaining("begins with a branch");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HaproxyConfig.builder()
                        .backend(
                                "a",
                                b -> b.ifBlock(constant(true), i -> i.mode(TCP), e -> {
                                    e.orElse(i -> i.mode(HTTP));
                                    e.orElse(i -> i.mode(HTTP));
                                })))
                .withMessageContaining("no branch can follow");
    }

    private static List<String> codes(Consumer<BackendBuilder> body) {
        try {
            HaproxyConfig.builder().backend("a", body).build();
            return List.of();
        } catch (ConfigException refused) {
            return refused.diagnostics().stream().map(Diagnostic::code).toList();
        }
    }

    private static final String ACROSS = """
            frontend a
                bind :80
            .if defined(X)
                mode tcp
            backend b
                server s1 10.0.0.1:80
            .else
            .notice none
                mode http
            .endif
                timeout server 5s
            .if defined(Y)
                retries 1
            .endif
            backend c
            """;

    @Test
    void whatABlockTearsOffItsSectionIsExposed() {
        HaproxyConfig config = HaproxyConfig.parse(ACROSS);
        List<Part> parts = config.parts();

        assertThat(parts)
                .extracting(Part::getClass)
                .extracting(Class::getSimpleName)
                .containsExactly("Section", "ConditionalParts", "Continuation", "ConditionalParts", "Section");
        assertThat(((ConditionalParts) parts.get(1)).branches().get(0).body().get(0))
                .hasToString("    mode tcp\n");
        assertThat(((ConditionalParts) parts.get(1)).branches().get(1).body().get(0))
                .hasToString("    .notice none\n    mode http\n");
        assertThat(parts.get(2)).hasToString("    timeout server 5s\n");
        assertThat(config.sections())
                .extracting(Section::label)
                .containsExactly("frontend a", "backend b", "backend c");
        assertThat(config.render()).isEqualTo(ACROSS);
        assertThat(HaproxyConfig.parse(config.toBuilder().toString())).isEqualTo(config);
        assertThat(config.toBuilder().build().placeOfLine(14)).contains(Place.model("timeout server"));
    }

    @Test
    void differencesOfWhatIsTornOffAreSeen() {
        HaproxyConfig config = HaproxyConfig.parse(ACROSS);

        assertThat(config.diff(config).isEmpty()).isTrue();
        assertThat(config.diff(HaproxyConfig.parse(ACROSS.replace("5s", "6s"))).toString())
                .contains("behind a block", "timeout server 5s", "timeout server 6s");
    }

    @Test
    void lintSaysOfWhichLinesItKnowsNoSection() {
        assertThat(HaproxyConfig.parse(ACROSS).lint(HaproxyVersion.V3_2))
                .filteredOn(diagnostic -> diagnostic.code().equals("block-across-sections"))
                .extracting(Diagnostic::place)
                .containsExactly(
                        Place.model("mode tcp"),
                        Place.model(".notice none"),
                        Place.model("timeout server"),
                        Place.model("retries 1"));
        assertThat(HaproxyConfig.parse(ACROSS.replace("defined(X)", "version_atleast(3.0)")
                                .replace("defined(Y)", "0"))
                        .lint(HaproxyVersion.V3_2))
                .extracting(Diagnostic::code)
                .doesNotContain("block-across-sections");
    }

    @Test
    void evaluationPutsWhatIsTornOffIntoItsSection() {
        HaproxyConfig config = HaproxyConfig.parse(ACROSS);
        Environment environment = Environment.of("3.2");

        assertThat(config.evaluate(environment).config().render()).isEqualTo("""
                frontend a
                    bind :80
                    mode http
                    timeout server 5s

                backend c
                """);
        assertThat(config.evaluate(environment.withVariables(Map.of("X", "1")))
                        .config()
                        .render())
                .isEqualTo("""
                frontend a
                    bind :80
                    mode tcp

                backend b
                    server s1 10.0.0.1:80
                    timeout server 5s

                backend c
                """);
    }

    @Test
    void aKeywordInFrontOfAllSectionsIsRefusedInABlockToo() {
        assertThatExceptionOfType(ConfigParseException.class)
                .isThrownBy(() -> HaproxyConfig.parse(".if true\n    mode tcp\n.endif\n"))
                .withMessageContaining("before the first section");
    }
}
