// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.Evaluation;
import io.haproxy4j.testkit.HaproxyBinary;
import io.haproxy4j.testkit.HaproxyTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;

/** The order in which HAProxy reads several files, told by a warning in each. */
class ConfigFilesIT {

    private static final Pattern WARNING = Pattern.compile("\\[WARNING\\][^\\n]*parsing \\[([^\\]]*):2\\]");

    private static final Pattern SAID = Pattern.compile("\\[WARNING\\][^\\n]*parsing \\[[^\\]]*\\]: '([^']*)'");

    @HaproxyTest
    void filesAreReadInTheSameOrder(HaproxyBinary binary, @TempDir Path folder) throws Exception {
        Path directory = Files.createDirectories(folder.resolve("conf.d"));
        Files.createDirectories(directory.resolve("sub.cfg"));
        List<String> names = List.of(
                "b.cfg",
                "B.cfg",
                "a b.cfg",
                "a-b.cfg",
                "a.cfg",
                "_.cfg",
                "10.cfg",
                "9.cfg",
                ".hidden.cfg",
                "z.conf",
                "x.CFG",
                "sub.cfg/inner.cfg",
                "\u00e9.cfg");
        for (String name : names) {
            Files.writeString(directory.resolve(name), "global\n.warning x\n");
        }
        Files.createSymbolicLink(directory.resolve("link.cfg"), Path.of("a.cfg"));
        Path first = Files.writeString(folder.resolve("zz.conf"), "global\n.warning x\n");
        List<Path> arguments = List.of(first, directory, directory.resolve("9.cfg"));

        HaproxyReader.Answer answer = new HaproxyReader(binary, folder, Map.of()).check(arguments);
        List<String> read = WARNING.matcher(answer.messages())
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        assertThat(ConfigFiles.expand(arguments))
                .hasSize(12)
                .extracting(Path::toString)
                .isEqualTo(read);
        assertThat(ConfigFiles.read(arguments)).extracting(ConfigFile::name).isEqualTo(read);
    }

    @HaproxyTest
    void variablesThatOneFileSetsAreThereForTheOthers(HaproxyBinary binary, @TempDir Path folder) throws Exception {
        Path first = Files.writeString(folder.resolve("1.cfg"), """
                global
                    setenv A one
                    setenv B two
                """);
        Path second = Files.writeString(folder.resolve("2.cfg"), """
                .if streq("$A",one)
                .warning "saw $B ${.SECTION}"
                .else
                .warning none
                .endif
                global
                    unsetenv A
                    setenv C three
                .if defined(A)
                .warning still
                .elif streq("$C",three)
                .warning late
                .endif
                """);
        Path third = Files.writeString(folder.resolve("3.cfg"), """
                .if defined(A) || !defined(C)
                .warning wrong
                .endif
                global
                .warning "$C"
                """);
        List<Path> arguments = List.of(first, second, third);

        Evaluation evaluation = Evaluation.of(ConfigFiles.read(arguments), Environment.of(binary.release()));
        assertThat(evaluation.diagnostics())
                .extracting(Diagnostic::message)
                .isEqualTo(SAID.matcher(new HaproxyReader(binary, folder, Map.of())
                                .check(arguments)
                                .messages())
                        .results()
                        .map(match -> match.group(1))
                        .toList())
                .hasSize(3);
        assertThat(evaluation.config().sections())
                .extracting(section -> section.statements().size())
                .containsExactly(2, 2, 0);
    }
}
