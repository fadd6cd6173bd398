// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The modules as an application on the module path sees them. */
class ModulePathTest {

    private static List<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> !path.toString().endsWith("test-classes"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "io.haproxy4j.config",
                "io.haproxy4j.keepalived",
                "io.haproxy4j.runtime",
                "io.haproxy4j.peers",
                "io.haproxy4j.cluster",
                "io.haproxy4j.testkit"
            })
    void internalPackagesAreNotExported(String name) {
        ModuleDescriptor module = ModuleFinder.of(classPath().toArray(Path[]::new))
                .find(name)
                .orElseThrow()
                .descriptor();
        assertThat(module.isAutomatic()).isFalse();
        assertThat(module.exports())
                .anySatisfy(export -> assertThat(export.source()).isEqualTo(name));
        assertThat(module.exports().stream()
                        .filter(export -> !export.isQualified())
                        .map(ModuleDescriptor.Exports::source))
                .noneMatch(source -> source.contains(".internal"));
    }

    @Test
    void anApplicationRunsOnTheModulePath(@TempDir Path directory) throws Exception {
        Path output = directory.resolve("out");
        String modulePath = String.join(
                File.pathSeparator,
                classPath().stream()
                        .map(Path::toString)
                        .filter(path -> Stream.of("jspecify", "jackson-core", "netty", "haproxy4j", "classes")
                                .anyMatch(path::contains))
                        .toList());
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        modulePath,
                        "--module",
                        "io.haproxy4j.examples/io.haproxy4j.examples.FirstConfiguration")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(java.waitFor(60, TimeUnit.SECONDS)).isTrue();
        String text = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(java.exitValue()).as(text).isZero();
        assertThat(text)
                .isEqualTo(FirstConfiguration.build("/etc/ssl/certs/site.pem").render());
    }
}
