// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.cluster.topology.ClusterTopology;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanFromJsonTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private int run(String... arguments) {
        out.reset();
        err.reset();
        return PlanFromJson.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String topology(String text) throws Exception {
        return Files.writeString(folder.resolve("topology.json"), text).toString();
    }

    private String plan() {
        return folder.resolve("plan").toString();
    }

    @Test
    void whatIsWrittenOnceIsNotWrittenAgain() throws Exception {
        ClusterTopology shop = Shop.machines("/etc/haproxy/cluster.pem");
        String file = topology(shop.toJson());
        assertThat(run(file, plan())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(shop.plan().files().size())
                .contains("nodes/haproxy-a-1/haproxy.cfg");
        assertThat(folder.resolve("plan/nodes/haproxy-a-1/haproxy.cfg"))
                .hasContent(shop.plan().haproxy("haproxy-a-1").render());

        assertThat(run(file, plan())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void whatIsWrongIsToldWithItsPlaceAndNothingIsWritten() throws Exception {
        String file = topology("{\"name\": \"shop\",\n \"regoins\": []}");
        assertThat(run(file, plan())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("topology.json:2:")
                .contains("regoins");
        assertThat(folder.resolve("plan")).doesNotExist();
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        assertThat(run(folder.resolve("none.json").toString(), plan())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("none.json");
        assertThat(run("one")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("usage:");
    }

    @Test
    void withoutArgumentsItPrintsTheSchema() {
        assertThat(run()).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(ClusterTopology.jsonSchema());
    }
}
