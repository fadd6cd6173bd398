// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.random;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.HaproxyVersion;
import io.haproxy4j.config.Severity;
import io.haproxy4j.config.check.CheckReport;
import io.haproxy4j.config.check.HaproxyChecker;
import io.haproxy4j.config.line.RandomWords;
import io.haproxy4j.testkit.HaproxyBinary;
import io.haproxy4j.testkit.HaproxyTest;
import java.util.List;

/** What the types allow, HAProxy accepts, and so does lint. */
class RandomConfigurationsIT {

    private static final int CONFIGURATIONS = 300;

    @HaproxyTest
    void whatTheTypesAllowIsAccepted(HaproxyBinary haproxy) throws Exception {
        HaproxyVersion version = HaproxyVersion.parse(haproxy.version());
        HaproxyChecker checker = HaproxyChecker.of(haproxy.path());
        long first = RandomWords.freshSeed();
        System.out.println("random configurations for " + haproxy + ": -Dhaproxy4j.seed=" + first);
        int lines = 0;
        for (long seed = first; seed < first + CONFIGURATIONS; seed++) {
            HaproxyConfig config = new RandomConfiguration(seed).make();
            String what = "-Dhaproxy4j.seed=" + seed + "\n" + config;

            CheckReport report = checker.check(config);
            assertThat(errors(report.diagnostics())).as(what).isEmpty();
            assertThat(report.exitCode()).as(what).isZero();
            assertThat(errors(config.lint(version))).as(what).isEmpty();
            lines += (int) config.render().lines().count();
        }
        assertThat(lines).isGreaterThan(30 * CONFIGURATIONS);
    }

    private static List<Diagnostic> errors(List<Diagnostic> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
