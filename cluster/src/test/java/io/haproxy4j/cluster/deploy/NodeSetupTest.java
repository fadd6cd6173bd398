// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haproxy4j.cluster.ClusterPlan;
import io.haproxy4j.cluster.Seed;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeSetupTest {

    private static final String CONFIG = "global\n    default-path config\n";

    @Test
    void theRevisionStandsForAllFiles() {
        NodeSetup one = NodeSetup.stamped(Map.of("haproxy.cfg", CONFIG, "a.map", "x 1\n"));
        NodeSetup other = NodeSetup.stamped(Map.of("haproxy.cfg", CONFIG, "a.map", "x 2\n"));
        assertThat(one.revision()).isNotEqualTo(other.revision());
        assertThat(one.files().get("haproxy.cfg")).contains("description " + one.revision());
        assertThat(new NodeSetup(one.files())).isEqualTo(one).hasSameHashCodeAs(one);
    }

    @Test
    void aRevisionOfThePlanGivesWayToOneOfAllFiles() {
        String described = CONFIG + "    description \"of A\" rev=0123456789ab\n";
        NodeSetup setup = NodeSetup.stamped(Map.of("haproxy.cfg", described));
        assertThat(setup.files().get("haproxy.cfg"))
                .contains("of A", setup.revision().toString())
                .doesNotContain("0123456789ab");
        assertThat(NodeSetup.stamped(setup.files())).isEqualTo(setup);
    }

    @Test
    void thePlanOfANodeIsASetupOfTheSameRevision() {
        ClusterPlan plan = Seed.machines("/etc/haproxy/cluster.pem").build().plan();
        NodeSetup setup = NodeSetup.of(plan, "haproxy-b-1");
        assertThat(setup.revision()).isEqualTo(plan.revision("haproxy-b-1"));
        assertThat(setup.files()).isEqualTo(plan.nodeFiles("haproxy-b-1"));
        assertThat(setup.programs()).containsOnlyKeys("check-haproxy", "record-transition");
        assertThat(NodeSetup.all(plan)).hasSize(6).containsEntry("haproxy-b-1", setup);
        assertThatThrownBy(() -> NodeSetup.of(plan, "haproxy")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aConfigurationWithoutRevisionIsRefused() {
        assertThatThrownBy(() -> new NodeSetup(Map.of("haproxy.cfg", CONFIG)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rev=");
        assertThatThrownBy(() -> new NodeSetup(Map.of("a.map", "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("haproxy.cfg");
        assertThatThrownBy(() -> NodeSetup.stamped(Map.of("haproxy.cfg", "defaults\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("global");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/etc/passwd", "../x", "a/../../x", "a/./b"})
    void aNameDoesNotLeadOutOfTheFolder(String name) {
        assertThatThrownBy(() -> NodeSetup.stamped(Map.of("haproxy.cfg", CONFIG, name, "x")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void contentsShowInNoText() {
        assertThat(NodeSetup.stamped(Map.of("haproxy.cfg", CONFIG, "site.pem", "secret")))
                .asString()
                .contains("site.pem")
                .doesNotContain("secret");
    }
}
