// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.codegen.keepalived.KeywordRow;
import io.haproxy4j.codegen.keepalived.KeywordTable;
import io.haproxy4j.keepalived.GeneratedMethods;
import io.haproxy4j.keepalived.GeneratedMethods.Call;
import io.haproxy4j.testkit.KeepalivedBinary;
import io.haproxy4j.testkit.KeepalivedVersions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every row of the keyword table: it has methods, its sample is what one of them writes, and what any of them writes
 * fits the table and is accepted by the real programs of its versions. Writes {@code target/keyword-coverage.tsv}. What
 * 2.4 adds is in no package and stays unproven.
 */
class KeywordCoverageIT {

    private static final List<String> RELEASES = List.of("2.2", "2.3");

    /** What keepalived says of options that it has understood. */
    private static final List<String> TOLERATED = List.of(
            "\"gw\" for routes is deprecated",
            "\"or\" for routes is deprecated",
            "is not a VRF",
            "Warning - cannot track route",
            "protocol specified for fwmark",
            "realms are only supported for IPv4");

    /** What methods need that write the keyword otherwise than its sample. */
    private static final Map<String, String> NEEDS = Map.of(
            "VrrpInstance.useIpvlan()", "virtual_ipaddress {\n2001:db8::5/64\n}",
            "ConfigKeywords.virtualServer(String, Consumer)", "persistence_timeout 50");

    private final List<KeywordRow> rows = KeywordTable.load().rows();
    private final GeneratedMethods methods = GeneratedMethods.load();
    private final Map<String, String> heads = new HashMap<>();
    private final Map<String, KeepalivedBinary> binaries = new LinkedHashMap<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> totals = new ConcurrentHashMap<>();

    @TempDir
    Path folder;

    @Test
    void whatTheMethodsOfEveryRowWriteIsAcceptedByTheVersionsOfTheRow() throws Exception {
        Assumptions.assumeTrue(
                "root".equals(System.getProperty("user.name")), "keepalived trusts scripts to root only");
        rows.stream()
                .filter(row -> row.keyword().kind() == Keyword.Kind.BLOCK)
                .forEach(row -> heads.put(row.keyword().name(), row.sample()));
        for (String release : RELEASES) {
            binaries.put(release, KeepalivedVersions.fromEnvironment().getOrSkip(release));
        }
        List<String> report = new ArrayList<>(List.of("block\tkeyword\tsyntax\tmethods\t2.2\t2.3\t2.4"));
        // More than a thousand runs of keepalived.
        ExecutorService processors =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Callable<String>> reports = rows.stream()
                    .<Callable<String>>map(row -> () -> report(row))
                    .toList();
            for (Future<String> line : processors.invokeAll(reports)) {
                report.add(line.get());
            }
        } finally {
            processors.shutdownNow();
        }
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", "keyword-coverage.tsv"), report);

        assertThat(failures).isEmpty();
        assertThat(totals.get("2.2 accepted")).isGreaterThan(480);
        assertThat(totals.get("2.3 accepted")).isGreaterThan(500);
    }

    private String report(KeywordRow row) throws Exception {
        Keyword keyword = row.keyword();
        List<Call> calls = calls(keyword);
        String name = keyword.block() + " " + keyword.name();
        if (calls.isEmpty()) {
            failures.add(name + ": there is no method");
        }
        String sample = sample(row);
        if (calls.stream().noneMatch(call -> oneLine(call.text()).equals(sample))) {
            failures.add(name + ": no method writes the sample: " + sample + ", but "
                    + calls.stream().map(Call::text).toList());
        }
        Map<String, String> verdicts = new LinkedHashMap<>();
        for (String release : RELEASES) {
            verdicts.put(release, verdict(row, calls, release));
            totals.merge(release + " " + verdicts.get(release).replaceFirst(":.*", ""), 1, Integer::sum);
        }
        return String.join(
                "\t",
                keyword.block(),
                keyword.name(),
                (keyword.arguments() + " " + keyword.entry()).strip(),
                calls.stream().map(call -> call.method().signature()).distinct().collect(Collectors.joining("; ")),
                String.join("\t", verdicts.values()),
                "unproven");
    }

    private List<Call> calls(Keyword keyword) {
        List<Call> calls = methods.calls(keyword.block(), keyword.name());
        List<Call> lines = methods.calls(keyword.path(), "");
        return lines.isEmpty()
                ? calls
                : calls.stream().flatMap(call -> lines.stream().map(call::with)).toList();
    }

    /** The sample as a statement; braces of keywords are empty. */
    private static String sample(KeywordRow row) {
        Keyword keyword = row.keyword();
        String head = keyword.name() + " " + row.sample();
        return oneLine(keyword.kind() == Keyword.Kind.LEAF ? head : head + " { " + row.lineSample() + " }");
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private String verdict(KeywordRow row, List<Call> calls, String release) throws Exception {
        KeepalivedBinary binary = binaries.get(release);
        Keyword keyword = row.keyword();
        KeepalivedVersion version = KeepalivedVersion.parse(binary.version());
        if (!keyword.knownTo(version)) {
            return "absent";
        }
        if (keyword.status().startsWith("unproven")) {
            return keyword.status();
        }
        String verdict = keyword.deprecated() ? "deprecated" : "accepted";
        for (Call call : calls) {
            if (!call.knownTo(version)) {
                continue;
            }
            String needs = NEEDS.getOrDefault(call.method().signature(), row.needs());
            String refusal = refusal(keyword, binary, new SampleConfig(row, call.text(), needs, heads));
            if (!refusal.isEmpty()) {
                failures.add(call.call() + ": " + release + " " + refusal);
                verdict = "refused: " + refusal;
            }
        }
        return verdict;
    }

    private String refusal(Keyword keyword, KeepalivedBinary binary, SampleConfig config) throws Exception {
        Path own = Files.createTempDirectory(folder, "check");
        Path file = Files.writeString(own.resolve("k.conf"), config.text(own.toString()));
        Path output = own.resolve("output");
        Process process = new ProcessBuilder(binary.path().toString(), "-t", "-f", file.toString())
                .directory(own.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        List<String> said = Files.readAllLines(output).stream()
                .filter(line -> !keyword.deprecated() || !isDeprecation(line))
                .filter(line -> TOLERATED.stream().noneMatch(line::contains))
                .toList();
        boolean refused = !said.isEmpty();
        return refused ? "exit " + process.exitValue() + " " + said : "";
    }

    private static boolean isDeprecation(String line) {
        return line.contains("deprecated") || line.contains("please replace") || line.contains("Please use");
    }
}
