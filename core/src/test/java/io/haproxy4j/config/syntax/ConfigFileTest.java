// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.haproxy4j.config.ConfigParseException;
import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.HaproxyVersion;
import io.haproxy4j.config.Place;
import io.haproxy4j.config.line.RandomWords;
import io.haproxy4j.config.scan.Expansion;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as they stand: every byte, every word, every problem with its place. */
class ConfigFileTest {

    private static ConfigFile file(String text) {
        return ConfigFile.parse("h.cfg", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n \t\n",
                "global\r\n  maxconn 10 # ten\r\n\r\n",
                "\ufeffglobal\n",
                "frontend a\n\tbind  :80   # x\n   \\\n",
                "global\n daemon",
                "x\rignored 'text\n",
                "[scope]\n[scope] # c\n",
                ".if defined(A)\n x \"${A[*]-b c}\" '#' a\\#b\n.elif 1\n.else\n.endif\n",
                "unknown-section é\n  what \"\"  'ever'\n"
            })
    void keepsEveryCharacter(String text) {
        ConfigFile file = file(text);
        assertThat(file.text()).isEqualTo(text);
        for (Line line : file.lines()) {
            assertThat(line.tokens().stream().map(Token::text).collect(Collectors.joining()))
                    .isEqualTo(line.content());
        }
    }

    @Test
    void keepsBytesThatAreNoUtf8() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            byte[] content = new byte[random.nextInt(40)];
            random.nextBytes(content);
            for (int j = 0; j < content.length; j++) {
                boolean special = "\0\"'\\[".indexOf(content[j]) >= 0;
                content[j] = special || content[j] == '.' ? (byte) 0xc3 : content[j];
            }
            assertThat(ConfigFile.parse("b", content).bytes()).isEqualTo(content);
        }
    }

    @Test
    void knowsWhatALineIsFor() {
        String text = "\n# c\n[s]\n.if 1\n.elif 1\n.else\n.endif\n.notice x\nbackend b\n \"back\"end b\n server s\n";
        assertThat(file(text).lines())
                .extracting(Line::kind)
                .containsExactly(
                        LineKind.BLANK,
                        LineKind.COMMENT,
                        LineKind.SCOPE,
                        LineKind.IF,
                        LineKind.ELIF,
                        LineKind.ELSE,
                        LineKind.ENDIF,
                        LineKind.MESSAGE,
                        LineKind.SECTION,
                        LineKind.SECTION,
                        LineKind.STATEMENT);
    }

    @Test
    void arrangesConditionalBlocksAsATree() {
        ConfigFile file = file("a\n.if 1\nb\n.if 0\n.endif\n.else\nc\n.endif\nd\n");
        assertThat(file.tree()).hasSize(3);
        Conditional block = (Conditional) file.tree().get(1);
        assertThat(block.arms()).extracting(arm -> arm.head().content()).containsExactly(".if 1", ".else");
        assertThat(block.arms().get(0).body()).hasSize(2);
        assertThat(block.arms().get(0).body().get(1)).isInstanceOf(Conditional.class);
        assertThat(block.end().content()).isEqualTo(".endif");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "x 'a ~ unmatched-quote ~ 3",
                "x \"a\\\" ~ unmatched-quote ~ 3",
                "x \\x4g ~ hex-escape ~ 3",
                "x \"$1\" ~ variable-name ~ 5",
                "x \"${.NOPE}\" ~ variable-name ~ 6",
                "x \"${A[+]}\" ~ word-expansion ~ 7",
                "x \"${A-b\" ~ unmatched-brace ~ 5",
                ".endif ~ conditional-block ~ 1",
                "`  .else` ~ conditional-block ~ 3",
                "[a b] ~ scope ~ 3",
                "[a] b ~ scope ~ 5",
                "[] ~ scope ~ 1",
                "a\u0000b ~ nul-character ~ 2"
            })
    void tellsWhereALineIsWrong(String line, String code, int column) {
        assertThatExceptionOfType(ConfigParseException.class)
                .isThrownBy(() -> file("global\n" + line + "\n"))
                .satisfies(e -> {
                    assertThat(e.diagnostics()).extracting(Diagnostic::code).containsExactly(code);
                    assertThat(e.diagnostics().get(0).place()).isEqualTo(new Place.InText("h.cfg", 2, column));
                    String[] shown = e.getMessage().split("\\R", -1);
                    assertThat(shown[shown.length - 1]).isEqualTo(" ".repeat(column + 1) + "^");
                });
    }

    @Test
    void listsEveryProblem() {
        assertThatExceptionOfType(ConfigParseException.class)
                .isThrownBy(() -> file("a '\nb\n.if 1\nc \"\n"))
                .satisfies(e -> assertThat(e.diagnostics())
                        .extracting(Diagnostic::place)
                        .extracting(Object::toString)
                        .containsExactly("h.cfg:1:3", "h.cfg:4:3"));
        assertThatExceptionOfType(ConfigParseException.class)
                .isThrownBy(() -> file("a\n.if 1\n"))
                .withMessageStartingWith("h.cfg:2: error [unterminated-block]");
    }

    @Test
    void staysWithinLimits() {
        Limits limits = new Limits(100, 20, 3, 2, 2);
        assertThat(ConfigFile.parse("l", "a b c\n.if 1\n.if 1\n.endif\n.endif\n", limits)
                        .lines())
                .hasSize(5);
        for (String text : new String[] {
            "x\n".repeat(51), "x".repeat(21), "a b c d\n", ".if 1\n.if 1\n.if 1\n.endif\n.endif\n.endif\n"
        }) {
            assertThatExceptionOfType(ConfigParseException.class).isThrownBy(() -> ConfigFile.parse("l", text, limits));
        }
        assertThatExceptionOfType(ConfigParseException.class)
                .isThrownBy(() -> ConfigFile.parse("l", "'\n".repeat(9), limits))
                .satisfies(e -> assertThat(e.diagnostics()).hasSize(2));
    }

    @Test
    void wordsWithoutVariablesAreTheSameOnAllReleases() {
        long seed = RandomWords.freshSeed();
        RandomLines random = new RandomLines(seed);
        int compared = 0;
        while (compared < 20_000) {
            String content = "k " + random.next();
            Line line;
            try {
                line = file(content).lines().get(0);
            } catch (ConfigParseException refused) {
                assertThat(Arrays.asList(refused.getMessage().split("\\R"))).hasSizeGreaterThan(2);
                continue;
            }
            if (line.tokens().stream().anyMatch(Token::hasVariable)
                    || line.words().contains("")) {
                continue;
            }
            for (HaproxyVersion version : HaproxyVersion.SUPPORTED) {
                assertThat(Expansion.of(content, 0, content.length(), 64, version, name -> null)
                                .words())
                        .as("seed %d, %s: %s", seed, version, content)
                        .isEqualTo(line.words());
            }
            compared++;
        }
    }
}
