// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.Place;
import io.haproxy4j.config.Severity;
import io.haproxy4j.keepalived.KeepalivedCheckException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What does not depend on a real keepalived: a program that is missing, hangs or cannot work, and its messages. */
class KeepalivedCheckerTest {

    @TempDir
    Path folder;

    @Test
    void missingProgram() throws IOException {
        Path plain = Files.createFile(folder.resolve("plain"));

        assertThat(failure(KeepalivedChecker.of(folder.resolve("nothing")))).isEqualTo(Reason.MISSING_BINARY);
        assertThat(failure(KeepalivedChecker.of(folder))).isEqualTo(Reason.MISSING_BINARY);
        assertThat(failure(KeepalivedChecker.of(plain))).isEqualTo(Reason.MISSING_BINARY);
    }

    @Test
    void programThatHangsIsKilledWithItsChildren() throws IOException {
        Path pid = folder.resolve("pid");
        KeepalivedChecker checker = KeepalivedChecker.of(program("sleep 60 & echo $! > " + pid + "; wait"))
                .withTimeLimit(Duration.ofSeconds(6));

        assertThat(failure(checker)).isEqualTo(Reason.TIME_LIMIT);
        ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()))
                .ifPresent(child -> assertThat(child.onExit()).succeedsWithin(Duration.ofSeconds(20)));
    }

    @Test
    void programThatCannotWork() throws IOException {
        var e = catchThrowableOfType(
                KeepalivedCheckException.class,
                () -> KeepalivedChecker.of(program("echo no options file; exit 1"))
                        .check(Samples.node("n", 1, "root")));

        assertThat(e.reason()).isEqualTo(Reason.UNUSABLE_BINARY);
        assertThat(e).hasMessageContaining("no options file");
    }

    @Test
    void filesThatKeepalivedWouldSkip() throws IOException {
        KeepalivedChecker checker = KeepalivedChecker.of(program("exit 0"));
        Path executable = Files.createFile(folder.resolve("x.conf"));
        Files.setPosixFilePermissions(executable, PosixFilePermissions.fromString("rwx------"));

        for (Path file : List.of(folder.resolve("nothing"), folder, executable)) {
            assertThat(catchThrowableOfType(KeepalivedCheckException.class, () -> checker.check(file))
                            .reason())
                    .isEqualTo(Reason.UNREADABLE_FILE);
        }
    }

    @Test
    void repeatedMessagesCountOnceAndPointIntoTheModel() {
        Place place = Place.model("vrrp_instance V", "bogus");
        List<Diagnostic> found = CheckMessages.parse("""
                (Line 3) Unknown keyword 'bogus'
                (/x/k.conf: Line 3) Unknown keyword 'bogus'
                (/x/other.conf: Line 3) Unknown keyword 'bogus'
                (VI) something odd
                (VI) something odd
                """, 5, "/x/k.conf", n -> n == 3 ? place : null);

        assertThat(found)
                .extracting(d -> d.place() + " " + d.severity() + " " + d.code())
                .containsExactly(
                        "vrrp_instance V > bogus ERROR unknown-keyword",
                        "/x/other.conf:3 ERROR unknown-keyword",
                        "/x/k.conf ERROR keepalived-message");
    }

    @Test
    void anUnknownMessageIsAnErrorOnlyIfKeepalivedSaysSo() {
        assertThat(CheckMessages.parse("something odd\n", 0, "f", n -> null))
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.WARNING);
    }

    private Path program(String body) throws IOException {
        Path program = Files.writeString(folder.resolve("program"), "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return program;
    }

    private static Reason failure(KeepalivedChecker checker) {
        return catchThrowableOfType(KeepalivedCheckException.class, () -> checker.check(Samples.node("n", 1, "root")))
                .reason();
    }
}
