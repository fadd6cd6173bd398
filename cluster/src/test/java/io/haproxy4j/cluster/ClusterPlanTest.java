// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haproxy4j.cluster.PlanDiff.Change;
import io.haproxy4j.cluster.PlanDiff.Kind;
import io.haproxy4j.cluster.topology.ClusterTopology;
import io.haproxy4j.cluster.topology.HostSettings;
import io.haproxy4j.cluster.topology.Limits;
import io.haproxy4j.cluster.topology.Listener;
import io.haproxy4j.cluster.topology.Management;
import io.haproxy4j.cluster.topology.Monitoring;
import io.haproxy4j.cluster.topology.Node;
import io.haproxy4j.cluster.topology.VrrpSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterPlanTest {

    private static final String CERTIFICATE = "/etc/haproxy/cluster.pem";

    private static ClusterTopology topology() {
        return Seed.machines(CERTIFICATE).build();
    }

    private static Map<String, String> texts(ClusterPlan plan) {
        Map<String, String> texts = new TreeMap<>();
        plan.files().forEach(file -> texts.put(file.path(), file.text()));
        return texts;
    }

    @Test
    void equalTopologiesHaveEqualPlans() {
        ClusterPlan plan = topology().plan();
        ClusterPlan other = ClusterTopology.parseJson(topology().toJson()).plan();
        assertThat(texts(plan)).isEqualTo(texts(other)).isEqualTo(texts(plan)).hasSizeGreaterThan(24);
        assertThat(plan.diff(other).isEmpty()).isTrue();
    }

    @Test
    void everyFileEndsWithALineAndNoneHasATrailingBlank() {
        assertThat(topology().plan().files()).allSatisfy(file -> {
            assertThat(file.text()).endsWith("\n");
            assertThat(file.text().lines()).noneMatch(line -> line.endsWith(" "));
        });
    }

    @Test
    void eachNodeHasARevisionOfItsOwnWhichItsFileCarries() {
        ClusterPlan plan = topology().plan();
        assertThat(topology().nodes().map(node -> plan.revision(node.name()))).doesNotHaveDuplicates();
        assertThat(plan.haproxy("haproxy-b-1").render())
                .contains("description shop " + plan.revision("haproxy-b-1") + "\n");
        assertThat(plan.revision("haproxy-b-1"))
                .isNotEqualTo(Seed.machines(CERTIFICATE)
                        .limits(new Limits(3999, 10_000))
                        .build()
                        .plan()
                        .revision("haproxy-b-1"));
        assertThatThrownBy(() -> plan.revision("haproxy-d-1")).hasMessageContaining("haproxy-d-1");
    }

    @Test
    void theRevisionTellsOfAChangeInAnyFileOfTheNode() {
        ClusterPlan plan = topology().plan();
        ClusterPlan programsElsewhere = topology().toBuilder()
                .host(HostSettings.debian().programs("/opt/programs"))
                .build()
                .plan();
        assertThat(plan.diff(programsElsewhere).changes())
                .contains(new PlanDiff.Change(PlanDiff.Kind.CHANGED, "nodes/haproxy-a-1/keepalived.conf"));
        assertThat(programsElsewhere.revision("haproxy-a-1")).isNotEqualTo(plan.revision("haproxy-a-1"));
    }

    @Test
    void nodesOfOneMachineHavePathsOfTheirOwn() {
        ClusterPlan plan = topology().toBuilder()
                .host(HostSettings.shared("/run/{node}/admin.sock", "/srv/{node}/programs"))
                .build()
                .plan();
        assertThat(plan.haproxy("haproxy-a-2").render()).contains("stats socket /run/haproxy-a-2/admin.sock ");
        assertThat(plan.keepalived("haproxy-a-2").render()).contains("/srv/haproxy-a-2/programs/check-haproxy");
    }

    @Test
    void theTextOfAFileIsThatOfItsConfiguration() {
        ClusterTopology onOneMachine = Seed.machines(CERTIFICATE)
                .host(HostSettings.shared("/run/x.sock", "/usr/lib"))
                .build();
        for (ClusterPlan plan : List.of(topology().plan(), onOneMachine.plan())) {
            assertThat(plan.topology().nodes())
                    .allSatisfy(node -> assertThat(plan.file("nodes/" + node.name() + "/haproxy.cfg"))
                            .get()
                            .extracting(PlannedFile::text)
                            .isEqualTo(plan.haproxy(node.name()).render()));
        }
    }

    @Test
    void aPasswordIsWrittenAsItIsGiven() {
        String config = Seed.machines(CERTIFICATE)
                .management(
                        Management.on(9000).hashedAccount("root", "$1$salt$x").account("admin", "it's \"$HOME\" \\"))
                .build()
                .plan()
                .haproxy("haproxy-a-1")
                .render();
        assertThat(config)
                .contains("user root password '$1$salt$x'\n")
                .contains("user admin insecure-password \"it's \\\"\\$HOME\\\" \\\\\"\n");
        assertThat(Seed.machines(CERTIFICATE)
                        .management(Management.on(9000))
                        .build()
                        .plan()
                        .haproxy("haproxy-a-1")
                        .render())
                .doesNotContain("stats admin", "userlist");
    }

    @Test
    void aNodeIsSeenBesideItsOwnAddressByOtherRegionsOnly() {
        ClusterPlan plan = Seed.machines(CERTIFICATE)
                .region(
                        "d",
                        r -> r.node(Node.of("d1", "10.3.1.1").peerOutside("203.0.113.1", 10_001))
                                .node(Node.of("d2", "10.3.1.2").peerOutside("203.0.113.1", 10_002)))
                .build()
                .plan();
        assertThat(plan.haproxy("haproxy-a-1").render())
                .contains("peer d1 203.0.113.1:10001\n", "peer d2 203.0.113.1:10002\n");
        assertThat(plan.haproxy("d2").render())
                .contains("peer d1 10.3.1.1:10000\n", "peer d2 10.3.1.2:10000\n", "peer haproxy-a-1 10.0.1.1:10000\n");
    }

    @Test
    void anAddressMovesWithinASecondAndByAFileIfWanted() {
        ClusterPlan plan = ClusterTopology.builder("quick")
                .region(
                        "a",
                        r -> r.node("a1", "10.0.1.1").node("a2", "10.0.1.2").virtualIp("10.0.1.100/24", 51))
                .application("web", a -> a.server("a", "s1", "10.0.2.1", 80))
                .listener(Listener.http(80))
                .vrrp(VrrpSettings.every(Duration.ofMillis(200))
                        .leaveFile("/run/leave")
                        .account("root"))
                .build()
                .plan();
        assertThat(plan.keepalived("a2").render())
                .contains(
                        "advert_int 0.2\n",
                        "version 3\n",
                        "script_user root\n",
                        "    file /run/leave\n    weight 1\n    init_file 0\n",
                        "    track_file {\n        leave\n    }\n");
        assertThat(plan.file("ansible/roles/haproxy_node/tasks/main.yml")
                        .orElseThrow()
                        .text())
                .doesNotContain("Create the account");
        assertThat(topology()
                        .plan()
                        .file("ansible/roles/haproxy_node/tasks/main.yml")
                        .orElseThrow()
                        .text())
                .contains("Create the account", "keepalived_script");
        assertThat(topology().plan().keepalived("haproxy-a-1").render())
                .contains("advert_int 1\n")
                .doesNotContain("version 3", "leave");
    }

    @Test
    void aRegionMayHaveAPrometheusOfItsOwn() {
        ClusterPlan plan = Seed.machines(CERTIFICATE)
                .monitoring(Monitoring.on(8405).inEachRegion())
                .build()
                .plan();
        assertThat(plan.file("monitoring/b/prometheus.yml").orElseThrow().text())
                .contains("10.1.1.1:8405", "10.1.1.2:8405")
                .doesNotContain("10.0.1.1");
        assertThat(plan.file("monitoring/prometheus.yml").orElseThrow().text())
                .contains("10.0.1.1:8405", "10.1.1.2:8405");
        assertThat(plan.file("monitoring/c/dashboard.json").orElseThrow().text())
                .contains("region c of the cluster shop", "\"haproxy-shop-c\"");
        assertThat(plan.file("README.md").orElseThrow().text()).contains("monitoring/REGION/");
        assertThat(topology().plan().file("monitoring/b/prometheus.yml")).isEmpty();
        assertThat(topology().plan().file("README.md").orElseThrow().text()).doesNotContain("monitoring/REGION/");
    }

    @Test
    void theGuideNamesASocketThatIsThere() {
        ClusterTopology shared = Seed.machines(CERTIFICATE)
                .host(HostSettings.shared("/run/" + HostSettings.NODE + ".sock", "/usr/lib"))
                .build();
        assertThat(shared.plan().file("README.md").orElseThrow().text()).contains("/run/haproxy-a-1.sock`");
    }

    @Test
    void aDiffNamesWhatDiffers() {
        ClusterTopology wider = Seed.machines(CERTIFICATE)
                .region("d", r -> r.node("haproxy-d-1", "10.3.1.1").node("haproxy-d-2", "10.3.1.2"))
                .build();
        List<Change> changes = topology().plan().diff(wider.plan()).changes();
        assertThat(changes)
                .contains(
                        new Change(Kind.CHANGED, "nodes/haproxy-a-1/haproxy.cfg"),
                        new Change(Kind.ADDED, "nodes/haproxy-d-2/keepalived.conf"),
                        new Change(Kind.CHANGED, "topology.json"))
                .doesNotContain(new Change(Kind.CHANGED, "nodes/haproxy-a-1/keepalived.conf"));
        assertThat(wider.plan().diff(topology().plan()).toString()).contains("removed nodes/haproxy-d-1/haproxy.cfg\n");
    }

    @Test
    void onlyWhatDiffersIsWritten(@TempDir Path folder) throws Exception {
        ClusterPlan plan = topology().plan();
        assertThat(plan.write(folder))
                .containsExactlyElementsOf(
                        plan.files().stream().map(PlannedFile::path).toList());
        FileTime old = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        for (PlannedFile file : plan.files()) {
            Files.setLastModifiedTime(folder.resolve(file.path()), old);
        }
        assertThat(plan.write(folder)).isEmpty();

        Path damaged = folder.resolve("nodes/haproxy-c-2/keepalived.conf");
        Files.writeString(damaged, "x");
        assertThat(plan.write(folder)).containsExactly("nodes/haproxy-c-2/keepalived.conf");
        assertThat(damaged).hasContent(plan.keepalived("haproxy-c-2").render());
        for (PlannedFile file : plan.files()) {
            Path path = folder.resolve(file.path());
            assertThat(Files.getLastModifiedTime(path).equals(old)).isEqualTo(!path.equals(damaged));
        }
    }

    @Test
    void secretsAreReadableByTheirOwnerAlone(@TempDir Path folder) throws Exception {
        ClusterPlan plan = topology().plan();
        plan.write(folder);
        for (PlannedFile file : plan.files()) {
            String mode = PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file.path())));
            if (file.text().contains("s3cret-") || file.text().contains("change-me")) {
                assertThat(mode).as(file.path()).isEqualTo("rw-------");
            } else if (file.text().startsWith("#!")) {
                assertThat(mode).as(file.path()).isEqualTo("rwxr-xr-x");
            }
        }
    }
}
