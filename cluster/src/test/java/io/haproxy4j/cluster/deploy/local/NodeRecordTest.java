// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.cluster.Revision;
import io.haproxy4j.cluster.change.ServerHistory;
import io.haproxy4j.cluster.deploy.record.Checkpoint;
import io.haproxy4j.runtime.process.ProcessInfo;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeRecordTest {

    private static final Revision LOADED = Revision.of("loaded");
    private static final Revision APPLIED = Revision.of("applied");

    @TempDir
    private Path folder;

    private static String process(long pid, long start) {
        return LocalProcess.identity(
                new ProcessInfo(Map.of("Pid", Long.toString(pid), "Start_time_sec", Long.toString(start))));
    }

    @Test
    void aProcessThatHasTheNumberOfAnotherHasNotItsPast() throws IOException {
        NodeRecord record = new NodeRecord(folder, Checkpoint.NONE);
        ServerHistory history = new ServerHistory(Set.of("app/added"), Set.of("app/tracked"));
        record.applied(process(8, 1_700_000_000), LOADED, APPLIED, history);
        assertThat(record.revision(process(8, 1_700_000_000), LOADED)).isEqualTo(APPLIED);
        assertThat(record.history(process(8, 1_700_000_000), LOADED)).isEqualTo(history);
        // The container has been started again.
        assertThat(record.revision(process(8, 1_700_000_100), LOADED)).isEqualTo(LOADED);
        assertThat(record.history(process(8, 1_700_000_100), LOADED)).isEqualTo(ServerHistory.NONE);
        assertThat(record.revision(process(9, 1_700_000_000), LOADED)).isEqualTo(LOADED);
    }
}
