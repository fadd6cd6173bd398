// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.cluster.Seed;
import io.haproxy4j.cluster.Tool;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schema, as another program understands it. */
class TopologySchemaIT {

    private static final String SMALL = """
            {"name": "small",
             "regions": [{"name": "a", "nodes": [{"name": "n1", "address": "10.0.1.1"}]}],
             "monitoring": {"scrapeInterval": "500ms"}}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws Exception {
        Files.writeString(folder.resolve("schema.json"), ClusterTopology.jsonSchema());
    }

    private Tool.Result check(String topology) throws Exception {
        Files.writeString(folder.resolve("topology.json"), topology);
        // Debian's own Python has the module: ansible-lint needs it, too.
        return Tool.find("sh", folder).run("-c", "/usr/bin/python3 -m jsonschema --instance topology.json schema.json");
    }

    @Test
    void whatIsWrittenAndWhatIsLeftOutIsValid() throws Exception {
        check(Seed.machines("/etc/haproxy/cluster.pem").build().toJson()).assertSuccess();
        check(SMALL).assertSuccess();
    }

    @Test
    void whatTheReaderRefusesForItsFormIsInvalid() throws Exception {
        assertThat(check(SMALL.replace("\"address\"", "\"adress\"")).output())
                .contains("'adress' was unexpected")
                .contains("'address' is a required property");
        assertThat(check(SMALL.replace("500ms", "half a second")).output()).contains("does not match");
        assertThat(check(SMALL.replace("\"small\"", "7")).output()).contains("7 is not of type 'string'");
        assertThat(check(SMALL.replace("\"monitoring\"", "\"host\": {\"listenOn\": \"all\"}, \"monitoring\""))
                        .output())
                .contains("'all' is not one of ['every-address', 'node-address']");
    }

    @Test
    void usualValuesAreTold() {
        assertThat(ClusterTopology.jsonSchema()).containsPattern("\"type\": \"integer\",\\s+\"default\": 8405");
    }
}
