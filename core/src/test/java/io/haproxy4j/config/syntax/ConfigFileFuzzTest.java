// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.haproxy4j.config.ConfigParseException;
import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.HaproxyVersion;
import io.haproxy4j.config.Section;
import io.haproxy4j.config.line.Statement;
import io.haproxy4j.config.typed.TypedLine;
import java.util.Map;
import java.util.stream.Collectors;

/** Any bytes: refused with {@link ConfigParseException} alone, or written back unchanged, read, evaluated and compared. */
class ConfigFileFuzzTest {

    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = "keywords.dict")
    void anyBytes(byte[] content) {
        ConfigFile file;
        try {
            file = ConfigFile.parse("f", content);
        } catch (ConfigParseException refused) {
            assertThat(refused.diagnostics()).isNotEmpty();
            return;
        }
        assertThat(file.bytes()).isEqualTo(content);
        for (Line line : file.lines()) {
            assertThat(line.tokens().stream().map(Token::text).collect(Collectors.joining()))
                    .isEqualTo(line.content());
        }
        HaproxyConfig config;
        try {
            config = HaproxyConfig.of(file);
        } catch (ConfigParseException noSections) {
            return;
        }
        assertThat(config.render()).isEqualTo(file.text());
        assertThat(config.diff(config).isEmpty()).isTrue();
        for (Section section : config.sections()) {
            for (Statement statement : section.statements()) {
                TypedLine.of(section.kind(), statement)
                        .ifPresent(line -> assertThat(TypedLine.of(section.kind(), line.directive()))
                                .as("%s", line)
                                .contains(line));
            }
        }
        for (HaproxyVersion version : HaproxyVersion.SUPPORTED) {
            Environment environment = Environment.of(version.toString()).withVariables(Map.of("A", "a b", "B", ""));
            assertThat(config.evaluate(environment).config()).isNotNull();
        }
    }
}
