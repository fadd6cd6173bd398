// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.codegen.Catalogue;
import io.haproxy4j.codegen.Entry;
import io.haproxy4j.codegen.curated.Need.Kind;
import io.haproxy4j.codegen.sample.Batch;
import io.haproxy4j.codegen.sample.Networks;
import io.haproxy4j.codegen.sample.Preamble;
import io.haproxy4j.codegen.sample.Sample;
import io.haproxy4j.codegen.sample.SampleRun;
import io.haproxy4j.codegen.sample.Surroundings;
import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.HaproxyVersion;
import io.haproxy4j.config.Severity;
import io.haproxy4j.config.grammar.Release;
import io.haproxy4j.testkit.HaproxyBinary;
import io.haproxy4j.testkit.HaproxyTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** One row for each keyword of the catalogue in each place that takes it: its Java methods, and what each release says. */
@ResourceLock(Networks.LOCK)
class KeywordCoverageIT {

    private static final int BATCH = 120;

    /** What the generator may say of a keyword without a method. */
    private static final Set<String> REASONS = Set.of(
            "HAProxy ignores it there, with a warning",
            "other rows describe it",
            "a slip of one release, which knows the keyword only cut off and then refuses it");

    /** HAProxy before 3.2 ignores the first with a warning, as lint says; files of certificates are not looked into. */
    private static final Set<String> LINT_LETS_PASS = Set.of(
            "frontend option abortonclose",
            "crt-list client-sigalgs",
            "crt-list ktls",
            "crt-list no-alpn",
            "crt-list sigalgs");

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final JavaMethods METHODS = JavaMethods.load();
    private static final Map<Entry, Map<Release, String>> VERDICTS = new HashMap<>();
    private static final Set<Release> RELEASES = new TreeSet<>();

    @Test
    void everyKeywordHasAMethodOrAReason() {
        assertThat(CATALOGUE.entries()).hasSizeGreaterThan(2900);
        assertThat(CATALOGUE.entries().stream()
                        .filter(entry -> !entry.scope().equals("cast"))
                        .filter(entry -> METHODS.of(entry).isEmpty() && !REASONS.contains(METHODS.reason(entry)))
                        .map(Entry::toString))
                .isEmpty();
    }

    @HaproxyTest
    void everySampleIsAcceptedInItsReleasesAndRefusedByLintElsewhere(HaproxyBinary binary, @TempDir Path folder)
            throws IOException {
        Release release = Release.parse(binary.release());
        Surroundings.prepare(folder);
        Map<String, Preamble> preambles = Preamble.byTable();
        try (Networks networks = Networks.of(CATALOGUE)) {
            List<Sample> samples = samples(release, true).stream()
                    .filter(sample -> networks.areThere(sample.needs().all(Kind.NETWORK)))
                    .toList();
            SampleRun run = new SampleRun(binary.path(), folder);
            for (Batch batch : Batch.of(samples, preambles, release, BATCH)) {
                run.put(batch);
            }
            samples.forEach(sample ->
                    record(sample, release, run.refused().containsKey(sample) ? "refused by HAProxy" : "accepted"));
            assertThat(run.refused()).isEmpty();
        } finally {
            Files.deleteIfExists(Path.of("/dev/shm/haproxy4j-probe"));
        }
        List<Sample> others = samples(release, false);
        List<String> passed = new ArrayList<>();
        for (Sample sample : others) {
            boolean refused = lintRefuses(sample, preambles, release);
            record(sample, release, refused ? "refused by lint" : "let pass by lint");
            if (!refused
                    && !LINT_LETS_PASS.contains(
                            sample.scope() + " " + sample.entry().keyword())) {
                passed.add(sample.toString());
            }
        }
        RELEASES.add(release);
        assertThat(passed).isEmpty();
    }

    private static List<Sample> samples(Release release, boolean inRange) {
        return CATALOGUE.entries().stream()
                .filter(entry -> entry.fact().span().contains(release) == inRange)
                .map(entry -> Sample.of(entry, CATALOGUE, release))
                .filter(Sample::isPut)
                .toList();
    }

    private static boolean lintRefuses(Sample sample, Map<String, Preamble> preambles, Release release) {
        String text =
                Batch.of(List.of(sample), preambles, release, 1).get(0).render().text();
        return HaproxyConfig.parse(text.replace("${DIR}", "/srv"))
                .lint(HaproxyVersion.parse(release.toString()))
                .stream()
                .anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private static void record(Sample sample, Release release, String verdict) {
        VERDICTS.computeIfAbsent(sample.entry(), entry -> new TreeMap<>()).put(release, verdict);
    }

    @AfterAll
    static void write() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("kind\tscope\tkeyword\tjava\tsample\t"
                + String.join("\t", RELEASES.stream().map(Release::toString).toList()) + "\tnote");
        for (Entry entry : CATALOGUE.entries()) {
            List<String> cells = new ArrayList<>(List.of(
                    entry.fact().getClass().getSimpleName(),
                    entry.scope(),
                    entry.keyword(),
                    String.join("; ", METHODS.of(entry)),
                    entry.row().sample()));
            Map<Release, String> verdicts = VERDICTS.getOrDefault(entry, Map.of());
            RELEASES.forEach(release -> cells.add(verdicts.getOrDefault(release, "-")));
            cells.add(entry.row().needs().first(Kind.NO_BINARY).orElse(METHODS.reason(entry)));
            lines.add(String.join("\t", cells));
        }
        Path file = Path.of("target", "keyword-coverage.tsv");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, lines);
    }
}
