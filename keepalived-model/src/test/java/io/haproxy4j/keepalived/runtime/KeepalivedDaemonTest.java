// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose number a pid file holds. */
class KeepalivedDaemonTest {

    /** Waits for a line, or the end of its input. */
    private static final String WAITING = "read line";

    @TempDir
    Path folder;

    private KeepalivedDaemon namedBy(Process process) throws IOException {
        Path pidFile = Files.writeString(folder.resolve("pid"), process.pid() + "\n");
        return KeepalivedDaemon.at(pidFile, folder.resolve("json"));
    }

    @Test
    void whoHasAFileOfKeepalivedsOpenIsNoKeepalived() throws Exception {
        Process stranger =
                new ProcessBuilder("/bin/sh", "-c", WAITING, "/etc/keepalived/keepalived.conf", "keepalived").start();
        try {
            KeepalivedDaemon daemon = namedBy(stranger);
            assertThat(daemon.isRunning()).isFalse();
            assertThatThrownBy(() -> daemon.send(KeepalivedSignal.RELOAD))
                    .isInstanceOf(KeepalivedStatusException.class)
                    .hasMessageContaining("which is no keepalived");
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void aProgramIsKnownByItsName() throws Exception {
        Path program = Files.createSymbolicLink(folder.resolve("keepalived"), Path.of("/bin/sh"));
        Process namesake = new ProcessBuilder(program.toString(), "-c", WAITING).start();
        try {
            assertThat(namedBy(namesake).pid()).isEqualTo(namesake.pid());
        } finally {
            namesake.destroyForcibly();
        }
    }

    @Test
    void aNumberOfNobodyIsNoKeepalived() throws Exception {
        Process ended = new ProcessBuilder("/bin/sh", "-c", ":").start();
        assertThat(ended.waitFor()).isZero();
        assertThat(namedBy(ended).isRunning()).isFalse();
    }
}
