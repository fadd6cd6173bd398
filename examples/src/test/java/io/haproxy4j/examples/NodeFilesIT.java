// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.HaproxyVersion;
import io.haproxy4j.config.Severity;
import io.haproxy4j.config.check.HaproxyChecker;
import io.haproxy4j.examples.Site.Node;
import io.haproxy4j.keepalived.CheckReport;
import io.haproxy4j.keepalived.KeepalivedChecker;
import io.haproxy4j.testkit.HaproxyBinary;
import io.haproxy4j.testkit.HaproxyTest;
import io.haproxy4j.testkit.KeepalivedBinary;
import io.haproxy4j.testkit.KeepalivedVersions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of the six nodes, as they are for real machines, put to every real program. */
class NodeFilesIT {

    @TempDir
    static Path directory;

    private static Site site;

    @BeforeAll
    static void createCertificate() throws Exception {
        Path pem = directory.resolve("cluster.pem");
        Certificate.create(pem);
        site = Site.machines(pem.toString());
    }

    @HaproxyTest
    void haproxyHasNothingToRemark(HaproxyBinary haproxy) throws Exception {
        HaproxyChecker checker = HaproxyChecker.of(haproxy.path()).withoutAccounts();
        for (Node node : Site.NODES) {
            HaproxyConfig config = NodeFiles.haproxy(site, node);
            assertThat(checker.check(config)).as("%s", node).satisfies(report -> {
                assertThat(report.exitCode()).isZero();
                assertThat(report.diagnostics()).isEmpty();
                assertThat(report.output()).doesNotContain("WARNING", "ALERT");
            });
            assertThat(config.lint(HaproxyVersion.parse(haproxy.version()))).isEmpty();
        }
    }

    static List<String> keepalivedReleases() {
        return KeepalivedVersions.releases();
    }

    @ParameterizedTest
    @MethodSource("keepalivedReleases")
    void keepalivedIsSilent(String release) throws Exception {
        KeepalivedBinary keepalived = KeepalivedVersions.fromEnvironment().getOrSkip(release);
        KeepalivedChecker checker = KeepalivedChecker.of(keepalived.path()).forAnotherMachine();
        for (Node node : Site.NODES) {
            CheckReport report = checker.check(NodeFiles.keepalived(site, node));
            assertThat(report.exitCode()).as("%s: %s", node, report).isZero();
            assertThat(report.silent()).as("%s: %s", node, report).isTrue();
            assertThat(report.diagnostics()).extracting(Diagnostic::severity).containsOnly(Severity.INFO);
        }
    }
}
