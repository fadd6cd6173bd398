// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.haproxy4j.config.ConfigException;
import io.haproxy4j.keepalived.KeepalivedConfig;
import io.haproxy4j.keepalived.catalogue.KeepalivedVersion;
import io.haproxy4j.keepalived.lint.KeepalivedLint;

/** Any bytes: read and written back unchanged, expanded and linted without an exception, rendered to what reads back. */
class KeepalivedFileFuzzTest {

    @FuzzTest(maxDuration = "5m")
    void anyBytes(byte[] content) {
        KeepalivedFile file = KeepalivedFile.parse("f", content);
        assertThat(file.bytes()).isEqualTo(content);

        KeepalivedConfig config =
                file.evaluate(Environment.empty().withConfigId("h1")).config();
        assertThat(KeepalivedLint.forVersion(KeepalivedVersion.V2_3_4).check(config))
                .isNotNull();

        String text;
        try {
            text = config.render();
        } catch (ConfigException unwritable) {
            return;
        }
        KeepalivedConfig again =
                KeepalivedFile.parse("f", text).evaluate(Environment.empty()).config();
        assertThat(again.render()).isEqualTo(text);
    }
}
