// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.haproxy4j.testkit.KeepalivedVersions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the real keepalived makes of the pairs: the first line of each bad file says it, the good ones are silent. */
class LintPairsIT {

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource
    void saysWhatTheFirstLineSays(Path pair) throws Exception {
        assumeTrue(
                isRoot() || !runsScripts(pair), "only root's keepalived -t accepts scripts that run as another user");
        String expected = Files.readAllLines(pair.resolve("bad.conf")).get(0);

        assertThat("# keepalived -t: " + verdict("2.2", pair, "bad") + ", " + verdict("2.3", pair, "bad"))
                .isEqualTo(expected);
        assertThat(verdict("2.2", pair, "good")).isEqualTo("2.2 exit 0 silent");
        assertThat(verdict("2.3", pair, "good")).isEqualTo("2.3 exit 0 silent");
    }

    private static boolean runsScripts(Path pair) throws IOException {
        Pattern script = Pattern.compile("\\bscript \"|\\bnotify");
        return script.matcher(Files.readString(pair.resolve("good.conf"))).find()
                || script.matcher(Files.readString(pair.resolve("bad.conf"))).find();
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    static Stream<Path> saysWhatTheFirstLineSays() {
        return LintPairs.folders();
    }

    private String verdict(String release, Path pair, String name) throws Exception {
        Path file = Files.copy(pair.resolve(name + ".conf"), folder.resolve(release + "-" + name + ".conf"));
        Path output = folder.resolve("output");
        Path binary = KeepalivedVersions.fromEnvironment().getOrSkip(release).path();
        Process process = new ProcessBuilder(binary.toString(), "-t", "-f", file.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return release + " exit " + process.exitValue() + (Files.size(output) == 0 ? " silent" : "");
    }
}
