// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.cluster.deploy.Outcome.Result;
import io.haproxy4j.cluster.deploy.local.LocalKeepalived;
import io.haproxy4j.cluster.deploy.local.LocalTarget;
import io.haproxy4j.cluster.deploy.local.Watched;
import io.haproxy4j.cluster.deploy.record.Checkpoint;
import io.haproxy4j.keepalived.KeepalivedChecker;
import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyTest;
import io.haproxy4j.testkit.KeepalivedVersions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** The files of keepalived go with those of HAProxy. */
class FailoverFilesIT {

    @TempDir
    private Path folder;

    private static LiveNode.Source source(String failover) {
        return address -> NodeSetup.stamped(Map.of("haproxy.cfg", """
                global
                    default-path config
                defaults
                    mode http
                    timeout client 5s
                frontend web
                    bind %s:8080
                    http-request return status 200
                """.formatted(address), "keepalived.conf", failover));
    }

    private static String router(String name) {
        return "global_defs {\n    router_id " + name + "\n}\n";
    }

    /** A target whose keepalived says in a file how often it was told to read its configuration again. */
    private LocalTarget target(LiveNode node, String release, Checkpoint checkpoint) {
        KeepalivedChecker checker = KeepalivedChecker.of(
                KeepalivedVersions.fromEnvironment().getOrSkip(release).path());
        List<String> reload = List.of(
                "/bin/sh",
                "-c",
                "cat \"$0\" >> \"$1\"",
                node.root().resolve("current/keepalived.conf").toString(),
                told().toString());
        return Watched.by(
                checkpoint,
                node.targetBuilder().keepalived(new LocalKeepalived(checker, reload, Duration.ofSeconds(20))));
    }

    private Path told() {
        return folder.resolve("told");
    }

    private Outcome deploy(LiveNode node, LocalTarget target, String failover)
            throws IOException, InterruptedException {
        return new Deployment(folder.resolve("journal"), List.of(target), event -> {})
                .deploy(Map.of(node.name(), node.setup(source(failover))));
    }

    @HaproxyTest(versions = "3.2")
    void keepalivedChecksAndReadsItsFileAgain(HaproxyFactory factory) throws IOException, InterruptedException {
        LiveNode node = LiveNode.start(factory, folder, "n", source(router("one")));
        for (String release : KeepalivedVersions.releases()) {
            Files.deleteIfExists(told());
            LocalTarget target = target(node, release, Checkpoint.NONE);
            assertThat(deploy(node, target, "global_defs {\n    no_such_keyword\n}\n")
                            .result())
                    .isEqualTo(Result.REFUSED);
            assertThat(told()).doesNotExist();

            String changed = router("for_" + release);
            assertThat(deploy(node, target, changed).result()).isEqualTo(Result.DEPLOYED);
            assertThat(told()).hasContent(changed);
            assertThat(deploy(node, target, changed).result()).isEqualTo(Result.UNCHANGED);
            assertThat(told()).hasContent(changed);
        }
    }

    @HaproxyTest(versions = "3.2")
    void keepalivedIsToldAlsoAfterADeath(HaproxyFactory factory) throws IOException, InterruptedException {
        LiveNode node = LiveNode.start(factory, folder, "n", source(router("one")));
        String release = KeepalivedVersions.releases().get(0);
        LocalTarget doomed = target(node, release, what -> {
            if (what.equals("reload keepalived")) {
                throw new AssertionError(what);
            }
        });
        String changed = router("two");
        try {
            deploy(node, doomed, changed);
            throw new IllegalStateException("It did not die");
        } catch (AssertionError death) {
            assertThat(death).hasMessage("reload keepalived");
        }
        LocalTarget target = target(node, release, Checkpoint.NONE);
        Outcome outcome = new Deployment(folder.resolve("journal"), List.of(target), event -> {}).resume();
        assertThat(outcome.result()).isEqualTo(Result.DEPLOYED);
        assertThat(told()).hasContent(changed);
    }
}
