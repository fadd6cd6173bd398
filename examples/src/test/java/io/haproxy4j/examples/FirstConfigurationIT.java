// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.config.HaproxyVersion;
import io.haproxy4j.config.check.HaproxyChecker;
import io.haproxy4j.testkit.HaproxyBinary;
import io.haproxy4j.testkit.HaproxyTest;
import io.haproxy4j.testkit.TestCertificate;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The sample of the README is one that real HAProxies accept. */
class FirstConfigurationIT {

    @HaproxyTest
    void everyVersionAcceptsTheSample(HaproxyBinary haproxy, @TempDir Path directory) throws Exception {
        Path pem = directory.resolve("site.pem");
        TestCertificate.create(pem);
        assertThat(HaproxyChecker.of(haproxy.path()).check(FirstConfiguration.build(pem.toString())))
                .satisfies(report -> assertThat(report.clean()).as("%s", report).isTrue());
        assertThat(FirstConfiguration.build(pem.toString()).lint(HaproxyVersion.parse(haproxy.version())))
                .isEmpty();
    }
}
