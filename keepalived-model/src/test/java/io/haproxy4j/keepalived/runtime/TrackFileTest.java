// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haproxy4j.keepalived.runtime.KeepalivedStatusException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrackFileTest {

    @TempDir
    Path folder;

    @Test
    void theNumberIsWrittenAndReadBack() throws IOException {
        TrackFile file = TrackFile.at(folder.resolve("leave"));

        assertThat(file.read()).isZero();
        file.leave();
        assertThat(file.read()).isEqualTo(-254);
        file.rejoin();
        assertThat(folder.resolve("leave")).hasContent("0\n");
        try (var left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void whatIsNoNumberIsSaid() throws IOException {
        Path path = Files.writeString(folder.resolve("x"), "many");

        assertThatThrownBy(() -> TrackFile.at(path).read())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no number");
    }

    @Test
    void aDaemonThatDoesNotRunIsSaid() throws IOException {
        Path pid = folder.resolve("pid");
        KeepalivedDaemon daemon = KeepalivedDaemon.at(pid, folder.resolve("json"));
        notRunning(daemon);
        Files.writeString(pid, "what");
        notRunning(daemon);
        // A number left behind, and taken by another program since.
        Files.writeString(pid, "1\n");
        notRunning(daemon);
        assertThat(daemon.isRunning()).isFalse();
    }

    private static void notRunning(KeepalivedDaemon daemon) {
        assertThatThrownBy(() -> daemon.status(Duration.ofSeconds(1)))
                .asInstanceOf(InstanceOfAssertFactories.type(KeepalivedStatusException.class))
                .extracting(KeepalivedStatusException::reason)
                .isEqualTo(Reason.NOT_RUNNING);
    }
}
