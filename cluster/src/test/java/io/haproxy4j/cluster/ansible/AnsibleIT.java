// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.ansible;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.cluster.ClusterPlan;
import io.haproxy4j.cluster.RunningCluster;
import io.haproxy4j.cluster.Seed;
import io.haproxy4j.cluster.Tool;
import io.haproxy4j.cluster.topology.Limits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The playbook, run by the real Ansible on nodes that run the real HAProxy. */
class AnsibleIT {

    @TempDir
    Path folder;

    @Test
    void thePlaybookIsFlawless() throws Exception {
        Tool playbook = Tool.find("ansible-playbook", folder.resolve("ansible"));
        Tool lint = Tool.find("ansible-lint", folder.resolve("ansible"));
        Seed.machines("/etc/haproxy/cluster.pem").build().plan().write(folder);
        playbook.with("HOME", folder.toString())
                .run("-i", "inventory.yml", "site.yml", "--syntax-check")
                .assertSuccess();
        assertThat(lint.with("HOME", folder.toString())
                        .run("--offline", "--nocolor", "-q", "--profile", "production")
                        .assertSuccess()
                        .output())
                .isBlank();
    }

    @Test
    void allRegionsAreChangedNodeByNodeAndOnce() throws Exception {
        Tool playbook = Tool.find("ansible-playbook", folder.resolve("plan/ansible"))
                .with("HOME", folder.toString())
                .with("ANSIBLE_PIPELINING", "true")
                .with("ANSIBLE_NOCOLOR", "true")
                .with("ANSIBLE_LOCALHOST_WARNING", "false");
        try (RunningCluster cluster = RunningCluster.start(folder)) {
            Laboratory laboratory = new Laboratory(cluster, folder.resolve("root"));
            ClusterPlan plan = laboratory.plan(cluster.topology().toBuilder().limits(new Limits(3000, 10_000)));
            plan.write(folder.resolve("plan"));
            Files.writeString(folder.resolve("plan/ansible/laboratory.yml"), laboratory.inventory());
            String[] command = {"-i", "inventory.yml", "-i", "laboratory.yml", "site.yml"};
            Set<String> nodes = cluster.nodes().keySet();

            String rehearsal = playbook.run(with(command, "--check", "--limit", "haproxy-*-1"))
                    .assertSuccess()
                    .output();
            assertThat(Seed.REGIONS)
                    .allSatisfy(region -> assertThat(rehearsal)
                            .containsPattern("haproxy-" + region + "-1 .*changed=[1-9].*failed=0"));
            assertThat(nodes).allSatisfy(node -> {
                assertThat(laboratory.root(node).resolve("etc/haproxy/haproxy.cfg"))
                        .doesNotExist();
                assertThat(cluster.running(node)).isPresent().isNotEqualTo(Optional.of(plan.revision(node)));
            });

            String first = playbook.run(command).assertSuccess().output();
            assertThat(nodes).allSatisfy(node -> {
                assertThat(first).containsPattern(node + " .*changed=[1-9].*failed=0");
                assertThat(laboratory.root(node).resolve("etc/haproxy/haproxy.cfg"))
                        .hasContent(plan.haproxy(node).render());
                assertThat(Files.isExecutable(laboratory.root(node).resolve("usr/local/lib/haproxy4j/check-haproxy")))
                        .isTrue();
                assertThat(cluster.running(node)).contains(plan.revision(node));
            });

            String second = playbook.run(command).assertSuccess().output();
            assertThat(nodes).allSatisfy(node -> assertThat(second).containsPattern(node + " .*changed=0 .*failed=0"));

            // A run that broke off between the installation and the reload.
            String victim = "haproxy-b-2";
            Files.writeString(laboratory.root(victim).resolve("etc/keepalived/keepalived.conf.loaded"), "an older one");
            playbook.run(with(command, "--limit", victim)).assertSuccess();
            assertThat(nodes)
                    .allSatisfy(node -> assertThat(Files.readAllLines(laboratory.told(node)))
                            .hasSize(node.equals(victim) ? 2 : 1));

            Path broken = folder.resolve("plan/nodes/haproxy-a-1/haproxy.cfg");
            Files.writeString(broken, "    bogus\n", StandardOpenOption.APPEND);
            Tool.Result refused = playbook.run(command);
            assertThat(refused.exitCode()).isNotZero();
            assertThat(refused.output()).contains("unknown keyword 'bogus'").doesNotContain("haproxy-a-2", "region b");
            assertThat(laboratory.root("haproxy-a-1").resolve("etc/haproxy/haproxy.cfg"))
                    .hasContent(plan.haproxy("haproxy-a-1").render());
            assertThat(cluster.running("haproxy-a-1")).contains(plan.revision("haproxy-a-1"));
        }
    }

    private static String[] with(String[] command, String... more) {
        return Stream.concat(Arrays.stream(command), Arrays.stream(more)).toArray(String[]::new);
    }
}
