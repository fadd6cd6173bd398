// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.config.syntax.ConfigFile;
import io.haproxy4j.testkit.HaproxyBinary;
import io.haproxy4j.testkit.HaproxyTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/**
 * The configurations that come with HAProxy, and every sample of the keyword catalogue: byte for byte after reading and
 * writing, and word for word to HAProxy itself when they are written anew from the model alone.
 */
class RoundTripIT {

    /** The catalogue belongs to the module that generates from it, which stands beside this one. */
    private static final Path CATALOGUE = Path.of("../codegen/src/main/resources/io/haproxy4j/codegen/curated");

    private static final List<String> LINES_WITH_OPTIONS =
            List.of("bind", "server", "default-server", "server-template");

    private static String samples() throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> tables = Files.list(CATALOGUE)) {
            for (Path table : tables.sorted().toList()) {
                List<String> rows = Files.readAllLines(table);
                List<String> columns = List.of(rows.get(0).split("\t", -1));
                if (columns.contains("sample") && columns.contains("keyword") && columns.contains("scope")) {
                    for (String row : rows.subList(1, rows.size())) {
                        String[] cells = row.split("\t", -1);
                        String scope = cells[columns.indexOf("scope")].split(",", -1)[0];
                        String line =
                                (cells[columns.indexOf("keyword")] + " " + cells[columns.indexOf("sample")]).strip();
                        text.append(section(scope, line));
                    }
                }
            }
        }
        return text.toString();
    }

    private static String section(String scope, String line) {
        if (SectionKind.ofKeyword(scope).isPresent()) {
            return scope + " x\n    " + line + "\n";
        }
        String head = LINES_WITH_OPTIONS.contains(scope) ? scope + " s 127.0.0.1:80" : scope;
        return "backend x\n    " + head + " " + line + "\n";
    }

    @HaproxyTest
    void packagedConfigurationsStayByteForByte(HaproxyBinary binary) throws IOException {
        for (Path file : PackagedConfigurations.of(binary)) {
            assertThat(ConfigFile.read(file).bytes()).as("%s", file).isEqualTo(Files.readAllBytes(file));
            assertThat(HaproxyConfig.read(file).render()).as("%s", file).isEqualTo(Files.readString(file));
        }
    }

    @HaproxyTest(versions = {"3.0", "3.2", "3.4"})
    void theModelAloneSaysTheSame(HaproxyBinary binary, @TempDir Path folder) throws Exception {
        List<Path> files = new ArrayList<>(PackagedConfigurations.of(binary));
        files.add(Files.writeString(folder.resolve("samples.cfg"), samples()));
        for (Path file : files) {
            HaproxyConfig config = HaproxyConfig.read(file);
            String rebuilt = config.toBuilder().toString();
            assertThat(HaproxyConfig.parse(rebuilt)).as("%s", file).isEqualTo(config);
            assertThat(HaproxyConfig.parse(rebuilt).diff(config).isEmpty()).isTrue();
            Path written = Files.writeString(folder.resolve("rebuilt.cfg"), rebuilt);
            String original = dumped(binary, file, folder);
            assertThat(original.lines()).hasSizeGreaterThan(5);
            assertThat(dumped(binary, written, folder)).as("%s", file).isEqualTo(original);
        }
    }

    /** What HAProxy reads, without the lines of comments and blanks. */
    private static String dumped(HaproxyBinary binary, Path file, Path folder) throws Exception {
        Path out = folder.resolve("dump.txt");
        Process process = new ProcessBuilder(binary.path().toString(), "-dC", "-c", "-f", file.toString())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return Files.readAllLines(out).stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }
}
