// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.codegen.sample.Batch;
import io.haproxy4j.codegen.sample.Sample;
import io.haproxy4j.codegen.sample.Surroundings;
import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.Severity;
import io.haproxy4j.testkit.HaproxyBinary;
import io.haproxy4j.testkit.HaproxyTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lint and the real {@code haproxy -c} say the same of spoilt samples, but for the differences that are deliberate. A
 * run looks at every so many of all the ways to spoil them; {@code -Dhaproxy4j.agreement.step=1} looks at all.
 */
class LintAgreementIT {

    private static final int BATCH = 40;
    private static final int STEP = Integer.getInteger("haproxy4j.agreement.step", 24);

    private static final List<String> REPORT = new ArrayList<>(List.of(
            String.join("\t", "release", "frame", "change", "line", "haproxy", "lint", "alert", "diagnostics")));

    @HaproxyTest
    void spoiltSamplesAreRefusedByBothOrByNone(HaproxyBinary binary, @TempDir Path folder) throws IOException {
        Surroundings.prepare(folder);
        Spoilt spoilt = new Spoilt(binary.release());
        List<Variant> all = spoilt.variants();
        List<Variant> variants = IntStream.range(0, all.size())
                .filter(i -> i % STEP == 0)
                .mapToObj(all::get)
                .toList();
        Judge judge = judge(binary, folder, spoilt, variants);

        List<Deliberate> deliberate = Deliberate.all();
        List<String> disagreements = new ArrayList<>();
        for (Variant variant : variants) {
            List<Diagnostic> found = spoilt.lint(variant.sample());
            String haproxy = judge.verdict(variant.sample());
            String lint = verdict(found);
            String row = row(binary.release(), variant, haproxy, lint, judge.message(variant.sample()), found);
            REPORT.add(row);
            if (haproxy.equals("refused") != lint.equals("refused")
                    && deliberate.stream().noneMatch(known -> known.covers(variant, haproxy, lint))) {
                disagreements.add(row);
            }
        }

        assertThat(disagreements).isEmpty();
        assertThat(variants).hasSizeGreaterThan(500);
    }

    /** Formats of a proxy override one another, so each needs a configuration of its own to be read at all. */
    private static Judge judge(HaproxyBinary binary, Path folder, Spoilt spoilt, List<Variant> variants)
            throws IOException {
        Judge judge = new Judge(binary.path(), folder);
        for (boolean alone : new boolean[] {false, true}) {
            List<Sample> samples = variants.stream()
                    .map(Variant::sample)
                    .filter(sample -> sample.frame().equals("log-format") == alone)
                    .toList();
            for (Batch batch : Batch.of(samples, spoilt.preambles(), spoilt.release(), alone ? 1 : BATCH)) {
                judge.put(batch);
            }
        }
        return judge;
    }

    private static String verdict(List<Diagnostic> found) {
        if (found.isEmpty()) {
            return "accepted";
        }
        return found.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR) ? "refused" : "warned";
    }

    private static String row(
            String release, Variant variant, String haproxy, String lint, String message, List<Diagnostic> found) {
        return String.join(
                "\t",
                release,
                variant.sample().frame(),
                variant.change(),
                variant.sample().line(),
                haproxy,
                lint,
                message.replaceAll("[\\t\\n]", " "),
                found.stream().map(Diagnostic::toString).collect(Collectors.joining(" / ")));
    }

    @AfterAll
    static void write() throws IOException {
        Path file = Path.of("target", "lint-agreement.tsv");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, REPORT);
    }
}
