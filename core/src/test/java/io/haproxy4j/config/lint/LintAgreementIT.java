// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.codegen.Catalogue;
import io.haproxy4j.codegen.curated.Need;
import io.haproxy4j.codegen.sample.Batch;
import io.haproxy4j.codegen.sample.Networks;
import io.haproxy4j.codegen.sample.Preamble;
import io.haproxy4j.codegen.sample.Sample;
import io.haproxy4j.codegen.sample.Surroundings;
import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.HaproxyVersion;
import io.haproxy4j.config.Severity;
import io.haproxy4j.config.grammar.Release;
import io.haproxy4j.testkit.HaproxyBinary;
import io.haproxy4j.testkit.HaproxyTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;

/** Lint and the real {@code haproxy -c} say the same of what is spoilt, and lint says nothing of what is not. */
class LintAgreementIT {

    private static final int BATCH = 40;

    private static final Map<String, String> REPORT = new TreeMap<>();

    private final Catalogue catalogue = Catalogue.load();
    private final Map<String, Preamble> preambles = Preamble.byTable();

    @HaproxyTest
    void spoiltSamples(HaproxyBinary binary, @TempDir Path folder) throws IOException {
        Release release = Release.parse(binary.release());
        Surroundings.prepare(folder);
        Set<String> scopes = catalogue.entries().stream()
                .map(entry -> entry.scope() + " " + entry.keyword())
                .collect(Collectors.toSet());
        List<Variant> variants = new ArrayList<>();
        for (var entry : catalogue.entries()) {
            Sample sample = Sample.of(entry, catalogue, release);
            if (sample.isPut() && !sample.needs().has(Need.Kind.NETWORK)) {
                if (entry.fact().span().contains(release)) {
                    variants.addAll(Mutations.of(sample, release, preambles, scopes));
                } else {
                    variants.add(new Variant(sample, "outside its releases"));
                }
            }
        }
        judge(binary, folder, variants);
    }

    private void judge(HaproxyBinary binary, Path folder, List<Variant> variants) throws IOException {
        Release release = Release.parse(binary.release());
        Judge judge = new Judge(binary.path(), folder);
        List<Sample> samples = variants.stream().map(Variant::sample).toList();
        for (Batch batch : Batch.of(samples, preambles, release, BATCH)) {
            judge.put(batch);
        }
        HaproxyVersion version = HaproxyVersion.parse(binary.release());
        List<String> disagreements = new ArrayList<>();
        for (Variant variant : variants) {
            Sample sample = variant.sample();
            List<Diagnostic> found = lint(sample, version);
            boolean refusedByLint =
                    found.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
            boolean refused = judge.refused().containsKey(sample);
            String row = String.join(
                    "\t",
                    release.toString(),
                    sample.frame(),
                    sample.entry().keyword(),
                    variant.change(),
                    sample.line(),
                    refused ? "refused" : judge.warned().containsKey(sample) ? "warned" : "accepted",
                    refusedByLint ? "refused" : found.isEmpty() ? "accepted" : "warned",
                    judge.refused().getOrDefault(sample, judge.warned().getOrDefault(sample, "")).replaceAll("[\\t\\n]", " "),
                    found.stream().map(Diagnostic::toString).collect(Collectors.joining(" / ")));
            REPORT.put(row, "");
            if (refused != refusedByLint) {
                disagreements.add(row);
            }
        }
        System.out.println(release + ": " + variants.size() + " variants, " + judge.checks() + " checks, "
                + disagreements.size() + " disagreements");
        assertThat(disagreements).isEmpty();
    }

    private List<Diagnostic> lint(Sample sample, HaproxyVersion version) {
        Batch batch = Batch.of(List.of(sample), preambles, sample.release(), 1).get(0);
        return ConfigText.lint(batch.render().text().replace("${DIR}", "/srv"), version);
    }

    @HaproxyTest
    void samples(HaproxyBinary binary) {
        Release release = Release.parse(binary.release());
        HaproxyVersion version = HaproxyVersion.parse(binary.release());
        List<String> refused = new ArrayList<>();
        for (var entry : catalogue.entries()) {
            Sample sample = Sample.of(entry, catalogue, release);
            if (sample.isPut() && entry.fact().span().contains(release)) {
                lint(sample, version).stream()
                        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                        .forEach(diagnostic -> refused.add(sample + " | " + diagnostic));
            }
        }
        assertThat(refused).isEmpty();
    }

    @AfterAll
    static void write() throws IOException {
        Path file = Path.of("target", "lint-agreement.tsv");
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", REPORT.keySet()) + "\n");
    }
}
