// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import static io.haproxy4j.config.expr.Fetches.acl;
import static io.haproxy4j.config.expr.Fetches.src;
import static io.haproxy4j.config.line.Predicates.constant;
import static io.haproxy4j.config.rule.When.onlyIf;
import static io.haproxy4j.config.value.ProxyMode.HTTP;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haproxy4j.config.line.Directive;
import io.haproxy4j.config.line.Word;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HaproxyConfigTest {

    private static HaproxyConfig.Builder sample() {
        return HaproxyConfig.builder()
                .defaults(d -> d.mode(HTTP)
                        .comment("the usual\nthree")
                        .timeoutConnect(ofSeconds(2))
                        .timeoutClient(ofSeconds(30))
                        .timeoutServer(ofSeconds(30)))
                .frontend("web", f -> f.bind("127.0.0.1:80").defaultBackend("app"))
                .backend(
                        "app",
                        b -> b.server("s1", "10.0.2.1", 80, s -> s.check().weight(10)));
    }

    @Test
    void rendersInTheOrderOfTheCalls() {
        assertThat(sample().build().render()).isEqualTo("""
                        defaults
                            mode http
                            # the usual
                            # three
                            timeout connect 2s
                            timeout client 30s
                            timeout server 30s

                        frontend web
                            bind 127.0.0.1:80
                            default_backend app

                        backend app
                            server s1 10.0.2.1:80 check weight 10
                        """);
    }

    @Test
    void isAValue() {
        HaproxyConfig config = sample().build();
        assertThat(config)
                .isEqualTo(sample().build())
                .hasSameHashCodeAs(sample().build())
                .hasToString(config.render());
        assertThat(config.toBuilder().build()).isEqualTo(config);
        assertThat(config.toBuilder().backend("other", b -> {}).build()).isNotEqualTo(config);
        assertThat(config.section(SectionKind.BACKEND, "app")).isPresent();
        assertThat(config.section(SectionKind.BACKEND, "web")).isEmpty();
    }

    @Test
    void everyLineKnowsItsStatement() {
        HaproxyConfig config = sample().build();
        List<String> lines = config.render().lines().toList();
        List<String> places = new ArrayList<>();
        for (int line = 1; line <= lines.size(); line++) {
            places.add(config.placeOfLine(line).map(Place::toString).orElse("-"));
        }
        assertThat(places)
                .containsExactly(
                        "defaults",
                        "defaults > mode http",
                        "defaults > comment",
                        "defaults > comment",
                        "defaults > timeout connect",
                        "defaults > timeout client",
                        "defaults > timeout server",
                        "-",
                        "frontend web",
                        "frontend web > bind 127.0.0.1:80",
                        "frontend web > default_backend app",
                        "-",
                        "backend app",
                        "backend app > server s1");
        assertThat(config.placeOfLine(lines.size() + 1)).isEmpty();
        assertThat(config.placeOfLine(0)).isEmpty();
    }

    @Test
    void writesTheFile(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("haproxy.cfg");
        sample().build().write(file);
        assertThat(file).hasContent(sample().build().render());
        assertThat(directory)
                .isDirectoryContaining(path -> path.equals(file))
                .isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void lintKnowsWhatHaproxyLetsPass() {
        HaproxyConfig config = HaproxyConfig.builder()
                .global(g -> g.localpeer("me"))
                .defaults(d -> d.mode(HTTP).optionHttplog().optionTcplog())
                .peers("mates", p -> p.peer("other", "10.0.0.2", 10_000))
                .frontend("app", f -> f.bind(":80").defaultBackend("app"))
                .backend(
                        "app",
                        b -> b.stickTable(t -> t.typeStringLen(32).size("100k").peers("mates"))
                                .stickOn(src()))
                .listen("stats", l -> l.bind(":9000").statsEnable().statsAdmin(onlyIf(acl("TRUE"))))
                .build();
        assertThat(config.lint(HaproxyVersion.V3_2))
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder(
                        "localpeer-not-listed",
                        "shared-name",
                        "log-format-overridden",
                        "address-in-string-table",
                        "open-stats-admin");
        assertThat(config.lint(HaproxyVersion.V3_4))
                .filteredOn(d -> d.code().equals("shared-name"))
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.ERROR);
        assertThat(sample().build().lint(HaproxyVersion.V2_6)).isEmpty();
    }

    @Test
    void versionsCompareByNumber() {
        assertThat(HaproxyVersion.parse("3.10.1-2")).isGreaterThan(HaproxyVersion.V3_4);
        assertThat(HaproxyVersion.parse("3.2")).isEqualTo(HaproxyVersion.V3_2).hasToString("3.2");
        assertThat(HaproxyVersion.V3_2.atLeast(HaproxyVersion.V3_2)).isTrue();
        assertThat(HaproxyVersion.V3_0.atLeast(HaproxyVersion.V3_2)).isFalse();
        assertThatThrownBy(() -> HaproxyVersion.parse("latest")).hasMessageContaining("latest");
    }

    @Test
    void sectionsCanBeReplacedAndRemoved() {
        HaproxyConfig config = HaproxyConfig.builder()
                .backend("a", b -> b.retries(1))
                .ifBlock(constant(true), c -> c.backend("b", b -> b.retries(2)))
                .build();
        Section changed =
                config.section(SectionKind.BACKEND, "b").orElseThrow().with(Directive.of(Word.of("disabled")));
        assertThat(config.with(changed).render())
                .isEqualTo("backend a\n    retries 1\n\n.if 1\nbackend b\n    retries 2\n    disabled\n.endif\n");
        Section added = new Section(SectionKind.BACKEND, "c", List.of());
        assertThat(config.with(added).sections()).extracting(Section::label).endsWith("backend c");
        assertThat(config.without(SectionKind.BACKEND, "b").render())
                .isEqualTo("backend a\n    retries 1\n\n.if 1\n.endif\n");
        assertThat(changed.without(statement -> statement.label().equals("disabled")))
                .isEqualTo(config.section(SectionKind.BACKEND, "b").orElseThrow())
                .isNotEqualTo(changed);
        assertThat(changed.toBuilder().raw("fullconn 5").build())
                .hasToString("backend b\n    retries 2\n    disabled\n    fullconn 5\n");
        assertThat(changed.toBuilder().build()).isEqualTo(changed).hasSameHashCodeAs(changed);
    }
}
