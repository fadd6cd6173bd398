// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.keepalived.KeepalivedChecker;
import io.haproxy4j.keepalived.catalogue.KeepalivedVersion;
import io.haproxy4j.keepalived.lint.KeepalivedLint;
import io.haproxy4j.testkit.KeepalivedVersions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples that come with keepalived: read and written back byte for byte, and nothing in them unknown. */
class PackagedSamplesIT {

    @ParameterizedTest
    @ValueSource(strings = {"2.2", "2.3"})
    void samplesSurviveAndAreKnown(String release) throws IOException {
        Path binary = KeepalivedVersions.fromEnvironment().getOrSkip(release).path();
        List<Path> samples = samples(binary);

        assertThat(samples).hasSizeGreaterThan(15).allSatisfy(sample -> {
            KeepalivedFile file = KeepalivedFile.read(sample);
            assertThat(file.bytes()).isEqualTo(Files.readAllBytes(sample));
            Evaluation evaluation = file.evaluate(Environment.empty());
            List<String> codes = KeepalivedLint.forVersion(KeepalivedVersion.V2_3_4).check(evaluation.config()).stream()
                    .map(Diagnostic::code)
                    .toList();
            // Two samples are broken in themselves: the real program does not know keywords of the one and addresses
            // of the other either.
            String said = KeepalivedChecker.of(binary).check(sample).output();
            assertThat(codes.contains("bad-entry")).isEqualTo(said.contains("Invalid rule to address"));
            assertThat(codes.contains("unknown-keyword") || codes.contains("unknown-block"))
                    .isEqualTo(said.contains("Unknown keyword"));
        });
    }

    private static List<Path> samples(Path binary) throws IOException {
        for (Path folder : List.of(
                Path.of("/usr/share/doc/keepalived/samples"),
                binary.resolveSibling("root/usr/share/doc/keepalived/samples"))) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    return files.filter(f -> f.getFileName().toString().startsWith("keepalived.conf."))
                            .filter(f -> !f.toString().endsWith(".gz"))
                            .sorted()
                            .toList();
                }
            }
        }
        return Assumptions.abort("this keepalived came without its samples");
    }
}
