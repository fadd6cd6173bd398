// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.haproxy4j.cluster.Seed;
import io.haproxy4j.config.Diagnostic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopologyJsonTest {

    private static final String SMALL = """
            {
              "name": "small",
              "regions": [{"name": "a", "nodes": [
                {"name": "n1", "address": "10.0.1.1"},
                {"name": "n2", "address": "10.0.1.2"}
              ]}],
              "applications": [{"name": "web", "placements": [
                {"region": "a", "servers": [{"name": "s1", "address": "10.0.2.1", "port": 80}]}
              ]}],
              "listeners": [{"port": 80}]
            }
            """;

    private static List<String> problems(String json) {
        TopologyException refused =
                catchThrowableOfType(TopologyException.class, () -> ClusterTopology.parseJson(json));
        assertThat(refused).isNotNull();
        return refused.diagnostics().stream().map(Diagnostic::toString).toList();
    }

    @Test
    void aTopologySurvivesTheRoundTrip() {
        ClusterTopology topology = Seed.machines("/etc/haproxy/cluster.pem")
                .peers(PeerSettings.tls(10_000, "/etc/haproxy/peer.pem", "/etc/haproxy/ca.pem")
                        .observer("monitor", "10.9.9.9", 10_001))
                .build();
        assertThat(ClusterTopology.parseJson(topology.toJson())).isEqualTo(topology);
    }

    @Test
    void whatIsLeftOutIsAsInTheBuilder() {
        assertThat(ClusterTopology.parseJson(SMALL))
                .isEqualTo(ClusterTopology.builder("small")
                        .region("a", r -> r.node("n1", "10.0.1.1").node("n2", "10.0.1.2"))
                        .application("web", a -> a.server("a", "s1", "10.0.2.1", 80))
                        .listener(Listener.http(80))
                        .build());
    }

    @Test
    void timesAreReadInEveryUnit() {
        ClusterTopology topology = ClusterTopology.parseJson(SMALL.replace(
                "\"listeners\"",
                "\"monitoring\": {\"scrapeInterval\": \"500ms\", \"serverDownFor\": \"2h\"}," + "\"listeners\""));
        assertThat(topology.monitoring().scrapeInterval()).isEqualTo(Duration.ofMillis(500));
        assertThat(topology.monitoring().serverDownFor()).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void everyProblemOfTheFormIsReportedAtItsPlace() {
        assertThat(problems(SMALL.replace("\"port\": 80}]}", "\"prot\": 80}]}").replace("\"n2\"", "2")))
                .containsExactly(
                        "<json>:5:14: error [wrong-type] regions[0].nodes[1].name: this is a whole number"
                                + " -> write a string",
                        "<json>:8:33: error [missing-field] applications[0].placements[0].servers[0].port: it is missing"
                                + " -> add it",
                        "<json>:8:79: error [unknown-field] applications[0].placements[0].servers[0]: there is no"
                                + " \"prot\" -> use one of name, address, port, backup, weight");
    }

    @Test
    void aFractionIsNoText() {
        assertThat(problems(SMALL.replace("\"n2\"", "1.5")))
                .containsExactly("<json>:5:14: error [wrong-type] regions[0].nodes[1].name: this is a number with a"
                        + " fraction -> write a string");
    }

    @Test
    void everyProblemOfTheTopologyIsReportedAtItsPlace() {
        assertThat(problems(SMALL.replace("10.0.1.2", "10.0.1.1")
                        .replace("\"listeners\": [{\"port\": 80}]", "\"listeners\": []")))
                .containsExactly(
                        "<json>:5:31: error [duplicate-address] regions[0].nodes[1].address: address 10.0.1.1 is at"
                                + " regions[0].nodes[0].address already -> use another one",
                        "<json>:10:16: error [no-listener] listeners: there is no port for clients -> add one");
    }

    @Test
    void whatIsNoJsonIsRefusedAtItsPlace() {
        assertThat(problems("{\n  \"name\": small}").get(0))
                .startsWith("<json>:2:1")
                .contains("[bad-json]");
        assertThat(problems("").get(0)).contains("[bad-json]");
        assertThat(problems("[]").get(0)).contains("[wrong-type]");
        assertThat(problems(SMALL + "{}").get(0)).contains("there is more after the object");
    }

    @Test
    void aNameGivenTwiceIsRefused() {
        assertThat(problems("{\"name\": \"a\", \"name\": \"b\"}").get(0)).contains("Duplicate field 'name'");
    }

    @Test
    void hostileSizesAreRefused() {
        assertThat(problems("[".repeat(100_000)).get(0)).contains("[bad-json]").contains("depth");
        assertThat(problems("{\"name\": \"" + "x".repeat(20_000) + "\"}").get(0))
                .contains("[bad-json]");
        assertThat(problems("{\"name\": 1" + "0".repeat(10_000) + "}").get(0)).contains("[bad-json]");
    }

    @Test
    void aFileIsNamedInItsProblems(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("topology.json");
        Files.writeString(file, "{}");
        TopologyException refused = catchThrowableOfType(TopologyException.class, () -> ClusterTopology.readJson(file));
        assertThat(refused.diagnostics())
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.toString()).startsWith(file + ":1:1: "));
    }

    /** Whatever is done to the text of a topology, reading it gives a topology or says what is wrong. */
    @Test
    void damagedTextIsReadOrRefused() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        String json = Seed.machines("/etc/haproxy/cluster.pem").build().toJson();
        IntStream.range(0, 2_000).forEach(round -> {
            StringBuilder damaged = new StringBuilder(json);
            for (int i = random.nextInt(3); i >= 0; i--) {
                int at = random.nextInt(damaged.length());
                switch (random.nextInt(3)) {
                    case 0 -> damaged.deleteCharAt(at);
                    case 1 -> damaged.insert(at, "{}[]\",:0x\n".charAt(random.nextInt(10)));
                    default -> damaged.setCharAt(at, (char) random.nextInt(0x250));
                }
            }
            try {
                ClusterTopology read = ClusterTopology.parseJson(damaged.toString());
                assertThat(ClusterTopology.parseJson(read.toJson()))
                        .as("seed %d round %d", seed, round)
                        .isEqualTo(read);
            } catch (TopologyException refused) {
                assertThat(refused.diagnostics())
                        .as("seed %d round %d", seed, round)
                        .isNotEmpty();
            }
        });
    }
}
