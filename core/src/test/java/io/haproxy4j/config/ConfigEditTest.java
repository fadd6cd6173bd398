// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.haproxy4j.config.line.Directive;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.syntax.FileChangedException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Edits change what they name and nothing else. */
class ConfigEditTest {

    private static final String TEXT = """
            # written by hand
            global
              maxconn 1000    # enough
            \tlog "/dev/log"  local0


            defaults base
                mode http   \s
                timeout client 30s

            # the public side
            frontend web from base
                bind :80
                bind :443 ssl crt "/etc/a b.pem"      # tls
                http-request deny if { src 10.0.0.0/8 }
                http-request set-header X-A "b c"     # why
            .if feature(QUIC)
                bind quic4@:443 ssl
            .endif
                default_backend app

            # the machines
            backend app
                server s1   10.0.0.1:80  check weight 5   # first
                server s22  10.0.0.2:80  check            # second
                what-ever   'is this'
            """;

    private static String edited(Consumer<ConfigEdit> changes) {
        HaproxyConfig old = HaproxyConfig.parse(TEXT);
        HaproxyConfig changed = old.edit(changes);
        assertThat(old.render()).as("the original is a value").isEqualTo(TEXT);
        assertThat(HaproxyConfig.parse(changed.render())).isEqualTo(changed);
        return changed.render();
    }

    /** Checks that lines of the original were replaced by others, and that no other byte is another. */
    private static void assertChange(Consumer<ConfigEdit> changes, String before, String after) {
        int at = TEXT.indexOf(before);
        assertThat(at)
                .as("the test finds \"%s\" once", before)
                .isEqualTo(TEXT.lastIndexOf(before))
                .isNotNegative();
        String expected = TEXT.substring(0, at) + after + TEXT.substring(at + before.length());
        assertThat(edited(changes)).isEqualTo(expected);
    }

    @Test
    void anOptionGetsAnotherValueAndTheCommentKeepsItsPlace() {
        assertChange(
                e -> e.backend("app").server("s1").option("weight", "100"),
                "check weight 5   # first",
                "check weight 100 # first");
    }

    @Test
    void anOptionIsAddedAtTheEnd() {
        assertChange(
                e -> e.backend("app").server("s22").option("weight", "10"),
                "check            # second",
                "check weight 10  # second");
        assertChange(
                e -> e.backend("app").server("s22").option("on-marked-down", "shutdown-sessions"),
                "check            # second",
                "check on-marked-down shutdown-sessions # second");
    }

    @Test
    void anOptionIsRemovedWithItsValue() {
        assertChange(
                e -> e.backend("app").server("s1").removeOption("weight"),
                "check weight 5   # first",
                "check            # first");
        assertThat(edited(e -> e.backend("app").server("s1").removeOption("backup")))
                .isEqualTo(TEXT);
    }

    @Test
    void columnsStayAligned() {
        assertChange(
                e -> e.backend("app").server("s1").set(1, "web"), "server s1   10.0.0.1:80", "server web  10.0.0.1:80");
        assertChange(
                e -> e.backend("app").server("s22").set(2, "10.0.0.22:8080"),
                "10.0.0.2:80  check            # second",
                "10.0.0.22:8080 check          # second");
    }

    @Test
    void aWordKeepsItsQuotes() {
        assertChange(e -> e.global().statement("log").set(1, "/run/log"), "\"/dev/log\" ", "\"/run/log\" ");
        assertChange(
                e -> e.frontend("web").bind(":443").option("crt", "/etc/c d.pem"),
                "\"/etc/a b.pem\"",
                "\"/etc/c d.pem\"");
        assertChange(e -> e.backend("app").statement("what-ever").set(1, "it is"), "'is this'", "'it is'  ".strip());
        assertChange(e -> e.global().statement("log").set(1, "a\"$b"), "\"/dev/log\"  local0", "'a\"$b'      local0");
    }

    @Test
    void wordsAreInsertedAndRemoved() {
        assertChange(e -> e.global().statement("log").append("notice", "a b"), "local0\n", "local0 notice \"a b\"\n");
        assertChange(
                e -> e.frontend("web").statement("http-request", "deny").insert(2, "deny_status", "429"),
                "deny if",
                "deny deny_status 429 if");
        assertChange(
                e -> e.frontend("web").statement("http-request", "deny").removeWords(2, 7),
                "deny if { src 10.0.0.0/8 }",
                "deny");
    }

    @Test
    void aStatementIsReplacedInItsPlace() {
        assertChange(
                e -> e.frontend("web").statement("http-request", "set-header").replace("http-request", "allow"),
                "http-request set-header X-A \"b c\"     # why",
                "http-request allow                    # why");
        assertChange(e -> e.global().set("maxconn", "5"), "maxconn 1000    # enough", "maxconn 5       # enough");
    }

    @Test
    void aCommentIsChangedAddedAndRemoved() {
        assertChange(e -> e.global().statement("maxconn").comment("plenty"), "# enough", "# plenty");
        assertChange(e -> e.frontend("web").bind(":80").comment("plain"), "bind :80\n", "bind :80 # plain\n");
        assertChange(e -> e.global().statement("maxconn").comment(""), "1000    # enough", "1000");
        assertChange(
                e -> e.section(SectionKind.DEFAULTS, "base").addComment("more\nto come"),
                "30s\n",
                "30s\n    # more\n    # to come\n");
    }

    @Test
    void aStatementIsAddedBesideThoseOfItsKind() {
        assertChange(
                e -> e.backend("app").add("server", "s3", "10.0.0.3:80"),
                "# second\n",
                "# second\n    server s3 10.0.0.3:80\n");
        assertChange(
                e -> e.frontend("web").add("http-request", "add-header", "X", "y z"),
                "# why\n",
                "# why\n    http-request add-header X \"y z\"\n");
        assertChange(e -> e.global().add("daemon"), "local0\n", "local0\n\tdaemon\n");
        assertChange(
                e -> e.section(SectionKind.DEFAULTS, "base").set("timeout server", "1m"),
                "30s\n",
                "30s\n    timeout server 1m\n");
        assertChange(
                e -> e.frontend("web").bind(":80").insertBefore("mode", "http"),
                "    bind :80\n",
                "    mode http\n    bind :80\n");
    }

    @Test
    void aStatementIsRemoved() {
        assertChange(
                e -> e.backend("app").server("s22").remove(),
                "    server s22  10.0.0.2:80  check            # second\n",
                "");
        assertChange(e -> e.frontend("web").bind("quic4@:443").remove(), "    bind quic4@:443 ssl\n", "");
    }

    @Test
    void aStatementIsMoved() {
        String deny = "    http-request deny if { src 10.0.0.0/8 }\n";
        String set = "    http-request set-header X-A \"b c\"     # why\n";
        assertChange(
                e -> e.frontend("web")
                        .statement("http-request", "set-header")
                        .moveBefore(e.frontend("web").statement("http-request", "deny")),
                deny + set,
                set + deny);
        assertChange(
                e -> e.frontend("web")
                        .statement("http-request", "deny")
                        .moveAfter(e.frontend("web").statement("http-request", "set-header")),
                deny + set,
                set + deny);
    }

    @Test
    void aSectionIsAddedRenamedMovedAndRemoved() {
        Section section = new Section(
                SectionKind.BACKEND,
                "other",
                List.of(Directive.of(Word.of("server"), Word.of("x"), Word.of("10.0.0.9:80"))));
        assertThat(edited(e -> e.add(section))).isEqualTo(TEXT + "\nbackend other\n  server x 10.0.0.9:80\n");
        assertChange(e -> e.backend("app").rename("application"), "\nbackend app\n", "\nbackend application\n");
        String frontend = TEXT.substring(TEXT.indexOf("# the public"), TEXT.indexOf("# the machines"));
        assertChange(e -> e.frontend("web").remove(), frontend, "");
        String backend = TEXT.substring(TEXT.indexOf("# the machines"));
        assertChange(
                e -> e.backend("app").moveBefore(e.frontend("web")), frontend + backend, backend + "\n" + frontend);
    }

    @Test
    void editsFollowOneAnother() {
        assertChange(
                e -> {
                    StatementEdit server = e.backend("app").add("server", "s3", "10.0.0.3:80");
                    server.option("weight", "3").option("check").option("weight", "4");
                    server.moveAfter(e.backend("app").statement("what-ever"));
                    assertThat(server.words()).containsExactly("server", "s3", "10.0.0.3:80", "weight", "4", "check");
                },
                "'is this'\n",
                "'is this'\n    server s3 10.0.0.3:80 weight 4 check\n");
    }

    @Test
    void anEditOfTheFileIsTheEditOfTheModel() {
        HaproxyConfig changed = HaproxyConfig.parse(TEXT).edit(e -> {
            e.backend("app").server("s1").set(2, "10.9.9.9:80");
            e.global().statement("maxconn").remove();
        });
        HaproxyConfig expected = HaproxyConfig.parse(
                TEXT.replace("10.0.0.1:80", "10.9.9.9:80").replace("  maxconn 1000    # enough\n", ""));
        assertThat(changed).isEqualTo(expected);
    }

    @Test
    void lineEndsAreThoseOfTheFile() {
        String text = "backend a\r\n server x 1.1.1.1:1\r\n server y 1.1.1.1:2";
        assertThat(HaproxyConfig.parse(text)
                        .edit(e -> e.backend("a").add("server", "z", "1.1.1.1:3"))
                        .render())
                .isEqualTo(text + "\r\n server z 1.1.1.1:3\r\n");
    }

    static Stream<Consumer<ConfigEdit>> impossible() {
        return Stream.of(
                e -> e.backend("nobody"),
                e -> e.backend("app").server("s9"),
                e -> e.backend("app").server("s1").set(0, "x"),
                e -> e.backend("app").server("s1").set(99, "x"),
                e -> e.backend("app").server("s1").set(1, ""),
                e -> e.backend("app").server("s1").append("\0"),
                e -> e.backend("app").add("backend", "x"),
                e -> e.backend("app").add(".if", "1"),
                e -> e.backend("app").add("[x]"),
                e -> e.backend("app").server("s1").replace("frontend", "x"),
                e -> e.backend("app").statement("what-ever").option("weight", "1"),
                e -> e.global().rename("x"),
                e -> e.backend("app").rename("a b"),
                e -> e.backend("app").server("s1").comment("a\nbackend x"),
                e -> {
                    StatementEdit server = e.backend("app").server("s1");
                    server.remove();
                    server.set(1, "x");
                });
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.MethodSource("impossible")
    void whatCannotBeIsRefused(Consumer<ConfigEdit> changes) {
        HaproxyConfig config = HaproxyConfig.parse(TEXT);
        assertThatExceptionOfType(ConfigException.class).isThrownBy(() -> config.edit(changes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a#b", "\"", "'", "\\", "$HOME", "x\nbackend y", "caf\u00e9", "{ }"})
    void whateverIsSetArrivesAsOneWord(String value) {
        for (int index = 1; index < 3; index++) {
            int word = index;
            HaproxyConfig changed = HaproxyConfig.parse(TEXT)
                    .edit(e -> e.global().statement("log").set(word, value));
            assertThat(changed.sections()).hasSize(4);
            assertThat(changed.sections()
                            .get(0)
                            .statements()
                            .get(2)
                            .words()
                            .get(index)
                            .text())
                    .isEqualTo(value);
        }
    }

    @Test
    void aFileThatHasChangedIsNotWrittenOver(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("h.cfg"), TEXT);
        HaproxyConfig read = HaproxyConfig.read(file);
        HaproxyConfig first = read.edit(e -> e.global().set("maxconn", "1"));
        HaproxyConfig second = read.edit(e -> e.global().set("maxconn", "2"));
        HaproxyConfig written = first.write(file);
        assertThatExceptionOfType(FileChangedException.class).isThrownBy(() -> second.write(file));
        assertThat(Files.readString(file)).isEqualTo(first.render());
        written.edit(e -> e.global().set("maxconn", "3")).write(file);
        assertThat(Files.readString(file)).contains("maxconn 3 ");
        second.write(folder.resolve("elsewhere.cfg"));
        Files.delete(file);
        assertThatExceptionOfType(FileChangedException.class).isThrownBy(() -> first.write(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("elsewhere.cfg"));
        }
    }

    @Test
    void bytesThatAreNoTextSurviveAnEdit(@TempDir Path folder) throws Exception {
        byte[] content = "global\n  # caf\u00e9\n  maxconn 1\n".getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("latin.cfg"), content);
        HaproxyConfig.read(file).edit(e -> e.global().set("maxconn", "2")).write(file);
        byte[] expected = content.clone();
        expected[content.length - 2] = '2';
        assertThat(Files.readAllBytes(file)).isEqualTo(expected);
    }

    @Test
    void theModelHasWhatTheFileHas() {
        HaproxyConfig config = HaproxyConfig.parse(TEXT);
        assertThat(config.sections())
                .extracting(Section::label)
                .containsExactly("global", "defaults base", "frontend web", "backend app");
        assertThat(config.sections().get(2).heading()).extracting(Word::text).containsExactly("web", "from", "base");
        assertThat(new ArrayList<>(Arrays.asList(config.toBuilder().toString().split("\n"))))
                .contains("# the public side", "frontend web from base", "    .if feature(QUIC)");
        assertThat(HaproxyConfig.parse(config.toBuilder().toString())).isEqualTo(config);
        assertThat(config.placeOfLine(13)).contains(Place.model("frontend web", "bind :80"));
    }
}
