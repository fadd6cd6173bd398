// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haproxy4j.cluster.Seed;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeploymentOrderTest {

    private static final DeploymentOrder SEED =
            DeploymentOrder.byRegion(Seed.machines("/etc/haproxy/cluster.pem").build());

    @Test
    void withoutRegionsNodesGoOneByOne() {
        assertThat(DeploymentOrder.oneByOne().waves(List.of("b", "a", "c")))
                .containsExactly(List.of(List.of("b", "a", "c")));
        assertThat(DeploymentOrder.oneByOne().waves(List.of())).isEmpty();
    }

    @Test
    void regionsGoSideBySideAndNodesOfNoneAfterThem() {
        List<String> nodes = List.of("other", "haproxy-c-1", "haproxy-a-2", "haproxy-a-1");
        assertThat(SEED.waves(nodes))
                .containsExactly(
                        List.of(List.of("haproxy-a-1", "haproxy-a-2"), List.of("haproxy-c-1")),
                        List.of(List.of("other")));
    }

    @Test
    void oneRegionMayGoFirst() {
        List<String> nodes = List.of("haproxy-a-1", "haproxy-b-1", "haproxy-b-2", "haproxy-c-1");
        assertThat(SEED.first("b").waves(nodes))
                .containsExactly(
                        List.of(List.of("haproxy-b-1", "haproxy-b-2")),
                        List.of(List.of("haproxy-a-1"), List.of("haproxy-c-1")));
        assertThat(SEED.first("b").waves(List.of("haproxy-a-1"))).containsExactly(List.of(List.of("haproxy-a-1")));
        assertThatThrownBy(() -> SEED.first("d"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("region d");
    }

    @Test
    void aNodeIsInOneRegion() {
        assertThatThrownBy(() -> DeploymentOrder.byRegion(Map.of("a", List.of("n"), "b", List.of("n"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Node n");
    }
}
