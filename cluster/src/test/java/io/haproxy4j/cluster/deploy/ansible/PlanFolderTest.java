// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy.ansible;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.cluster.ClusterPlan;
import io.haproxy4j.cluster.Revision;
import io.haproxy4j.cluster.Seed;
import io.haproxy4j.cluster.deploy.record.Checkpoint;
import io.haproxy4j.cluster.topology.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanFolderTest {

    @TempDir
    private Path root;

    private static ClusterPlan plan(int connections) {
        return Seed.machines("/etc/haproxy/cluster.pem")
                .limits(new Limits(connections, 10_000))
                .build()
                .plan();
    }

    private PlanFolder plans() {
        return new PlanFolder(root, Checkpoint.NONE);
    }

    @Test
    void aPlanIsStoredAsItIsAndOnce() throws IOException {
        Revision id = plans().store(plan(1000));
        assertThat(plans().store(plan(1000))).isEqualTo(id);
        assertThat(plans().store(plan(2000))).isNotEqualTo(id);
        assertThat(plans().playbook(id).resolve("site.yml"))
                .hasContent(plan(1000).file("ansible/site.yml").orElseThrow().text());
        assertThat(plans().expected(id))
                .hasSize(6)
                .containsEntry(
                        new RevisionPage("haproxy-b-2", "http://10.1.1.2:8405/revision"),
                        plan(1000).revision("haproxy-b-2"));
    }

    @Test
    void aPlanWhoseWritingWasCutOffIsFinished() throws IOException {
        Revision id = plans().store(plan(1000));
        Files.delete(plans().playbook(id).resolve("site.yml"));
        plans().store(plan(1000));
        assertThat(plans().playbook(id).resolve("site.yml")).exists();
    }

    @Test
    void theLastGoodPlanAndTheOneBeforeItStay() throws IOException {
        assertThat(plans().knownGood()).isEmpty();
        for (int i = 1; i <= 4; i++) {
            Revision id = plans().store(plan(1000 + i));
            plans().accept(id);
            assertThat(plans().knownGood()).contains(id);
        }
        try (Stream<Path> folders = Files.list(root.resolve("plans"))) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            plans().store(plan(1003)).id(),
                            plans().store(plan(1004)).id());
        }
    }
}
