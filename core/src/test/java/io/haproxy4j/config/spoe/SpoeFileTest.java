// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.spoe;

import static io.haproxy4j.config.expr.Fetches.src;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.haproxy4j.config.ConfigException;
import io.haproxy4j.config.Diagnostic;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoeFileTest {

    private static final SpoeFile FILE = SpoeFile.builder()
            .engine(
                    "fraud",
                    e -> e.agent(
                                    "scorer",
                                    a -> a.comment("the scorers")
                                            .messages("check")
                                            .timeoutProcessing(Duration.ofMillis(50))
                                            .useBackend("scorers"))
                            .message(
                                    "check",
                                    m -> m.args(Map.of("ip", src())).event(SpoeEvent.ON_FRONTEND_HTTP_REQUEST)))
            .engine("other", e -> e.agent("a", a -> a.useBackend("b")))
            .build();

    @Test
    void enginesAreScopes() {
        assertThat(FILE.render()).isEqualTo("""
                        [fraud]

                        spoe-agent scorer
                            # the scorers
                            messages check
                            timeout processing 50ms
                            use-backend scorers

                        spoe-message check
                            args ip=src
                            event on-frontend-http-request

                        [other]

                        spoe-agent a
                            use-backend b
                        """);
    }

    @Test
    void whatIsReadIsWrittenAlike(@TempDir Path directory) throws Exception {
        assertThat(SpoeFile.parse(FILE.render()).render()).isEqualTo(FILE.render());
        FILE.write(directory.resolve("f.spoe"));
        SpoeFile read = SpoeFile.read(directory.resolve("f.spoe"));
        assertThat(read).isEqualTo(SpoeFile.parse(FILE.render())).hasToString(FILE.render());
        assertThat(FILE.toBuilder().build()).isEqualTo(FILE).hasSameHashCodeAs(FILE);
    }

    @Test
    void namesMustBeDefinedOnce() {
        refused("unknown-spoe-message", e -> e.agent("a", a -> a.messages("m").useBackend("b")));
        refused("unknown-spoe-group", e -> e.agent("a", a -> a.groups("g").useBackend("b")));
        refused("missing-agent", e -> e.message("m", m -> m.args(src())));
        refused("missing-backend", e -> e.agent("a", a -> a.maxFrameSize(1000)));
        refused("second-agent", e -> e.agent("a", a -> a.useBackend("b")).agent("c", a -> a.useBackend("b")));
        refused(
                "duplicate-section",
                e -> e.agent("a", a -> a.useBackend("b")).message("m", m -> {}).message("m", m -> {}));
    }

    @Test
    void noLineBecomesAnother() {
        refused("structure-in-section", e -> e.agent("a", a -> a.useBackend("b").raw("[x]")));
        refused("structure-in-section", e -> e.agent("a", a -> a.useBackend("b").raw("spoe-group g")));
        refused("not-one-line", e -> e.agent("a", a -> a.useBackend("b").raw("log global\n[x]")));
        refused("invalid-name", e -> e.agent("a\n[x]", a -> a.useBackend("b")));
        refused("out-of-range", e -> e.agent("a", a -> a.useBackend("b").maxFrameSize(1)));
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> SpoeFile.parse("[e]\nlog global\n"))
                .withMessageContaining("<spoe>:2")
                .withMessageContaining("outside of sections");
    }

    @Test
    void whatNothingSendsIsSuspicious() {
        SpoeFile file = SpoeFile.builder()
                .engine(
                        "e",
                        e -> e.agent("a", a -> a.useBackend("b"))
                                .message("m", m -> m.args(src()))
                                .group("g", g -> g.messages("m")))
                .build();
        assertThat(file.lint())
                .extracting(d -> d.code() + " at " + d.place())
                .containsExactly("unused-section at [e] > spoe-group g");
        assertThat(FILE.lint()).isEmpty();
    }

    private static void refused(String code, Consumer<SpoeEngine.Builder> engine) {
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> SpoeFile.builder().engine("e", engine).build())
                .satisfies(e ->
                        assertThat(e.diagnostics()).extracting(Diagnostic::code).containsExactly(code));
    }
}
