// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haproxy4j.cluster.Revision;
import io.haproxy4j.cluster.deploy.record.Journal.Phase;
import io.haproxy4j.cluster.deploy.record.Journal.Way;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    @TempDir
    private Path folder;

    private Journal journal() {
        return new Journal(folder.resolve("journal"), Checkpoint.NONE);
    }

    @Test
    void aDeploymentFindsWhatAnotherHasWritten() throws IOException {
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put("region b, node 2", new Way(Revision.of("1"), Revision.of("2")));
        ways.put("a1", new Way(Revision.of("3"), Revision.of("4")));
        for (Phase phase : Phase.values()) {
            Journal.Entry entry = new Journal.Entry(phase, ways);
            journal().write(entry);
            assertThat(journal().read()).contains(entry);
            assertThat(journal().read().orElseThrow().ways().keySet()).containsExactly("region b, node 2", "a1");
        }
        journal().end();
        assertThat(journal().read()).isEmpty();
        journal().end();
    }

    @Test
    void anotherFileIsNotTakenForAJournal() throws IOException {
        Files.writeString(folder.resolve("journal"), "something\nelse\n");
        assertThatThrownBy(() -> journal().read())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no journal");
    }
}
