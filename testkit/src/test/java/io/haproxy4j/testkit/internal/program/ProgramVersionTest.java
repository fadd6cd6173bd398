// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit.internal.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haproxy4j.testkit.MissingProgramException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProgramVersionTest {

    @TempDir
    Path folder;

    @Test
    void reads_the_release_out_of_every_form_of_version() throws IOException {
        assertThat(ask(Program.HAPROXY, "echo 'HAProxy version 3.2.26-1 2026/10/01 - https://haproxy.org/'"))
                .isEqualTo(new ProgramVersion("3.2.26"));
        assertThat(ask(Program.HAPROXY, "echo 'HAProxy version 3.4-dev10-1 2026/04/01'")
                        .release())
                .isEqualTo("3.4");
        assertThat(ask(Program.HAPROXY, "echo 'HA-Proxy version 2.2.9-2 2021/02/09'")
                        .full())
                .isEqualTo("2.2.9");
        assertThat(ask(Program.KEEPALIVED, "echo 'Keepalived v2.2.7 (01/16,2022)' >&2")
                        .release())
                .isEqualTo("2.2");
    }

    @Test
    void another_program_is_named_as_such() {
        assertThatThrownBy(() -> ask(Program.HAPROXY, "echo some other tool; exit 3"))
                .isInstanceOf(MissingProgramException.class)
                .hasMessageContaining("is no HAProxy")
                .hasMessageContaining("exit code 3")
                .hasMessageContaining("some other tool");
    }

    @Test
    void a_file_that_is_not_there_or_no_program_is_a_typed_error() throws IOException {
        assertThatThrownBy(() -> ProgramVersion.ask(Program.HAPROXY, folder.resolve("absent")))
                .isInstanceOf(MissingProgramException.class)
                .hasMessageContaining("absent cannot be run");
        Path text = Files.writeString(folder.resolve("text"), "not executable");
        assertThatThrownBy(() -> ProgramVersion.ask(Program.HAPROXY, text)).isInstanceOf(MissingProgramException.class);
    }

    @Test
    void a_program_that_hangs_is_given_up_and_killed() throws IOException {
        Path pid = folder.resolve("pid");
        Path script = script("echo $$ > " + pid + "; exec sleep 600");

        assertThatThrownBy(() -> ProgramVersion.ask(Program.HAPROXY, script, Duration.ofSeconds(3)))
                .isInstanceOf(MissingProgramException.class)
                .hasMessageContaining("has not ended within 3 s");
        ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()))
                .ifPresent(handle -> assertThat(handle.onExit()).succeedsWithin(Duration.ofSeconds(20)));
    }

    private ProgramVersion ask(Program program, String shell) throws IOException {
        return ProgramVersion.ask(program, script(shell));
    }

    private Path script(String shell) throws IOException {
        Path script = Files.writeString(folder.resolve("script"), "#!/bin/sh\n" + shell + "\n");
        return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    }
}
