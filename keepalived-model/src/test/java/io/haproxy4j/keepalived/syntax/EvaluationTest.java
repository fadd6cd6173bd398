// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.keepalived.KeepalivedConfig;
import io.haproxy4j.keepalived.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTest {

    @Test
    void whatTheBuilderWritesIsReadBackEqual() {
        KeepalivedConfig config = Samples.node("n1", 254, "root");

        Evaluation evaluation = KeepalivedFile.parse("f", config.render()).evaluate(Environment.empty());

        assertThat(evaluation.diagnostics()).isEmpty();
        assertThat(evaluation.config()).isEqualTo(config);
    }

    @Test
    void aTemplateForManyInstances() {
        assertThat(expand("""
                        $VI= \\
                        vrrp_instance VI_${N} { \\
                            virtual_router_id ${N} \\
                            virtual_ipaddress { 10.0.${N}.1/24 } \\
                        }
                        ~SEQ(N, 1, 2) $VI
                        """)).isEqualTo("""
                        vrrp_instance VI_1 {
                            virtual_router_id 1
                            virtual_ipaddress {
                                10.0.1.1/24
                            }
                        }

                        vrrp_instance VI_2 {
                            virtual_router_id 2
                            virtual_ipaddress {
                                10.0.2.1/24
                            }
                        }
                        """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    auth_pass a#b; auth_pass a
                    auth_pass a!b; auth_pass a
                    auth_pass a\\#b; auth_pass a
                    auth_pass a${_HASH}b; auth_pass a
                    auth_pass "a#b"; auth_pass "a#b"
                    auth_pass "a${_HASH}b"; auth_pass "a#b"
                    auth_pass a"b"c; auth_pass a b c
                    """)
    void commentsBeginInsideWords(String line, String expected) {
        assertThat(expand(line)).isEqualTo(expected + "\n");
    }

    @Test
    void anUndefinedParameterBreaksTheStructureAsItDoesInKeepalived() {
        Evaluation evaluation = evaluate("priority ${UNDEFINED}\nx\n");

        assertThat(evaluation.config().statements())
                .extracting(s -> s.toString())
                .containsExactly("priority $ { ... }", "x");
    }

    @Test
    void twoKeywordsOnALineAreOne() {
        assertThat(expand("v V { interface eth0 virtual_router_id 51 }\n"))
                .isEqualTo("v V {\n    interface eth0 virtual_router_id 51\n}\n");
    }

    @Test
    void conditionsByIdentifier() {
        String text = "@h1 a\n@^h1 b\n@h2 c\n@^h2 d\n$X=@h1 e\n$X\n";

        assertThat(KeepalivedFile.parse("f", text)
                        .evaluate(Environment.empty().withConfigId("h1"))
                        .config()
                        .statements())
                .extracting(s -> s.keyword())
                .containsExactly("a", "d", "e");
    }

    @Test
    void commandsAreParsedASecondTime() {
        Evaluation evaluation = evaluate("vrrp_script s {\nscript \"/bin/x 'a b' c\\x20d\" ignored\n}\n");

        assertThat(evaluation.config().statements().get(0).body().get(0).words())
                .extracting(Object::toString)
                .containsExactly("/bin/x a b c d", "ignored");
    }

    @Test
    void brokenBracesAndLoopsEndWithAMessage() {
        assertThat(codes("a {\n")).containsExactly("missing-brace");
        assertThat(codes("}\n{\n")).containsExactly("unexpected-brace", "unexpected-brace");
        assertThat(codes("a {\n".repeat(100_000) + "}\n".repeat(100_000) + "b\n"))
                .containsExactly("too-deep");
        assertThat(codes("$A=$A\n$A\n")).containsExactly("endless-expansion");
        assertThat(codes("$A=x ${A}${A}\n$A\n")).containsExactly("endless-expansion");
        assertThat(codes("~SEQ(A,10,1,8) x\n")).containsExactly("invalid-sequence");
        assertThat(codes("a \"b\n")).containsExactly("unterminated-quote");
        assertThat(codes("a " + "b".repeat(1100) + "\n")).containsExactly("line-too-long");
    }

    @Test
    void includesAreReadFromBesideTheFile(@TempDir Path folder) throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Files.writeString(
                folder.resolve("main.conf"), "a\ninclude inner/*.conf\ninclude nothing.conf\nincludem none\n");
        Files.writeString(inner.resolve("1.conf"), "b ${_PWD}\n");
        Files.writeString(inner.resolve("2.conf"), "c\ninclude 3.txt\n");
        Files.writeString(inner.resolve("3.txt"), "d\n");
        Path executable = Files.writeString(inner.resolve("4.conf"), "x\n");
        assertThat(executable.toFile().setExecutable(true)).isTrue();

        Evaluation evaluation = KeepalivedFile.read(folder.resolve("main.conf"))
                .evaluate(Environment.empty().withIncludes(Includes.fileSystem()));

        assertThat(evaluation.config().statements())
                .extracting(s -> s.toString())
                .containsExactly("a", "b " + inner, "c", "d");
        assertThat(evaluation.diagnostics())
                .extracting(d -> d.severity() + " " + d.code())
                .containsExactly("WARNING missing-include", "ERROR missing-include");
        assertThat(evaluation.config().statements().get(2).place()).hasToString(inner.resolve("2.conf") + ":1");
    }

    @Test
    void aFileThatIncludesItselfEnds(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.conf"), "include a.conf\n");

        assertThat(KeepalivedFile.read(file)
                        .evaluate(Environment.empty().withIncludes(Includes.fileSystem()))
                        .diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("include-loop");
    }

    private static java.util.List<String> codes(String text) {
        return evaluate(text).diagnostics().stream().map(Diagnostic::code).toList();
    }

    private static Evaluation evaluate(String text) {
        return KeepalivedFile.parse("f", text).evaluate(Environment.empty());
    }

    private static String expand(String text) {
        return evaluate(text).config().render();
    }
}
