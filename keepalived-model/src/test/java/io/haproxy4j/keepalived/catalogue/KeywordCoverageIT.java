// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.keepalived.lint.KeepalivedLint;
import io.haproxy4j.keepalived.syntax.Environment;
import io.haproxy4j.keepalived.syntax.KeepalivedFile;
import io.haproxy4j.testkit.KeepalivedBinary;
import io.haproxy4j.testkit.KeepalivedVersions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every row of the keyword table: its sample fits its own syntax, and the real programs of its versions accept it. Writes
 * {@code target/keyword-coverage.tsv}. What 2.4 adds is in no package and stays unproven.
 */
class KeywordCoverageIT {

    private static final List<String> RELEASES = List.of("2.2", "2.3");

    @TempDir
    Path folder;

    @Test
    void everySampleIsAcceptedByTheVersionsOfItsRow() throws Exception {
        Assumptions.assumeTrue(
                "root".equals(System.getProperty("user.name")), "keepalived trusts scripts to root only");
        List<Map<String, String>> rows = rows();
        Map<String, String> heads = new HashMap<>();
        rows.stream()
                .filter(r -> r.get("kind").equals("block"))
                .forEach(r -> heads.put(r.get("keyword"), r.get("sample")));
        Map<String, KeepalivedBinary> binaries = new LinkedHashMap<>();
        for (String release : RELEASES) {
            binaries.put(release, KeepalivedVersions.fromEnvironment().getOrSkip(release));
        }
        List<String> report = new ArrayList<>(List.of("block\tkeyword\tsyntax\t2.2\t2.3\t2.4"));
        List<String> failures = new ArrayList<>();
        Map<String, Integer> totals = new TreeMap<>();
        for (Map<String, String> row : rows) {
            String name = row.get("block") + " " + row.get("keyword");
            String config = new SampleConfig(row, heads).text(folder.toString());
            List<String> verdicts = new ArrayList<>();
            for (String release : RELEASES) {
                String verdict = verdict(row, binaries.get(release), config);
                verdicts.add(verdict);
                if (verdict.startsWith("refused")) {
                    failures.add(name + ": " + release + " " + verdict);
                }
                totals.merge(release + " " + verdict.replaceFirst(":.*", ""), 1, Integer::sum);
            }
            verdicts.add("unproven");
            report.add(row.get("block") + "\t" + row.get("keyword") + "\t" + row.get("syntax") + "\t"
                    + String.join("\t", verdicts));
            if (!known(row, config)) {
                failures.add(name + ": the sample does not fit the table itself");
            }
        }
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", "keyword-coverage.tsv"), report);

        assertThat(failures).isEmpty();
        assertThat(totals.get("2.2 accepted")).isGreaterThan(480);
        assertThat(totals.get("2.3 accepted")).isGreaterThan(500);
    }

    private String verdict(Map<String, String> row, KeepalivedBinary binary, String config) throws Exception {
        KeepalivedVersion version = KeepalivedVersion.parse(binary.version());
        Keyword keyword =
                Catalogue.standard().find(row.get("block"), row.get("keyword")).orElseThrow();
        if (!keyword.knownTo(version)) {
            return "absent";
        }
        if (keyword.status().startsWith("unproven")) {
            return keyword.status();
        }
        Path file = Files.writeString(folder.resolve("k.conf"), config);
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(binary.path().toString(), "-t", "-f", file.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        List<String> said = Files.readAllLines(output).stream()
                .filter(line -> !keyword.deprecated() || !isDeprecation(line))
                .toList();
        if (!said.isEmpty() || (process.exitValue() != 0 && !keyword.deprecated())) {
            return "refused: exit " + process.exitValue() + " " + said;
        }
        return keyword.deprecated() ? "deprecated" : "accepted";
    }

    private static boolean isDeprecation(String line) {
        return line.contains("deprecated") || line.contains("please replace") || line.contains("Please use");
    }

    /** The same configuration, by our own lights. */
    private static boolean known(Map<String, String> row, String config) {
        var evaluation = KeepalivedFile.parse("k.conf", config).evaluate(Environment.empty());
        KeepalivedVersion version = row.get("since").startsWith("2.4")
                ? KeepalivedVersion.V2_4_3
                : row.get("until").isEmpty() ? KeepalivedVersion.V2_3_4 : KeepalivedVersion.parse(row.get("until"));
        return KeepalivedLint.forVersion(version).check(evaluation.config()).stream()
                .noneMatch(d -> List.of(
                                "unknown-keyword",
                                "unknown-block",
                                "not-in-version",
                                "bad-value",
                                "bad-entry",
                                "missing-argument",
                                "ignored-word",
                                "swallowed-keyword",
                                "missing-braces",
                                "unexpected-braces")
                        .contains(d.code()));
    }

    private static List<Map<String, String>> rows() throws IOException {
        try (var table = KeywordCoverageIT.class.getResourceAsStream("/io/haproxy4j/keepalived/keywords.tsv")) {
            List<String> lines = new String(table.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            String[] columns = lines.get(0).split("\t", -1);
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split("\t", -1);
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < columns.length; i++) {
                    row.put(columns[i], cells[i]);
                }
                rows.add(row);
            }
            return rows;
        }
    }
}
