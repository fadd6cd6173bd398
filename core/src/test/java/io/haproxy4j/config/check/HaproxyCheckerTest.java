// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.check.CheckException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can go wrong around the program; what the program says is tested with real ones. */
class HaproxyCheckerTest {

    @TempDir
    Path directory;

    private static final HaproxyConfig CONFIG =
            HaproxyConfig.builder().defaults(d -> d.retries(3)).build();

    @Test
    void aMissingProgram() {
        fails(Reason.PROGRAM_MISSING, HaproxyChecker.of(directory.resolve("haproxy")), "cannot run");
    }

    @Test
    void aFileThatIsNoProgram() throws IOException {
        Path file = Files.writeString(directory.resolve("haproxy"), "not executable");
        fails(Reason.PROGRAM_MISSING, HaproxyChecker.of(file), "cannot run");
    }

    @Test
    void aProgramThatHangs() throws IOException {
        Path pid = directory.resolve("pid");
        HaproxyChecker checker = HaproxyChecker.of(script("echo $$ > '" + pid + "'\nsleep 600 &\nwait"))
                .withTimeLimit(Duration.ofSeconds(6));
        fails(Reason.TIME_LIMIT, checker, "6000 ms");
        long process = Long.parseLong(Files.readString(pid).strip());
        assertThat(ProcessHandle.of(process).map(ProcessHandle::onExit))
                .satisfies(exit -> exit.ifPresent(future -> assertThat(future).succeedsWithin(Duration.ofSeconds(20))));
    }

    @Test
    void aProgramThatDies() throws IOException {
        fails(Reason.PROGRAM_FAILED, HaproxyChecker.of(script("echo boom; kill -SEGV $$")), "boom");
    }

    @Test
    void aProgramThatSaysNothing() throws IOException {
        fails(Reason.PROGRAM_FAILED, HaproxyChecker.of(script("exit 0")), "without a verdict");
        fails(Reason.PROGRAM_FAILED, HaproxyChecker.of(script("echo usage; exit 1")), "usage");
    }

    @Test
    void aProgramThatPrintsWithoutEnd() throws IOException {
        fails(Reason.OUTPUT_LIMIT, HaproxyChecker.of(script("exec yes '[WARNING] (1) : no'")), "16777216 bytes");
    }

    @Test
    void whatAProgramSaysBeforeItCrashesIsAVerdict() throws Exception {
        CheckReport report = HaproxyChecker.of(script("echo '[ALERT]    (7) : no good'; kill -SEGV $$"))
                .check(CONFIG);
        assertThat(report.accepted()).isFalse();
        assertThat(report.exitCode()).isEqualTo(139);
        assertThat(report.diagnostics()).singleElement().hasToString("configuration: error [haproxy-alert] no good");
    }

    @Test
    void checkersAreValues() {
        HaproxyChecker checker = HaproxyChecker.of(directory.resolve("haproxy"));
        assertThat(checker.withLocalpeer("a").withWarningsAsErrors())
                .isEqualTo(checker.withLocalpeer("a").withWarningsAsErrors())
                .isNotEqualTo(checker.withLocalpeer("b").withWarningsAsErrors())
                .hasToString(directory.resolve("haproxy") + " -c -V -L a -dW");
    }

    @Test
    void aFileThatIsNotThere() {
        HaproxyChecker checker = HaproxyChecker.of(directory.resolve("haproxy"));
        assertThatExceptionOfType(CheckException.class)
                .isThrownBy(() -> checker.check(directory.resolve("none.cfg")))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.FILE_UNREADABLE))
                .withMessageContaining("none.cfg");
    }

    private static void fails(Reason reason, HaproxyChecker checker, String message) {
        assertThatExceptionOfType(CheckException.class)
                .isThrownBy(() -> checker.check(CONFIG))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason))
                .withMessageContaining(message);
    }

    private Path script(String body) throws IOException {
        Path file = Files.writeString(directory.resolve("haproxy"), "#!/bin/sh\n" + body + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }
}
