// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.codegen.dump.DumpMerge;
import io.haproxy4j.codegen.table.Texts;
import io.haproxy4j.config.grammar.Release;
import io.haproxy4j.testkit.HaproxyBinary;
import io.haproxy4j.testkit.HaproxyTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueCommandIT {

    private static final Path CATALOGUE = Path.of("src/main/resources/io/haproxy4j/codegen");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void copyTheCatalogue() throws IOException {
        try (Stream<Path> files = Files.walk(CATALOGUE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(CATALOGUE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @HaproxyTest(versions = "3.4")
    void theNewestProgramHasNothingNew(HaproxyBinary binary) throws IOException {
        int status = run(folder.toString(), binary.path().toString());

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "HAProxy " + version(binary) + ": nothing has changed\nevery keyword has a row in curated/\n");
        assertThat(status).isZero();
        assertThat(Files.readString(folder.resolve("facts/keywords.tsv")))
                .isEqualTo(Files.readString(CATALOGUE.resolve("facts/keywords.tsv")));
        assertThat(Files.readString(folder.resolve("facts/dumps/dK-3.4.txt")))
                .isEqualTo(Files.readString(CATALOGUE.resolve("facts/dumps/dK-3.4.txt")));
    }

    @HaproxyTest(versions = "2.6")
    void anOlderProgramIsRefused(HaproxyBinary binary) {
        assertThat(run(folder.toString(), binary.path().toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("2.6 is older than the newest release");
    }

    @Test
    void aNewKeywordLacksARow() throws IOException {
        String dump = Texts.in(folder).read(DumpMerge.file(Release.parse("3.4")));
        Path next = Files.writeString(
                folder.resolve("next.txt"), dump.replace("\n\tca-base\n", "\n\tca-base\n\tca-basis\n"));

        assertThat(run(folder.toString(), next.toString(), "3.6.1")).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        HAProxy 3.6.1: 1 changes
                        new:     global "ca-basis"
                        1 problem(s):
                        global "ca-basis" has no curated row
                        """);
        assertThat(Files.readString(folder.resolve("facts/releases.tsv"))).endsWith("3.4\t3.4.7\n3.6\t3.6.1\n");
        assertThat(Files.readString(folder.resolve("facts/dumps/dK-3.6.txt"))).contains("ca-basis");

        out.reset();
        assertThat(run(folder.toString(), next.toString(), "3.6.1")).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("HAProxy 3.6.1: nothing has changed\n");
    }

    @Test
    void saysHowItIsUsed() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("catalogue FOLDER");
        assertThat(run(folder.toString(), "/bin/echo")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("/bin/echo does not say which version of HAProxy");
    }

    private int run(String... arguments) {
        return CatalogueCommand.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static String version(HaproxyBinary binary) {
        return binary.version().replaceFirst("^(\\d+\\.\\d+\\.\\d+).*", "$1");
    }
}
